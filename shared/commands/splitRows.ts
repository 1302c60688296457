// Splitting a task into one for each line of a cell, and joining neighbouring tasks into one.
import type { Row } from '../annex/model.ts';
import { positionIn } from '../annex/positions.ts';
import { cellText, columnOfRole, rowOf, type AnnexState } from '../annex/state.ts';
import type { CellChange, Operation } from '../patch/patch.ts';
import type { Command, CommandContext } from './command.ts';
import { renumbered } from './renumbered.ts';
import { rowsOf, selectedBlocks, selectRows } from './rowBlocks.ts';

/** The lines of the active cell; empty if it is not in a task or has only one line. */
function activeLines({ state, selection }: CommandContext): string[] {
  const row = selection.active ? state.rows.get(selection.active.rowId) : undefined;
  if (!row || !selection.active || row.kind !== 'task') return [];
  const lines = cellText(row, selection.active.columnId)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length > 1 ? lines : [];
}

/** Each line of the active cell becomes a separate task; the other cells are copied to all of them. */
export const splitRow = {
  id: 'splitRow',
  when: (context) => activeLines(context).length > 0,
  run(context) {
    const { state, selection, newId } = context;
    const [first, ...others] = activeLines(context);
    if (first === undefined || !selection.active) return null;
    const { columnId } = selection.active;
    const row = rowOf(state, selection.active.rowId);
    const rows = others.map((line): Row => ({ ...row, id: newId(), cells: { ...row.cells, [columnId]: line } }));
    const operations: Operation[] = [
      { type: 'setCells', rowId: row.id, changes: [{ columnId, before: cellText(row, columnId), after: first }] },
      { type: 'insertRows', index: positionIn(state.order, row.id) + 1, rows },
    ];
    return { patch: renumbered(state, operations), select: selectRows([row.id, ...rows.map(({ id }) => id)], selection, state) };
  },
} as const satisfies Command;

/** The one block of two or more neighbouring tasks that is selected, or null. */
function tasksToJoin({ state, selection }: CommandContext): { index: number; rows: Row[] } | null {
  const [block, another] = selectedBlocks(state, selection);
  if (!block || another || block.count < 2) return null;
  const rows = rowsOf(state, block);
  return rows.every((row) => row.kind === 'task') ? { index: block.index, rows } : null;
}

/** Joins the selected tasks into the first of them: different texts of a column become lines of its cell, the number is that of the first. */
export const joinRows = {
  id: 'joinRows',
  when: (context) => tasksToJoin(context) !== null,
  run(context) {
    const { state, selection } = context;
    const found = tasksToJoin(context);
    const [first, ...others] = found?.rows ?? [];
    if (!found || !first) return null;
    const changes = joinedCells(state, [first, ...others]);
    const operations: Operation[] = [{ type: 'removeRows', index: found.index + 1, rows: others }];
    if (changes.length > 0) operations.unshift({ type: 'setCells', rowId: first.id, changes });
    return { patch: renumbered(state, operations), select: selectRows([first.id], selection, state) };
  },
} as const satisfies Command;

function joinedCells({ head }: AnnexState, rows: readonly Row[]): CellChange[] {
  const [first] = rows;
  const order = columnOfRole(head, 'order')?.id;
  if (!first) return [];
  return head.columns.flatMap(({ id }) => {
    const before = cellText(first, id);
    const texts = rows.map((row) => cellText(row, id)).filter((text) => text !== '');
    const after = id === order && before !== '' ? before : [...new Set(texts)].join('\n');
    return after === before ? [] : [{ columnId: id, before, after }];
  });
}
