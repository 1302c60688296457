// Results that stand beside formulas. Excel counts anew on opening when it is told to; previews of mail programs and phones show what
// is stored. So totals that rest on changed cells are counted here, and the rest keep what they had and are said to be stale.
import { storedContent, type CellContent } from './cellContent.ts';
import { blocksRead, type Block, type Reading } from './changedCells.ts';
import { formulaCells, type FormulaCell } from './formulaCells.ts';
import { totalOf, type PlacedContent, type TotalledCells } from './plainTotals.ts';
import { columnName } from './references.ts';
import { cellsOf, formulaPattern, mapCells, splitSheet, valuePattern, type SheetCell, type SheetXml } from './sheetXml.ts';
import { attribute, withoutAttributes } from '../../opc/xmlText.ts';

export interface StoredResults {
  readonly xml: string;
  /** Some result is not what Excel would give now. */
  readonly stale: boolean;
}

/**
 * The worksheet with its totals counted. `reading.changed` also gets the formulas that rest on changed cells; `known`: addresses of
 * formulas whose stored result is right already; `sharedText`: text of a shared string.
 */
export function settleResults(
  xml: string,
  reading: Reading,
  known: ReadonlySet<string>,
  sharedText: (index: number) => string,
): StoredResults {
  const sheet = splitSheet(xml);
  const outdated = outdatedFormulas(formulaCells(sheet), reading);
  if (outdated.size === 0) return { xml, stale: false };
  const results = createResults(sheet, outdated, known, sharedText);
  let stale = false;
  const rows = sheet.rows.map((row) => {
    if (!outdated.has(row.number)) return row.xml;
    return mapCells(sheet.prefix, row, (cell) => {
      if (!outdated.get(row.number)?.has(cell.column) || known.has(`${columnName(cell.column)}${row.number}`)) return null;
      const total = results.of(row.number, cell.column);
      stale ||= total === null;
      return total === null ? null : withResult(sheet.prefix, cell, total);
    });
  });
  return { xml: sheet.head + rows.join('') + sheet.tail, stale };
}

type FormulasByRow = ReadonlyMap<number, ReadonlyMap<number, FormulaCell>>;

/** Formulas that rest on changed cells, directly or through each other; each becomes a changed cell itself. */
function outdatedFormulas(formulas: readonly FormulaCell[], reading: Reading): FormulasByRow {
  const found = new Map<number, Map<number, FormulaCell>>();
  let left = formulas.map((cell) => ({ cell, blocks: blocksRead(cell.formula, reading.sheet, reading) }));
  for (let before = -1; before !== left.length;) {
    before = left.length;
    left = left.filter(({ cell, blocks }) => {
      if (!blocks.some((block) => reading.changed.reaches(block))) return true;
      reading.changed.add(cell.row, cell.column);
      found.set(cell.row, (found.get(cell.row) ?? new Map<number, FormulaCell>()).set(cell.column, cell));
      return false;
    });
  }
  return found;
}

interface Results {
  /** What an outdated formula gives now, null where that is not known. */
  of(row: number, column: number): number | null;
}

function createResults(
  sheet: SheetXml,
  outdated: FormulasByRow,
  known: ReadonlySet<string>,
  sharedText: (index: number) => string,
): Results {
  const { prefix } = sheet;
  const cellsByRow = new Map<number, ReadonlyMap<number, SheetCell>>();
  const results = new Map<string, number | null>();

  function cellsIn(row: number): ReadonlyMap<number, SheetCell> {
    const present = cellsByRow.get(row);
    if (present) return present;
    const own = sheet.byNumber.get(row);
    const cells = new Map((own ? cellsOf(prefix, own) : []).map((cell) => [cell.column, cell]));
    cellsByRow.set(row, cells);
    return cells;
  }

  function of(row: number, column: number): number | null {
    const address = `${columnName(column)}${row}`;
    const present = results.get(address);
    if (present !== undefined) return present;
    // Until it is counted it is not known: a total that counts itself ends here.
    results.set(address, null);
    const cell = outdated.get(row)?.get(column);
    const total = cell && cell.type !== 'array' && cell.type !== 'dataTable' ? totalOf(cell.formula, cells) : null;
    results.set(address, total);
    return total;
  }

  function contentOf(row: number, cell: SheetCell): CellContent {
    if (outdated.get(row)?.has(cell.column) && !known.has(`${columnName(cell.column)}${row}`)) {
      const total = of(row, cell.column);
      return total === null ? { kind: 'unknown' } : { kind: 'number', value: total };
    }
    return storedContent(prefix, cell, sharedText);
  }

  const cells: TotalledCells = {
    at(row, column) {
      const cell = cellsIn(row).get(column);
      return cell ? contentOf(row, cell) : { kind: 'empty' };
    },
    within({ top, bottom, left, right }: Block, subtotal = false) {
      const found: PlacedContent[] = [];
      for (const { number: row } of sheet.rows) {
        if (row < top || row > bottom) continue;
        for (const cell of cellsIn(row).values()) {
          if (cell.column < left || cell.column > right) continue;
          const isSubtotal = subtotal && /^SUBTOTAL\(/i.test(formulaPattern(prefix).exec(cell.inner)?.[2] ?? '');
          if (!isSubtotal) found.push({ row, column: cell.column, content: contentOf(row, cell) });
        }
      }
      return found;
    },
    hides: ({ top, bottom }) =>
      sheet.rows.some(({ number, attributes }) => number >= top && number <= bottom && /\shidden="(?:1|true)"/.test(attributes)),
  };
  return { of };
}

/** Null where the cell stores this number already. */
function withResult(prefix: string, { attributes, inner }: SheetCell, total: number): string | null {
  const stored = valuePattern(prefix).exec(inner)?.[1];
  const isNumber = ['n', undefined].includes(attribute(attributes, 't'));
  if (isNumber && stored !== undefined && Number(stored) === total) return null;
  const formula = formulaPattern(prefix).exec(inner)?.[0] ?? '';
  return `<${prefix}c${withoutAttributes(attributes, 't', 'cm', 'vm')}>${formula}<${prefix}v>${total}</${prefix}v></${prefix}c>`;
}
