// All cells of the active row as fields, for long texts. A field is committed on blur, as one undo step.
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { cellText } from '#shared/annex/state.ts';
import { editCells } from '#shared/commands/editCells.ts';
import { useText } from '../../i18n/index.ts';
import type { AnnexSession } from '../../state/session.ts';
import './details.css';

interface Props {
  readonly session: AnnexSession;
  readonly readOnly: boolean;
  /** True if the panel was opened by keyboard: the first field takes the focus. */
  readonly entering: boolean;
  readonly onEntered: () => void;
}

export function DetailsPanel({ session, readOnly, entering, onEntered }: Props): ReactElement {
  const text = useText();
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!entering) return;
    fields.current?.querySelector('textarea')?.focus();
    onEntered();
  }, [entering, onEntered]);
  useStore(session.store, (view) => view.revision);
  const rowId = useStore(session.store, (view) => view.selection.active?.rowId);
  const { state } = session.store.getState();
  const row = rowId === undefined ? undefined : state.rows.get(rowId);
  if (!row) return <p className="details-none quiet">{text.details.none}</p>;
  const kind = text.details.kinds[row.kind];
  return (
    <div className="details" ref={fields}>
      <p className="details-kind">
        <strong>{kind}</strong>
        {row.level > 1 && <span className="quiet"> · {text.details.level(row.level)}</span>}
      </p>
      {state.head.columns
        .filter((column) => row.kind === 'task' || column.role === 'order' || column.role === 'task' || cellText(row, column.id) !== '')
        .map((column) => (
          <Cell
            key={`${row.id}|${column.id}`}
            label={column.header.replace(/\s+/g, ' ').trim() || text.roles[column.role]}
            words={cellText(row, column.id)}
            readOnly={readOnly}
            onCommit={(words) => void session.run(editCells, { edits: [{ rowId: row.id, columnId: column.id, text: words }] })}
          />
        ))}
    </div>
  );
}

interface CellProps {
  readonly label: string;
  readonly words: string;
  readonly readOnly: boolean;
  readonly onCommit: (words: string) => void;
}

const LINE_LENGTH = 32;
const linesOf = (words: string): number =>
  words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_LENGTH)), 0);

function Cell({ label, words, readOnly, onCommit }: CellProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (): void => {
    if (typed !== null && typed !== words) onCommit(typed);
    setTyped(null);
  };
  const shown = typed ?? words;
  return (
    <label className="details-cell">
      <span>{label}</span>
      <textarea
        rows={Math.min(14, linesOf(shown))}
        value={shown}
        readOnly={readOnly}
        onChange={(event) => setTyped(event.target.value.normalize('NFC'))}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </label>
  );
}
