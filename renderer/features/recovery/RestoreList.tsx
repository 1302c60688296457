// A list of restorable items, each with a description and a button.
import { useId, type ReactElement } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import './recovery.css';

interface Props {
  readonly title: string;
  readonly hint: string;
  /** Shown if the list is empty. */
  readonly empty: string;
  /** Undefined while loading. */
  readonly entries:
    | readonly { readonly id: string; readonly title: string; readonly facts: readonly string[]; readonly restore: () => void }[]
    | undefined;
}

export function RestoreList({ title, hint, empty, entries }: Props): ReactElement {
  const text = useText();
  const titleId = useId();
  return (
    <section className="restore-group" aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      {entries && entries.length > 0 && <p className="quiet">{hint}</p>}
      {entries?.length === 0 && <p className="quiet">{empty}</p>}
      <ul className="restorable">
        {entries?.map(({ id, title: name, facts, restore }) => (
          <li key={id}>
            <span className="restorable-words">
              <strong>{name.trim() || text.start.untitled}</strong>
              <span className="quiet">{facts.join(' · ')}</span>
            </span>
            <Button
              look="outlined"
              small
              label={text.restore.restore}
              aria-label={text.restore.restoreNamed(name.trim() || text.start.untitled)}
              onClick={restore}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
