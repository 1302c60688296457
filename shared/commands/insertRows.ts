// New rows at the selection. Row numbers are updated in the same step.
import type { Row } from '../annex/model.ts';
import { subjectColumn } from '../annex/state.ts';
import type { Command, CommandContext, CommandResult } from './command.ts';
import { renumbered } from './renumbered.ts';
import { rowAt, selectedBlocks } from './rowBlocks.ts';

function insert({ state }: CommandContext, index: number, rows: readonly Row[]): CommandResult | null {
  const first = rows[0];
  if (!first) return null;
  const columnId = subjectColumn(state.head).id;
  return {
    patch: renumbered(state, [{ type: 'insertRows', index, rows }]),
    select: { rowIds: rows.map((row) => row.id), columnIds: [columnId], active: { rowId: first.id, columnId } },
  };
}

const emptyRow = (id: string, kind: Row['kind'], level = 1): Row => ({ id, kind, level, cells: {} });

/** The position below the selection; the end of the annex if nothing is selected. */
function below(context: CommandContext): number {
  const last = selectedBlocks(context.state, context.selection).at(-1);
  return last ? last.index + last.count : context.state.order.length;
}

/** Adds a task below the selection; below a section it is the first task of that section. */
export const addTask = {
  id: 'addTask',
  run: (context) => insert(context, below(context), [emptyRow(context.newId(), 'task')]),
} as const satisfies Command;

/** Inserts as many tasks as rows are selected, above them (Ctrl+Shift++ of Excel). */
export const insertRowsAbove = {
  id: 'insertRowsAbove',
  run(context) {
    const blocks = selectedBlocks(context.state, context.selection);
    const count = Math.max(
      1,
      blocks.reduce((sum, block) => sum + block.count, 0),
    );
    const rows = Array.from({ length: count }, () => emptyRow(context.newId(), 'task'));
    return insert(context, blocks[0]?.index ?? context.state.order.length, rows);
  },
} as const satisfies Command;

/** Adds a section below the selection, with the level of the section that contains the selection. */
export const addSection = {
  id: 'addSection',
  run(context) {
    const index = below(context);
    return insert(context, index, [emptyRow(context.newId(), 'section', levelBefore(context, index))]);
  },
} as const satisfies Command;

function levelBefore({ state }: CommandContext, index: number): number {
  for (let above = index - 1; above >= 0; above -= 1) {
    const row = rowAt(state, above);
    if (row.kind === 'section') return row.level;
  }
  return 1;
}
