// Where a sheet needs a page break by hand: Excel can't keep a heading with the row under it, nor a signature with the
// last row of the table. Everything else is left to Excel's own paging.

export interface BlockRow {
  readonly heightPt: number;
  readonly breakBefore: boolean;
  readonly keepWithNext: boolean;
}

interface PageRoom {
  /** Room under the heading and the table's head on page 1, and under the repeated head on the others; points. */
  readonly first: number;
  readonly others: number;
}

/** Printers differ by this much from the heights that a sheet states. */
const TOLERANCE = 0.98;

/** Indexes of rows that must begin a page. A block that is higher than a page is left to Excel. */
export function pageBreaks(rows: readonly BlockRow[], room: PageRoom): ReadonlySet<number> {
  const breaks = new Set<number>();
  let left = room.first * TOLERANCE;
  for (let start = 0; start < rows.length;) {
    let end = start + 1;
    while (end < rows.length && rows[end - 1]?.keepWithNext === true && rows[end]?.breakBefore === false) end += 1;
    const block = rows.slice(start, end);
    const height = block.reduce((sum, row) => sum + row.heightPt, 0);
    const asked = rows[start]?.breakBefore === true;
    const fresh = room.others * TOLERANCE;
    if (asked || (height > left && block.length > 1 && height <= fresh)) {
      if (start > 0) breaks.add(start);
      left = fresh;
    }
    for (const row of block) {
      if (row.heightPt > left) left = fresh;
      left = Math.max(0, left - row.heightPt);
    }
    start = end;
  }
  return breaks;
}
