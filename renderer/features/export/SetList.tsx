// All annexes of the library: first the chosen ones in the order of the file, then the others.
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactElement } from 'react';
import type { AnnexSummary } from '#shared/store/records.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { moved, toggled } from './annexOrder.ts';

interface Props {
  readonly annexes: readonly AnnexSummary[];
  /** Ids of the chosen annexes, in the order of the file. */
  readonly chosen: readonly string[];
  readonly nameOf: (annex: AnnexSummary) => string;
  readonly onChosen: (ids: readonly string[]) => void;
}

export function SetList({ annexes, chosen, nameOf, onChosen }: Props): ReactElement {
  const words = useText().exportSet;
  const line = (annex: AnnexSummary, place: number): ReactElement => {
    const name = nameOf(annex);
    const isChosen = place >= 0;
    return (
      <li key={annex.id}>
        <label>
          <input type="checkbox" checked={isChosen} onChange={() => onChosen(toggled(chosen, annex.id))} />
          <span className="set-place">{isChosen ? `${place + 1}.` : ''}</span>
          <span className="clip">{name}</span>
          <span className="quiet">{words.tasks(annex.taskCount)}</span>
        </label>
        {isChosen && (
          <>
            <Button
              small
              icon={<ArrowUp />}
              iconOnly
              label={words.up(name)}
              disabled={place === 0}
              onClick={() => onChosen(moved(chosen, annex.id, -1))}
            />
            <Button
              small
              icon={<ArrowDown />}
              iconOnly
              label={words.down(name)}
              disabled={place === chosen.length - 1}
              onClick={() => onChosen(moved(chosen, annex.id, 1))}
            />
          </>
        )}
      </li>
    );
  };
  const inOrder = chosen.flatMap((id) => annexes.find((annex) => annex.id === id) ?? []);
  return (
    <ul className="set-list" aria-label={words.list}>
      {inOrder.map((annex) => line(annex, chosen.indexOf(annex.id)))}
      {annexes.filter(({ id }) => !chosen.includes(id)).map((annex) => line(annex, -1))}
    </ul>
  );
}
