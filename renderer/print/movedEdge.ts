// What moving the edge between two columns makes of their widths. Millimetres; the sum never changes.
import type { PaperColumn } from '#shared/paper/paper.ts';

/** Narrower than this a column of paper can hold no number. */
export const NARROWEST_MM = 9;

type Bounds = Pick<PaperColumn, 'widthMm' | 'leastMm' | 'mostMm'>;

/** How far a column may shrink (0 or less) and grow (0 or more). */
const slack = ({ widthMm, leastMm, mostMm }: Bounds): readonly [number, number] => [
  Math.min(0, Math.max(NARROWEST_MM, leastMm) - widthMm),
  Math.max(0, mostMm - widthMm),
];

/** All widths after the edge behind the column at `index` has moved; undefined when it can't move. */
export function movedEdge(columns: readonly Bounds[], index: number, byMm: number): readonly number[] | undefined {
  const [own, next] = [columns[index], columns[index + 1]];
  if (own === undefined || next === undefined) return undefined;
  const [[ownLess, ownMore], [nextLess, nextMore]] = [slack(own), slack(next)];
  const by = Math.min(ownMore, -nextLess, Math.max(ownLess, -nextMore, byMm));
  if (Math.abs(by) < 0.1) return undefined;
  const widths = columns.map(({ widthMm }) => widthMm);
  return widths.with(index, own.widthMm + by).with(index + 1, next.widthMm - by);
}
