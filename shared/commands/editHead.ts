// Title, issuing document, numbering, signature and the like. Values that do not change are left out of the patch.
import type { HeadChange, NullableHead } from '../patch/patch.ts';
import type { Command } from './command.ts';

/** Sets fields of the head; null removes an optional field. */
export const editHead = {
  id: 'editHead',
  run({ state }, changes) {
    const before: Record<string, unknown> = {};
    const after: Record<string, unknown> = {};
    for (const key of Object.keys(changes) as (keyof HeadChange)[]) {
      const old = state.head[key] ?? null;
      const next = changes[key] ?? null;
      if (JSON.stringify(old) === JSON.stringify(next)) continue;
      before[key] = old;
      after[key] = next;
    }
    return Object.keys(after).length > 0 ? { patch: [{ type: 'setHead', before, after }] } : null;
  },
} as const satisfies Command<NullableHead>;
