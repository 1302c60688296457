// The table as CSV for other programs: UTF-8 with a mark, so that Excel reads Vietnamese; commas; RFC 4180 quotes.
// Never lets a spreadsheet take a cell for a formula.
import type { AnnexDocument, Column } from '../annex/model.ts';
import { cellText } from '../annex/state.ts';
import { copyColumns, type CopyPurpose } from './copyColumns.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const END_OF_LINE = '\r\n';

/** What Excel, LibreOffice or Google Sheets would begin to calculate. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A formula gets an apostrophe before it, as a person would type to keep it text. */
function field(text: string): string {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Header of a column with the cells over it: "Đơn vị thực hiện - Chủ trì". */
const headerText = (column: Column): string =>
  [...(column.groups ?? []), column.header].map((text) => text.replace(/\s+/gu, ' ').trim()).join(' - ');

/** Bytes of a .csv file: one row of headers, then one for each row of the annex. */
export function toCsv(document: AnnexDocument, purpose: CopyPurpose): Uint8Array {
  const columns = copyColumns(document.columns, purpose);
  const lines = [
    columns.map((column) => field(headerText(column))),
    ...document.rows.map((row) => columns.map((column) => field(cellText(row, column.id)))),
  ];
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.map((line) => line.join(',') + END_OF_LINE).join(''));
}
