// Finds the cells of a sheet that match a search. Texts are folded once: rows that have not changed are cached for the next search.
import type { Column, Row } from '#shared/annex/model.ts';
import { cellText } from '#shared/annex/state.ts';
import type { Cell } from '../range/rectangle.ts';
import type { Sheet } from '../sheet.ts';
import type { Reading } from '../slices.ts';
import type { Search } from './search.ts';

/** Rows between two places where reading may be interrupted. */
const ROWS_PER_STEP = 20;

export interface FoldedRows {
  /** The folded cells of a row, in the order of the columns. */
  of(row: Row, columns: readonly Column[], search: Search): readonly string[];
}

/** Caches folded rows while searches fold in the same way and the columns stay. A changed row is a new object. */
export function createFoldedRows(): FoldedRows {
  let rows = new WeakMap<Row, readonly string[]>();
  let foldKey = '';
  let cachedColumns: readonly Column[] = [];
  return {
    of(row, columns, search) {
      if (foldKey !== search.foldKey || cachedColumns !== columns) {
        foldKey = search.foldKey;
        cachedColumns = columns;
        rows = new WeakMap();
      }
      const cached = rows.get(row);
      if (cached) return cached;
      const folded = columns.map((column) => search.fold(cellText(row, column.id)));
      rows.set(row, folded);
      return folded;
    },
  };
}

/** Adds the matching cells to `found`, in reading order. */
export function* readMatches(
  { sheet, folded, search, within }: { sheet: Sheet; folded: FoldedRows; search: Search; within: (cell: Cell) => boolean },
  found: Cell[],
): Reading<readonly Cell[]> {
  for (let row = 0; row < sheet.size.rows; row += 1) {
    const cells = sheet.row(row);
    if (cells)
      for (const [column, text] of folded.of(cells, sheet.columns, search).entries())
        if (search.foundIn(text) && within({ row, column })) found.push({ row, column });
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
  }
  return found;
}
