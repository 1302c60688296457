// The selection and order of annexes in an exported set, as an immutable list of ids.

/** Adds the id at the end, or removes it. */
export const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];

/** Moves the id one place up (-1) or down (1); no change at the ends. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  const other = ids[to];
  return from === -1 || other === undefined ? ids : ids.with(to, id).with(from, other);
}
