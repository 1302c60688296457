import type { Command } from './command.ts';
import { renumbered } from './renumbered.ts';
import { rowsOf, selectedBlocks, selectRows } from './rowBlocks.ts';

/** Inserts copies of the selected rows, as one block, below the last of them. */
export const duplicateRows = {
  id: 'duplicateRows',
  when: ({ state, selection }) => selectedBlocks(state, selection).length > 0,
  run({ state, selection, newId }) {
    const blocks = selectedBlocks(state, selection);
    const last = blocks.at(-1);
    if (!last) return null;
    const rows = blocks.flatMap((block) => rowsOf(state, block)).map((row) => ({ ...row, id: newId() }));
    const patch = renumbered(state, [{ type: 'insertRows', index: last.index + last.count, rows }]);
    return {
      patch,
      select: selectRows(
        rows.map((row) => row.id),
        selection,
        state,
      ),
    };
  },
} as const satisfies Command;
