// The formulas of a worksheet with their texts. Excel writes one shared formula for every fill-down: the master has the text, its
// followers only a number, so their texts are made from the master's.
import { copyFormula } from './formula.ts';
import { cellsOf, formulaPattern, type SheetXml } from './sheetXml.ts';
import { attribute, unescapeXml } from '../../opc/xmlText.ts';

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** Empty for cells of a data table, which have no text. */
  readonly formula: string;
  /** "array" and "dataTable" fill the area that `area` names; "shared" is written out. */
  readonly type: string | undefined;
  readonly area: string | undefined;
}

export interface SharedMaster {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Masters of shared formulas by their number. */
export function sharedMasters({ prefix, rows }: SheetXml): Map<string, SharedMaster> {
  const masters = new Map<string, SharedMaster>();
  for (const row of rows) {
    if (!row.inner.includes('t="shared"')) continue;
    for (const cell of cellsOf(prefix, row)) {
      const [, attributes = '', text] = formulaPattern(prefix).exec(cell.inner) ?? [];
      const index = attribute(attributes, 'si');
      if (text && index !== undefined && attribute(attributes, 't') === 'shared')
        masters.set(index, { formula: unescapeXml(text), row: row.number, column: cell.column });
    }
  }
  return masters;
}

/** The text of a formula element that stands in this cell. */
export function writtenOut(
  masters: ReadonlyMap<string, SharedMaster>,
  attributes: string,
  text: string | undefined,
  row: number,
  column: number,
): string {
  const master = attribute(attributes, 't') === 'shared' ? masters.get(attribute(attributes, 'si') ?? '') : undefined;
  return master ? copyFormula(master.formula, row - master.row, column - master.column) : unescapeXml(text ?? '');
}

/** All formulas, row by row. */
export function formulaCells(sheet: SheetXml): FormulaCell[] {
  const { prefix } = sheet;
  const masters = sharedMasters(sheet);
  const found: FormulaCell[] = [];
  for (const row of sheet.rows) {
    if (!row.inner.includes(`<${prefix}f`)) continue;
    for (const { column, inner } of cellsOf(prefix, row)) {
      const element = formulaPattern(prefix).exec(inner);
      if (!element) continue;
      const [, attributes = '', text] = element;
      found.push({
        row: row.number,
        column,
        formula: writtenOut(masters, attributes, text, row.number, column),
        type: attribute(attributes, 't'),
        area: attribute(attributes, 'ref'),
      });
    }
  }
  return found;
}
