// Commands that add, remove or move rows keep the numbers right in the same step, where the annex lets the app number (`numbering` is not "asIs").
import { expectedNumbers } from '../annex/renumber.ts';
import { columnOfRole, rowOf, type AnnexState } from '../annex/state.ts';
import { apply } from '../patch/apply.ts';
import type { Operation, Patch } from '../patch/patch.ts';

/** `patch` with the number cells that it makes wrong set right. */
export function renumbered(state: AnnexState, patch: Patch): Patch {
  return state.head.numbering === 'asIs' ? patch : [...patch, ...numberOperations(after(state, patch))];
}

/** Operations that give every row the number it should have. */
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

/** The state as the patch would leave it; rows are shared, the containers are copies. */
export function after(state: AnnexState, patch: Patch): AnnexState {
  const copy: AnnexState = { ...state, rows: new Map(state.rows), order: [...state.order] };
  apply(copy, patch);
  return copy;
}
