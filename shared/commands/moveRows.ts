// Moving rows: by one up or down, or to where they are dropped. A section that is selected alone is moved with its rows.
import type { AnnexState } from '../annex/state.ts';
import type { Command, CommandContext, CommandResult } from './command.ts';
import { renumbered } from './renumbered.ts';
import { rowAt, sectionBlock, selectedBlocks, type Block } from './rowBlocks.ts';

/** The block that moves: the rows from the first to the last selected one, or an entire section. */
function movingBlock({ state, selection }: CommandContext): Block | null {
  const blocks = selectedBlocks(state, selection);
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return null;
  const count = last.index + last.count - first.index;
  return count === 1 && rowAt(state, first.index).kind === 'section' ? sectionBlock(state, first.index) : { index: first.index, count };
}

function move({ state }: CommandContext, block: Block, to: number): CommandResult | null {
  if (to === block.index || to < 0 || to + block.count > state.order.length) return null;
  return { patch: renumbered(state, [{ type: 'moveRows', from: block.index, count: block.count, to }]) };
}

const isSection = (state: AnnexState, block: Block): boolean => rowAt(state, block.index).kind === 'section';

/** Start of the block above: one row, or the entire section above if a section moves. */
function startAbove(state: AnnexState, block: Block): number {
  if (!isSection(state, block)) return block.index - 1;
  const { level } = rowAt(state, block.index);
  for (let index = block.index - 1; index >= 0; index -= 1) {
    const row = rowAt(state, index);
    if (row.kind === 'section' && row.level <= level) return index;
  }
  return 0;
}

export const moveRowsUp = {
  id: 'moveRowsUp',
  run(context) {
    const block = movingBlock(context);
    return block && block.index > 0 ? move(context, block, startAbove(context.state, block)) : null;
  },
} as const satisfies Command;

export const moveRowsDown = {
  id: 'moveRowsDown',
  run(context) {
    const block = movingBlock(context);
    const next = block ? block.index + block.count : 0;
    if (!block || next >= context.state.order.length) return null;
    const step =
      isSection(context.state, block) && rowAt(context.state, next).kind === 'section' ? sectionBlock(context.state, next).count : 1;
    return move(context, block, block.index + step);
  },
} as const satisfies Command;

/** Moves the selection before the row that is now at `index` (the number of rows: to the end). */
export const moveRowsTo = {
  id: 'moveRowsTo',
  run(context, { index }) {
    const block = movingBlock(context);
    if (!block || (index > block.index && index < block.index + block.count)) return null;
    return move(context, block, index > block.index ? index - block.count : index);
  },
} as const satisfies Command<{ readonly index: number }>;
