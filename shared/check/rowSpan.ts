// Which rows of an annex are not what they were at the last check. Rows are known by identity.
import type { Row } from '../annex/model.ts';

/** Indexes among the new rows: the first that differs, and the one behind the last. */
export interface RowSpan {
  readonly first: number;
  readonly behind: number;
}

/** Everything before and behind the span is the same rows in the same order. */
export function changedSpan(before: readonly Row[], rows: readonly Row[]): RowSpan {
  const shortest = Math.min(before.length, rows.length);
  let first = 0;
  while (first < shortest && before[first] === rows[first]) first += 1;
  let same = 0;
  while (same < shortest - first && before[before.length - 1 - same] === rows[rows.length - 1 - same]) same += 1;
  return { first, behind: rows.length - same };
}
