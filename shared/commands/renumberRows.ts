import type { Command } from './command.ts';
import { numberOperations } from './renumbered.ts';

/** Sets the TT column right: by the annex's numbering, or as its numbers run now where it is "asIs". */
export const renumberRows = {
  id: 'renumberRows',
  run: ({ state }) => ({ patch: numberOperations(state) }),
} as const satisfies Command;
