// Formulas that number the rows of a table (A5+1, ROW()-8): they stay while they give the number that the row shall have.
import { element, openingAttributes } from './cellElement.ts';
import { columnNumber } from './references.ts';
import { formulaPattern } from './sheetXml.ts';
import { unescapeXml, withoutAttributes } from '../../opc/xmlText.ts';

/**
 * Puts the number `value` into the cell at `address`, if it holds a formula: beside it where it counts right, else in its place.
 * `cells`: the row's cells by column, changed here; `counts`: numbers of the cells above by address, added to here.
 */
export function countCell(prefix: string, counts: Map<string, number>, cells: Map<number, string>, address: string, value: number): void {
  counts.set(address, value);
  const [letters, row] = [address.replace(/\d+/, ''), Number(address.replace(/\D+/, ''))];
  const column = columnNumber(letters);
  const cell = cells.get(column);
  const formula = cell && formulaPattern(prefix).exec(cell);
  if (!cell || !formula) return;
  const attributes = withoutAttributes(openingAttributes(prefix, cell), 't', 'cm', 'vm');
  const countsRight = countedBy(unescapeXml(formula[2] ?? ''), row, counts) === value;
  cells.set(column, element(prefix, attributes, `${countsRight ? formula[0] : ''}<${prefix}v>${value}</${prefix}v>`));
}

/** What a formula of the usual kinds of numbering gives: A5+1, ROW()-8; null for any other. */
function countedBy(formula: string, row: number, counts: ReadonlyMap<string, number>): number | null {
  const step = /^\$?([A-Z]+)\$?(\d+)\+(\d+)$/.exec(formula.trim());
  const before = step ? counts.get(`${step[1]}${step[2]}`) : undefined;
  if (before !== undefined) return before + Number(step?.[3]);
  const fromRow = /^ROW\(\)-(\d+)$/i.exec(formula.trim());
  return fromRow ? row - Number(fromRow[1]) : null;
}
