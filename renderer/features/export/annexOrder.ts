// Which annexes go out together and in which order, as a list of ids that is never changed in place.

/** Added at the end, or taken out. */
export const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];

/** One place up (-1) or down (1); at the ends it stays. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  const other = ids[to];
  return from === -1 || other === undefined ? ids : ids.with(to, id).with(from, other);
}
