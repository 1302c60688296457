// Commands that add, remove or move rows update the row numbers in the same step, unless the annex keeps them as they are (`numbering` is
// "asIs").
import { expectedNumbers } from '../annex/renumber.ts';
import { columnOfRole, rowOf, type AnnexState } from '../annex/state.ts';
import { apply } from '../patch/apply.ts';
import type { Operation, Patch } from '../patch/patch.ts';

/** `patch` with operations that correct the row numbers that it makes wrong. */
export function renumbered(state: AnnexState, patch: Patch): Patch {
  return state.head.numbering === 'asIs' ? patch : [...patch, ...numberOperations(after(state, patch))];
}

/** Operations that correct the number of every row. */
export function numberOperations(state: AnnexState): Operation[] {
  const order = columnOfRole(state.head, 'order');
  if (!order) return [];
  const rows = state.order.map((id) => rowOf(state, id));
  return [...expectedNumbers(state.head, rows)].map(([rowId, text]) => ({
    type: 'setCells',
    rowId,
    changes: [{ columnId: order.id, before: rowOf(state, rowId).cells[order.id] ?? '', after: text }],
  }));
}

/** The state after the patch: rows are shared, the containers are copies. */
export function after(state: AnnexState, patch: Patch): AnnexState {
  const copy: AnnexState = { ...state, rows: new Map(state.rows), order: [...state.order] };
  apply(copy, patch);
  return copy;
}
