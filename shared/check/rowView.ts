// Rows with what matters of their neighbours: the row that a sub-item stands under, and whether sub-items follow.
import type { Row } from '../annex/model.ts';
import type { RowSpan } from './rowSpan.ts';

export interface RowView {
  readonly row: Row;
  /** The row that this sub-item stands under. */
  readonly parent: Row | undefined;
  /** Whether sub-items stand under this row. */
  readonly isParent: boolean;
}

/** A row whose place, and those of the rows behind it, have nothing to do with the rows before it. */
const startsAnew = (row: Row | undefined): boolean => row?.kind !== 'task' || row.level <= 1;

/** The rows whose places may be others when those of a span are: the end of one family of sub-items to the end of another. */
export function spanOfPlaces(rows: readonly Row[], { first, behind }: RowSpan): RowSpan {
  let from = Math.max(first - 1, 0);
  while (from > 0 && !startsAnew(rows[from])) from -= 1;
  let to = behind;
  while (to < rows.length && !startsAnew(rows[to])) to += 1;
  return { first: from, behind: to };
}

/** The rows of a span with their places, in order. The span must begin where `spanOfPlaces` lets it. */
export function rowViews(rows: readonly Row[], { first, behind }: RowSpan): RowView[] {
  /** The tasks that the next row may stand under, the nearest last. */
  const above: Row[] = [];
  return rows.slice(first, behind).map((row, offset) => {
    if (row.kind !== 'task') above.length = 0;
    while (above.length > 0 && (above.at(-1)?.level ?? 0) >= row.level) above.pop();
    const parent = row.kind === 'task' && row.level > 1 ? above.at(-1) : undefined;
    if (row.kind === 'task') above.push(row);
    const next = rows[first + offset + 1];
    return { row, parent, isParent: row.kind === 'task' && next?.kind === 'task' && next.level > row.level };
  });
}
