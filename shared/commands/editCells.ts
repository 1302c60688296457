// Typing, clearing, pasting, filling and fixing: changes any set of cells at once, and adds rows at the end if a paste needs them.
import type { Row } from '../annex/model.ts';
import { cellText } from '../annex/state.ts';
import type { CellChange, Operation } from '../patch/patch.ts';
import type { Command } from './command.ts';

export interface CellEdit {
  readonly rowId: string;
  readonly columnId: string;
  readonly text: string;
}

export interface EditCellsArgs {
  readonly edits: readonly CellEdit[];
  /** New tasks at the end, as cells by column id. */
  readonly append?: readonly Row['cells'][];
}

/** Sets the texts of cells. Cells that already have their text are left out; null if nothing changes. */
export const editCells = {
  id: 'editCells',
  run({ state, newId }, { edits, append = [] }) {
    const byRow = new Map<string, CellChange[]>();
    for (const { rowId, columnId, text } of edits) {
      const row = state.rows.get(rowId);
      if (!row) continue;
      const before = cellText(row, columnId);
      if (before === text) continue;
      const changes = byRow.get(rowId) ?? [];
      changes.push({ columnId, before, after: text });
      byRow.set(rowId, changes);
    }
    const operations: Operation[] = [...byRow].map(([rowId, changes]) => ({ type: 'setCells', rowId, changes }));
    if (append.length > 0) {
      const rows = append.map((cells): Row => ({ id: newId(), kind: 'task', level: 1, cells: withoutEmpty(cells) }));
      operations.push({ type: 'insertRows', index: state.order.length, rows });
    }
    return operations.length > 0 ? { patch: operations } : null;
  },
} as const satisfies Command<EditCellsArgs>;

const withoutEmpty = (cells: Row['cells']): Row['cells'] => Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
