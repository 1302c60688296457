// Where each row stands. Made once an order: an order is never changed in place (shared/patch/apply.ts makes another list), so that
// keys and edits in an annex of 50,000 rows need not search it.

const made = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** Place of every row of `order`, from 0. The same order gives the same map. */
export function positionsIn(order: readonly string[]): ReadonlyMap<string, number> {
  const known = made.get(order);
  if (known) return known;
  const positions = new Map(order.map((id, index) => [id, index]));
  made.set(order, positions);
  return positions;
}

/** Place of a row, from 0; -1 when `order` does not name it. */
export const positionIn = (order: readonly string[], id: string): number => positionsIn(order).get(id) ?? -1;
