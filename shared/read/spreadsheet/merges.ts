// Merged ranges made safe to work with: cut to the part of the sheet that holds something, single cells dropped, no two of them
// sharing a cell. Never loops over the cells of a range (A1:XFD1048576 costs as much as A1:B2).
import type { RawMerge } from '../../source/rawSource.ts';

interface TidyMerges {
  /** Disjoint, by row and column. */
  readonly merges: RawMerge[];
  /** Ranges left out because they cover cells of another one; Excel calls such a file damaged. */
  readonly overlapping: number;
}

/** `lastRow` and `lastColumn` bound the cells that hold text; ranges beyond them hold none. */
export function tidyMerges(ranges: readonly RawMerge[], lastRow: number, lastColumn: number): TidyMerges {
  const cut = ranges
    .filter((range) => range.top <= lastRow && range.left <= lastColumn)
    .map((range) => ({ ...range, bottom: Math.min(range.bottom, lastRow), right: Math.min(range.right, lastColumn) }))
    .filter((range) => range.top !== range.bottom || range.left !== range.right)
    .toSorted((a, b) => a.top - b.top || a.left - b.left || b.bottom - a.bottom || b.right - a.right);
  const merges: RawMerge[] = [];
  const active: RawMerge[] = [];
  let overlapping = 0;
  for (const range of cut) {
    if (place(active, range)) merges.push(range);
    else overlapping++;
  }
  return { merges, overlapping };
}

/**
 * Puts a range among those that reach down to its first row, kept by column and disjoint; false if it hits one of them.
 * Ranges that ended above are removed when met.
 */
function place(active: RawMerge[], range: RawMerge): boolean {
  let low = 0;
  let high = active.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((active[middle]?.right ?? 0) < range.left) low = middle + 1;
    else high = middle;
  }
  let end = low;
  for (let at = low; at < active.length; at++, end++) {
    const other = active[at];
    if (!other || other.left > range.right) break;
    if (other.bottom >= range.top) return false;
  }
  active.splice(low, end - low, range);
  return true;
}
