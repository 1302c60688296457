// Results that stand beside formulas. Excel counts anew on opening when it is told to; previews of mail programs and phones show what
// is stored. So totals that rest on changed cells are counted here, and the rest keep what they had and are said to be stale.
import { blocksRead, type Reading } from './changedCells.ts';
import { createCountedTotals, type FormulasByRow } from './countedTotals.ts';
import { formulaCells, type FormulaCell } from './formulaCells.ts';
import { columnName } from './references.ts';
import { formulaPattern, holdsFormula, mapCells, splitSheet, valuePattern, type SheetCell } from './sheetXml.ts';
import { attribute, withoutAttributes } from '../../opc/xmlText.ts';

interface StoredResults {
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
  if (!holdsFormula(xml)) return { xml, stale: false };
  const sheet = splitSheet(xml);
  const outdated = outdatedFormulas(formulaCells(sheet), reading);
  if (outdated.size === 0) return { xml, stale: false };
  const totals = createCountedTotals(sheet, outdated, known, sharedText);
  let stale = false;
  const rows = sheet.rows.map((row) => {
    if (!outdated.has(row.number)) return row.xml;
    return mapCells(sheet.prefix, row, (cell) => {
      if (!outdated.get(row.number)?.has(cell.column) || known.has(`${columnName(cell.column)}${row.number}`)) return null;
      const total = totals.of(row.number, cell.column);
      stale ||= total === null;
      return total === null ? null : withResult(sheet.prefix, cell, total);
    });
  });
  return { xml: sheet.head + rows.join('') + sheet.tail, stale };
}

/** Formulas that rest on changed cells, directly or through each other; each becomes a changed cell itself. */
function outdatedFormulas(formulas: readonly FormulaCell[], reading: Reading): FormulasByRow {
  const found = new Map<number, Map<number, FormulaCell>>();
  let left = formulas.map((cell) => ({ cell, blocks: blocksRead(cell.formula, reading.sheet, reading) }));
  for (let before = -1; before !== left.length;) {
    before = left.length;
    // Turned round each time: chains that count upwards end as soon as those that count downwards.
    left = left.toReversed().filter(({ cell, blocks }) => {
      if (!blocks.some((block) => reading.changed.reaches(block))) return true;
      reading.changed.add(cell.row, cell.column);
      found.set(cell.row, (found.get(cell.row) ?? new Map<number, FormulaCell>()).set(cell.column, cell));
      return false;
    });
  }
  return found;
}

/** Null where the cell stores this number already. */
function withResult(prefix: string, { attributes, inner }: SheetCell, total: number): string | null {
  const stored = valuePattern(prefix).exec(inner)?.[1];
  const isNumber = ['n', undefined].includes(attribute(attributes, 't'));
  if (isNumber && stored !== undefined && Number(stored) === total) return null;
  const formula = formulaPattern(prefix).exec(inner)?.[0] ?? '';
  return `<${prefix}c${withoutAttributes(attributes, 't', 'cm', 'vm')}>${formula}<${prefix}v>${total}</${prefix}v></${prefix}c>`;
}
