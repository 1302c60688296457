// Stored results of plain totals below or beside the edited rows. Excel counts again on opening; previews of mail programs and phones
// show what is stored. A total that is not plain loses its stored result: none is better than a wrong one.
import { columnNumber, readArea, type Area } from './references.ts';
import { cellsOf, formulaPattern, splitSheet, type SheetXml } from './sheetXml.ts';
import { attribute, pattern, unescapeXml } from '../../opc/xmlText.ts';

const TOTAL = /^(SUM|COUNT|COUNTA|SUBTOTAL|AVERAGE|MAX|MIN|COUNTIF|SUMIF)\(/i;
const PLAIN_TOTAL = /^(SUM|COUNT|COUNTA)\(([^():,;]+:[^():,;]+)\)$/i;

/** The worksheet with the stored totals of areas that reach into rows `first` to `last` set right. */
export function withCachedTotals(xml: string, first: number, last: number): string {
  if (!/<(?:\w+:)?f\b[^>]*>(?:SUM|COUNT|SUBTOTAL|AVERAGE|MAX|MIN)/i.test(xml)) return xml;
  const sheet = splitSheet(xml);
  const { prefix } = sheet;
  const values = new Map<string, number>();
  let out = xml;
  for (const row of sheet.rows) {
    if (!row.inner.includes(`<${prefix}f`)) continue;
    let inner = row.inner;
    for (const cell of cellsOf(prefix, row)) {
      const formula = unescapeXml(formulaPattern(prefix).exec(cell.inner)?.[2] ?? '');
      if (!TOTAL.test(formula) || !reaches(formula, first, last)) continue;
      const plain = PLAIN_TOTAL.exec(formula);
      const area = plain ? readArea((plain[2] ?? '').replaceAll('$', '')) : null;
      const total = plain && area ? count(sheet, (plain[1] ?? '').toUpperCase(), area, values) : null;
      if (total !== null) values.set(`${cell.column}:${row.number}`, total);
      const bare = cell.inner.replace(pattern(`<${prefix}v>[^<]*</${prefix}v>`), '');
      const stored = total === null ? bare : `${bare}<${prefix}v>${total}</${prefix}v>`;
      inner = inner.replace(cell.inner, () => stored);
    }
    if (inner !== row.inner) out = out.replace(row.xml, () => row.xml.replace(row.inner, () => inner));
  }
  return out;
}

function reaches(formula: string, first: number, last: number): boolean {
  return [...formula.matchAll(/\$?[A-Z]{1,3}\$?(\d+):\$?[A-Z]{1,3}\$?(\d+)/g)].some(
    ([, top, bottom]) => Number(top) <= last && Number(bottom) >= first,
  );
}

/** Null where a cell of the area holds a formula whose result is not known here. */
function count({ prefix, rows }: SheetXml, kind: string, area: Area, known: ReadonlyMap<string, number>): number | null {
  const [left, right] = [columnNumber(area.left), columnNumber(area.right ?? area.left)];
  let total = 0;
  for (const row of rows) {
    if (row.number < area.top || row.number > area.bottom) continue;
    for (const cell of cellsOf(prefix, row)) {
      if (cell.column < left || cell.column > right || cell.inner === '') continue;
      const text = pattern(`<${prefix}v>([^<]*)</${prefix}v>`).exec(cell.inner)?.[1];
      const isNumber = ['n', undefined].includes(attribute(cell.attributes, 't')) && text !== undefined;
      const own = known.get(`${cell.column}:${row.number}`);
      if (formulaPattern(prefix).test(cell.inner) && own === undefined) return null;
      if (kind === 'COUNTA') total += 1;
      else if (isNumber) total += kind === 'COUNT' ? 1 : (own ?? Number(text));
    }
  }
  // Sums of decimal numbers as Excel shows them, without the last binary digits.
  return Number(total.toPrecision(15));
}
