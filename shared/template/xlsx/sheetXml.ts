// A worksheet taken apart: what stands before its rows, the rows, what stands behind. Untouched pieces keep their characters.
import { columnNumber } from './references.ts';
import { TemplateError } from '../../source/templateError.ts';
import { attribute, pattern } from '../../opc/xmlText.ts';

export interface SheetRow {
  readonly number: number;
  readonly attributes: string;
  readonly inner: string;
  /** The whole row, with what stands between it and the row before. */
  readonly xml: string;
}

export interface SheetCell {
  readonly column: number;
  readonly attributes: string;
  readonly inner: string;
}

export interface SheetXml {
  /** Namespace prefix with its colon ("x:"), or nothing. */
  readonly prefix: string;
  readonly head: string;
  readonly rows: readonly SheetRow[];
  readonly byNumber: ReadonlyMap<number, SheetRow>;
  readonly tail: string;
}

/** Takes a worksheet part apart. Throws TemplateError 'badSheet' where there is no sheetData. */
export function splitSheet(source: string): SheetXml {
  const prefix = /<(\w+:)?worksheet\b/.exec(source)?.[1] ?? '';
  const xml = source.replace(pattern(`<${prefix}sheetData\\s*/>`), `<${prefix}sheetData></${prefix}sheetData>`);
  const open = xml.indexOf(`<${prefix}sheetData`);
  const start = xml.indexOf('>', open) + 1;
  const end = xml.lastIndexOf(`</${prefix}sheetData>`);
  if (open < 0 || end < start) throw new TemplateError('badSheet');
  const rows = [...readRows(prefix, xml.slice(start, end))];
  const length = rows.reduce((sum, row) => sum + row.xml.length, 0);
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return { prefix, head: xml.slice(0, start), rows, byNumber, tail: xml.slice(start + length) };
}

function* readRows(prefix: string, body: string): Generator<SheetRow> {
  const opening = new RegExp(`<${prefix}row\\b([^>]*?)(/>|>)`, 'g');
  const closing = `</${prefix}row>`;
  let before = 0;
  let start = 0;
  for (let match = opening.exec(body); match; match = opening.exec(body)) {
    const attributes = match[1] ?? '';
    const innerStart = opening.lastIndex;
    const innerEnd = match[2] === '>' ? body.indexOf(closing, innerStart) : innerStart;
    if (innerEnd < 0) throw new TemplateError('badSheet');
    opening.lastIndex = match[2] === '>' ? innerEnd + closing.length : innerStart;
    before = Number(attribute(attributes, 'r') ?? before + 1);
    yield { number: before, attributes, inner: body.slice(innerStart, innerEnd), xml: body.slice(start, opening.lastIndex) };
    start = opening.lastIndex;
  }
}

/** The cells of a row; those without an address stand behind the one before. */
export function cellsOf(prefix: string, row: SheetRow): SheetCell[] {
  const cells: SheetCell[] = [];
  let column = 0;
  for (const [, attributes = '', inner = ''] of row.inner.matchAll(patternsOf(prefix).cell)) {
    column = columnOf(attributes) ?? column + 1;
    cells.push({ column, attributes, inner });
  }
  return cells;
}

/** The row as XML with each cell element replaced by what `change` gives; null leaves it as it is. */
export function mapCells(prefix: string, row: SheetRow, change: (cell: SheetCell) => string | null): string {
  let column = 0;
  const inner = row.inner.replace(patternsOf(prefix).cell, (whole: string, attributes: string, content = '') => {
    column = columnOf(attributes) ?? column + 1;
    return change({ column, attributes, inner: content }) ?? whole;
  });
  return inner === row.inner ? row.xml : row.xml.replace(row.inner, () => inner);
}

function columnOf(attributes: string): number | undefined {
  const address = attribute(attributes, 'r');
  return address ? columnNumber(address.replace(/\d+/, '')) : undefined;
}

/** Whether a worksheet, or a piece of one, has a formula: asked before it is taken apart. */
export const holdsFormula = (xml: string): boolean => /<(?:\w+:)?f[ >/]/.test(xml);

/** The formula element inside a cell: attributes in group 1, text in group 2. */
export const formulaPattern = (prefix: string): RegExp => patternsOf(prefix).formula;

/** The stored value inside a cell, in group 1. */
export const valuePattern = (prefix: string): RegExp => patternsOf(prefix).value;

interface CellPatterns {
  readonly cell: RegExp;
  readonly formula: RegExp;
  readonly value: RegExp;
}

const patternsByPrefix = new Map<string, CellPatterns>();

function patternsOf(prefix: string): CellPatterns {
  const known = patternsByPrefix.get(prefix);
  if (known) return known;
  const made = {
    cell: new RegExp(`<${prefix}c\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${prefix}c>)`, 'g'),
    formula: new RegExp(`<${prefix}f\\b([^>]*?)(?:/>|>([^<]*)</${prefix}f>)`),
    value: new RegExp(`<${prefix}v\\b[^>]*>([^<]*)</${prefix}v>`),
  };
  patternsByPrefix.set(prefix, made);
  return made;
}
