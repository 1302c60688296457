// What the outdated formulas of a worksheet give now, as far as they are plain totals. Formulas that rest on each other are followed,
// within bounds: a file may be made so that counting it never ends.
import { storedContent, type CellContent } from './cellContent.ts';
import type { Block } from './changedCells.ts';
import type { FormulaCell } from './formulaCells.ts';
import { totalOf, type PlacedContent, type TotalledCells } from './plainTotals.ts';
import { columnName } from './references.ts';
import { cellsOf, formulaPattern, type SheetCell, type SheetRow, type SheetXml } from './sheetXml.ts';

/** Outdated formulas by row and column. */
export type FormulasByRow = ReadonlyMap<number, ReadonlyMap<number, FormulaCell>>;

interface CountedTotals {
  /** What an outdated formula gives now, null where that is not known. */
  of(row: number, column: number): number | null;
}

/** Cells that are looked at for all totals of a sheet together, about two seconds' worth. Beyond that, totals are not known. */
const MOST_CELLS = 2_000_000;
/** Totals that rest on totals, one inside the other: each takes some frames of the call stack. */
const DEEPEST = 500;

/** `known`: addresses of formulas whose stored result is right already; `sharedText`: text of a shared string. */
export function createCountedTotals(
  sheet: SheetXml,
  outdated: FormulasByRow,
  known: ReadonlySet<string>,
  sharedText: (index: number) => string,
): CountedTotals {
  const { prefix } = sheet;
  const cellsIn = createRowReader(sheet);
  const totals = new Map<string, number | null>();
  let cellsLeft = MOST_CELLS;
  let depth = 0;

  function of(row: number, column: number): number | null {
    const address = `${columnName(column)}${row}`;
    const present = totals.get(address);
    if (present !== undefined) return present;
    const cell = outdated.get(row)?.get(column);
    if (!cell || cell.type === 'array' || cell.type === 'dataTable' || depth === DEEPEST) return null;
    // Until it is counted it is not known: a total that counts itself ends here.
    totals.set(address, null);
    depth += 1;
    const total = totalOf(cell.formula, cells);
    depth -= 1;
    totals.set(address, total);
    return total;
  }

  function contentOf(row: number, cell: SheetCell): CellContent {
    if (outdated.get(row)?.has(cell.column) && !known.has(`${columnName(cell.column)}${row}`)) {
      const total = of(row, cell.column);
      return total === null ? { kind: 'unknown' } : { kind: 'number', value: total };
    }
    return storedContent(prefix, cell, sharedText);
  }

  const isSubtotal = ({ inner }: SheetCell): boolean => /^SUBTOTAL\(/i.test(formulaPattern(prefix).exec(inner)?.[2] ?? '');

  function within({ top, bottom, left, right }: Block, subtotal = false): readonly PlacedContent[] {
    const found: PlacedContent[] = [];
    for (const { number: row } of cellsLeft > 0 ? rowsWithin(sheet, top, bottom) : []) {
      const present = cellsIn(row);
      cellsLeft -= present.size;
      for (const cell of present.values()) {
        if (cell.column < left || cell.column > right || (subtotal && isSubtotal(cell))) continue;
        found.push({ row, column: cell.column, content: contentOf(row, cell) });
      }
      if (cellsLeft <= 0) break;
    }
    return cellsLeft > 0 ? found : [{ row: top, column: left, content: { kind: 'unknown' } }];
  }

  const cells: TotalledCells = {
    at(row, column) {
      const cell = cellsIn(row).get(column);
      return cell ? contentOf(row, cell) : { kind: 'empty' };
    },
    within,
    hides: ({ top, bottom }) => rowsWithin(sheet, top, bottom).some(({ attributes }) => /\shidden="(?:1|true)"/.test(attributes)),
  };
  return { of };
}

/** The cells of a row by column, taken apart once. */
function createRowReader({ prefix, byNumber }: SheetXml): (row: number) => ReadonlyMap<number, SheetCell> {
  const read = new Map<number, ReadonlyMap<number, SheetCell>>();
  return (row) => {
    const present = read.get(row);
    if (present) return present;
    const own = byNumber.get(row);
    const cells = new Map((own ? cellsOf(prefix, own) : []).map((cell) => [cell.column, cell]));
    read.set(row, cells);
    return cells;
  };
}

/** The rows that are there from `top` to `bottom`: most areas are short, and a sheet may have a total in each of its rows. */
function rowsWithin({ rows, byNumber }: SheetXml, top: number, bottom: number): readonly SheetRow[] {
  if (bottom - top >= rows.length) return rows.filter(({ number }) => top <= number && number <= bottom);
  const found: SheetRow[] = [];
  for (let number = top; number <= bottom; number += 1) {
    const row = byNumber.get(number);
    if (row) found.push(row);
  }
  return found;
}
