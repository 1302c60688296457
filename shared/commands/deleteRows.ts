import type { Command } from './command.ts';
import { renumbered } from './renumbered.ts';
import { rowsOf, selectedBlocks, selectRows } from './rowBlocks.ts';

/** Removes the selected rows. Of a section only its own row is removed; its tasks then belong to the section before it. */
export const deleteRows = {
  id: 'deleteRows',
  when: ({ state, selection }) => selectedBlocks(state, selection).length > 0,
  run({ state, selection }) {
    const blocks = selectedBlocks(state, selection);
    const first = blocks[0];
    if (!first) return null;
    const patch = blocks.toReversed().map((block) => ({ type: 'removeRows', index: block.index, rows: rowsOf(state, block) }) as const);
    const gone = new Set(blocks.flatMap((block) => rowsOf(state, block).map((row) => row.id)));
    const left = state.order.filter((id) => !gone.has(id));
    const next = left[Math.min(first.index, left.length - 1)];
    return { patch: renumbered(state, patch), select: selectRows(next ? [next] : [], selection, state) };
  },
} as const satisfies Command;
