// Tab-separated text as Excel, LibreOffice and Google Sheets put it on the clipboard. Pure.

import { withoutTrailing } from '#shared/text/trailing.ts';

/** Some programs end the clipboard's text with one or more of these. */
const NUL: ReadonlySet<string> = new Set('\u0000');
const NEEDS_QUOTES = /[\t\n\r"]/;

/** Excel's text format: cells separated by tabs, rows by CRLF, cells with a tab, a line break or a quote in quotes. */
export const toTsv = (matrix: readonly (readonly string[])[]): string =>
  matrix.map((row) => row.map((text) => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t')).join('\r\n');

/** The cells of a text. A line break at the end does not begin another row; an empty text has no rows. */
export function fromTsv(source: string): string[][] {
  const text = withoutTrailing(source.replace(/\r\n?/g, '\n'), NUL);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const closing = text[at] === '"' ? closingQuote(text, at) : -1;
    const end = closing >= 0 ? closing + 1 : endOfCell(text, at);
    row.push(closing >= 0 ? text.slice(at + 1, closing).replaceAll('""', '"') : text.slice(at, end));
    if (text[end] === '\t') {
      at = end + 1;
      if (at === text.length) row.push('');
    } else {
      rows.push(row);
      row = [];
      at = end + 1;
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function endOfCell(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === '\t' || text[at] === '\n') return at;
  return text.length;
}

/**
 * Position of the quote that closes the cell that opens at `from`; -1 if the opening quote is an ordinary character: a title such as
 * `"Đề án 06" về …` begins with a quote and must stay as typed.
 */
function closingQuote(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const next = text[at + 1];
    return next === undefined || next === '\t' || next === '\n' ? at : -1;
  }
  return -1;
}
