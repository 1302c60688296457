// Reads a sheet for the cells that a search finds. Texts are folded once: a row that has not changed is known from the search before.
import type { Column, Row } from '#shared/annex/model.ts';
import { cellText } from '#shared/annex/state.ts';
import type { Cell } from '../range/rectangle.ts';
import type { Sheet } from '../sheet.ts';
import type { Reading } from '../slices.ts';
import type { Search } from './search.ts';

/** Rows between two places where the reading may be interrupted. */
const AT_ONCE = 20;

export interface FoldedRows {
  /** The cells of a row in the order of the columns, as the search compares them. */
  of(row: Row, columns: readonly Column[], search: Search): readonly string[];
}

/** Keeps folded rows as long as searches fold alike and the columns stay; a row that changes is another object. */
export function createFoldedRows(): FoldedRows {
  let rows = new WeakMap<Row, readonly string[]>();
  let [way, of]: [string, readonly Column[]] = ['', []];
  return {
    of(row, columns, search) {
      if (way !== search.way || of !== columns) {
        [way, of] = [search.way, columns];
        rows = new WeakMap();
      }
      const known = rows.get(row);
      if (known) return known;
      const folded = columns.map((column) => search.fold(cellText(row, column.id)));
      rows.set(row, folded);
      return folded;
    },
  };
}

/** Puts the cells that match into `found`, in reading order; merged cells once. */
export function* readMatches(
  { sheet, folded, search, within }: { sheet: Sheet; folded: FoldedRows; search: Search; within: (cell: Cell) => boolean },
  found: Cell[],
): Reading<readonly Cell[]> {
  for (let row = 0; row < sheet.size.rows; row += 1) {
    const own = sheet.row(row);
    if (own)
      for (const [column, text] of folded.of(own, sheet.columns, search).entries())
        if (search.foundIn(text) && within({ row, column })) found.push({ row, column });
    if (row % AT_ONCE === AT_ONCE - 1) yield;
  }
  return found;
}
