// Changing the kind of a row: section, task or sub-item. Its text stays.
import type { RowKind } from '../annex/model.ts';
import type { RowShape } from '../patch/patch.ts';
import type { Command, CommandContext, CommandResult } from './command.ts';
import { renumbered } from './renumbered.ts';
import { rowsOf, selectedBlocks } from './rowBlocks.ts';

const DEEPEST_LEVEL = 4;

function reshape({ state, selection }: CommandContext, shape: (row: RowShape) => RowShape): CommandResult | null {
  const rows = selectedBlocks(state, selection).flatMap((block) => rowsOf(state, block));
  const patch = rows.flatMap((row) => {
    const before: RowShape = { kind: row.kind, level: row.level };
    const after = shape(before);
    return after.kind === before.kind && after.level === before.level ? [] : [{ type: 'setShape', rowId: row.id, before, after } as const];
  });
  return patch.length > 0 ? { patch: renumbered(state, patch) } : null;
}

const toKind =
  (kind: RowKind) =>
  (context: CommandContext): CommandResult | null =>
    reshape(context, (row) => (row.kind === kind ? row : { kind, level: 1 }));

export const makeSection = { id: 'makeSection', run: toKind('section') } as const satisfies Command;

export const makeTask = { id: 'makeTask', run: toKind('task') } as const satisfies Command;

/** One level deeper: a section inside a section, a task as a sub-item. */
export const indentRows = {
  id: 'indentRows',
  run: (context) => reshape(context, (row) => ({ ...row, level: Math.min(row.level + 1, DEEPEST_LEVEL) })),
} as const satisfies Command;

export const outdentRows = {
  id: 'outdentRows',
  run: (context) => reshape(context, (row) => ({ ...row, level: Math.max(row.level - 1, 1) })),
} as const satisfies Command;
