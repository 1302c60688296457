// Shows the active cell: its reference, its full text and its meaning. Read-only; editing happens in the sheet.
import type { ReactElement, ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Column } from '#shared/annex/model.ts';
import { positionIn } from '#shared/annex/positions.ts';
import { cellText, type AnnexState } from '#shared/annex/state.ts';
import type { Selection } from '#shared/annex/selection.ts';
import { visibleColumns } from '#shared/commands/command.ts';
import { useText } from '../../i18n/index.ts';
import type { AnnexSession } from '../../state/session.ts';

const LETTERS = 26;
const letterOf = (index: number): string =>
  (index >= LETTERS ? letterOf(Math.floor(index / LETTERS) - 1) : '') + String.fromCodePoint(65 + (index % LETTERS));

interface ActiveCell {
  readonly reference: string;
  readonly column: Column;
  readonly words: string;
}

function activeCell(state: AnnexState, { active }: Selection): ActiveCell | null {
  const row = active ? state.rows.get(active.rowId) : undefined;
  const columns = visibleColumns(state.head.columns);
  const at = columns.findIndex((column) => column.id === active?.columnId);
  const column = columns[at];
  if (!row || !column) return null;
  return { reference: `${letterOf(at)}${positionIn(state.order, row.id) + 1}`, column, words: cellText(row, column.id) };
}

interface Props {
  readonly session: AnnexSession;
  /** The recognised meaning of the text. */
  readonly meaning: ReactNode;
}

export function CellLine({ session, meaning }: Props): ReactElement {
  const text = useText();
  useStore(session.store, (view) => view.revision);
  const selection = useStore(session.store, (view) => view.selection);
  const { state } = session.store.getState();
  const cell = activeCell(state, selection);
  const name = cell?.column.header.replace(/\s+/g, ' ').trim() || text.editor.unnamedColumn;
  return (
    <section className="cell-line" aria-label={text.editor.cellLine}>
      <div className="cell-reference clip" title={name}>
        {cell ? text.editor.cellReference(cell.reference, name) : text.editor.noCell}
      </div>
      <div className="cell-words">{cell?.words}</div>
      {meaning}
    </section>
  );
}
