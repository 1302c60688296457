// The suggestions under the cell. The textarea keeps the focus; the list is only shown and clicked.
import type { ReactElement } from 'react';
import { useText } from '../../i18n/index.ts';
import type { SuggestionList as Suggestions } from '../gridView.ts';
import './suggestions.css';

interface Props {
  readonly suggestions: Suggestions;
  readonly onPick: (index: number) => void;
}

export function SuggestionList({ suggestions: { texts, at, place, width }, onPick }: Props): ReactElement {
  const text = useText();
  return (
    <div role="listbox" aria-label={text.grid.suggestions} className="suggestions" style={{ left: place.x, top: place.y, minWidth: width }}>
      {texts.map((suggestion, index) => (
        <div
          key={suggestion}
          role="option"
          aria-selected={index === at}
          className="suggestion"
          // A press must not move the focus away from the cell that is being typed into.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(index);
          }}
        >
          {suggestion}
        </div>
      ))}
    </div>
  );
}
