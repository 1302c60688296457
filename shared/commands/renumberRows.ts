import type { Command } from './command.ts';
import { numberOperations } from './renumbered.ts';

/** Corrects the numbers of all rows: by the annex's numbering, or in the style of its present numbers if that is "asIs". */
export const renumberRows = {
  id: 'renumberRows',
  run: ({ state }) => ({ patch: numberOperations(state) }),
} as const satisfies Command;
