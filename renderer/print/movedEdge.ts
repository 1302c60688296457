// What moving the edge between two columns makes of their widths. Millimetres; the sum never changes.

/** Narrower than this a column of paper can hold no number. */
export const NARROWEST_MM = 9;

/** All widths after the edge behind the column at `index` has moved; undefined when it can't move. */
export function movedEdge(widths: readonly number[], index: number, byMm: number): readonly number[] | undefined {
  const [own, next] = [widths[index], widths[index + 1]];
  if (own === undefined || next === undefined) return undefined;
  const least = Math.min(0, NARROWEST_MM - own);
  const most = Math.max(0, next - NARROWEST_MM);
  const by = Math.min(most, Math.max(least, byMm));
  return Math.abs(by) < 0.1 ? undefined : widths.with(index, own + by).with(index + 1, next - by);
}
