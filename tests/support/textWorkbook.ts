// A workbook whose sheets hold nothing but texts, by row and column.
import { workbookOf } from './workbookOf.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

type Rows = readonly (readonly string[])[];

/** Row and column of a text are its place in the rows of its sheet; "" is no cell. The sheets are called "Trang 1", "Trang 2", … */
export function textWorkbook(...sheets: readonly Rows[]): Uint8Array {
  const cell = (text: string, at: number, row: number): string =>
    text === '' ? '' : `<c r="${String.fromCodePoint(65 + at)}${row}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const line = (texts: readonly string[], at: number): string =>
    texts.length === 0 ? '' : `<row r="${at + 1}">${texts.map((text, column) => cell(text, column, at + 1)).join('')}</row>`;
  return workbookOf({ sheets: sheets.map((rows, at) => ({ name: `Trang ${at + 1}`, rows: rows.map(line).join('') })) });
}
