// A list of notes under a heading; one sentence if there are none.
import type { ReactElement } from 'react';
import './noteList.css';

interface Props {
  readonly heading: string;
  /** Shown if `notes` is empty. */
  readonly none: string;
  readonly notes: readonly string[];
}

export function NoteList({ heading, none, notes }: Props): ReactElement {
  if (notes.length === 0) return <p className="quiet">{none}</p>;
  return (
    <section aria-label={heading}>
      <h3 className="note-list-heading">{heading}</h3>
      <ul className="note-list">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
