// Widths after the edge between two columns was moved, in millimetres. Their sum never changes.
import type { PaperColumn } from '#shared/paper/paper.ts';

/** Minimum width of a column on paper: enough for a number. */
export const MIN_COLUMN_MM = 9;

type Bounds = Pick<PaperColumn, 'widthMm' | 'leastMm' | 'mostMm'>;

/** How far a column can shrink (0 or less) and grow (0 or more). */
const slack = ({ widthMm, leastMm, mostMm }: Bounds): readonly [number, number] => [
  Math.min(0, Math.max(MIN_COLUMN_MM, leastMm) - widthMm),
  Math.max(0, mostMm - widthMm),
];

/** All widths after moving the edge after the column at `index`; undefined if it cannot move. */
export function movedEdge(columns: readonly Bounds[], index: number, byMm: number): readonly number[] | undefined {
  const column = columns[index];
  const next = columns[index + 1];
  if (column === undefined || next === undefined) return undefined;
  const [columnLess, columnMore] = slack(column);
  const [nextLess, nextMore] = slack(next);
  const by = Math.min(columnMore, -nextLess, Math.max(columnLess, -nextMore, byMm));
  if (Math.abs(by) < 0.1) return undefined;
  const widths = columns.map(({ widthMm }) => widthMm);
  return widths.with(index, column.widthMm + by).with(index + 1, next.widthMm - by);
}
