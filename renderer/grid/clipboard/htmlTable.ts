// Reads tables from clipboard HTML of Excel, Word, LibreOffice and Google Sheets as plain text, and writes a table for them. The HTML is
// parsed as an inert document and only its text is used; nothing of it is shown as HTML.
import { styleOf, STYLE_ATTRIBUTE, visibleText } from './htmlCellText.ts';

/** Most cells have nothing to escape; this test halves the time of copying 50,000 rows (measured). */
const NEEDS_ESCAPE = /[&<>"\n]/;
const escaped = (text: string): string =>
  NEEDS_ESCAPE.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', BREAK)
    : text;

const CELL_STYLE = "vertical-align:top;white-space:pre-wrap;mso-number-format:'\\@'";
const BREAK = '<br style="mso-data-placement:same-cell">';

/** A table for Word and Excel: text cells, with line breaks that stay in their cell. */
export function toHtml(matrix: readonly (readonly string[])[]): string {
  let rows = '';
  for (const row of matrix) {
    rows += '<tr>';
    for (const text of row) rows += `<td style="${CELL_STYLE}">${escaped(text)}</td>`;
    rows += '</tr>';
  }
  const style = "border-collapse:collapse;font-family:'Times New Roman';font-size:13pt";
  return `<meta charset="utf-8"><table style="${style}" border="1">${rows}</table>`;
}

/** Spans can claim any number of cells; no user copies a table of more than these. */
const MAX_CELLS = 2_000_000;

/** The cells of the first table that is not only a frame around another one; null if there is none, or if it claims too many cells. */
export function fromHtml(html: string): string[][] | null {
  if (!/<table/i.test(html)) return null;
  const page = new DOMParser().parseFromString(disarmed(html), 'text/html');
  const table = [...page.querySelectorAll('table')].find((candidate) => !isFrame(candidate));
  return table ? cellsOf(table) : null;
}

/**
 * The HTML with style attributes and event handlers renamed, and without style sheets: even in an inert document the browser checks each
 * of them against the page's content security policy and reports it.
 */
function disarmed(html: string): string {
  const closed = upToLast(html, /<\/style>/gi);
  const visible = closed.replace(/<style\b[\s\S]*?<\/style>/gi, '') + html.slice(closed.length);
  const tags = upToLast(visible, />/g);
  const renamed = tags.replace(/<[a-z][^>]*>/gi, (tag) =>
    tag.replace(/(\s)style(\s*=)/gi, `$1${STYLE_ATTRIBUTE}$2`).replace(/(\s)on([a-z]+\s*=)/gi, '$1data-on$2'),
  );
  return renamed + visible.slice(tags.length);
}

/**
 * The text up to the last match of `closing`. An opening after it is never closed, and searching for the end of each of ten thousand such
 * openings would take quadratic time.
 */
function upToLast(text: string, closing: RegExp): string {
  let end = 0;
  for (const match of text.matchAll(closing)) end = match.index + match[0].length;
  return text.slice(0, end);
}

const isFrame = (table: HTMLTableElement): boolean =>
  table.rows.length === 1 && table.rows[0]?.cells.length === 1 && table.querySelector('table') !== null;

/** The texts by position. A merged cell has its text in its top left corner; the others that it covers are empty. */
function cellsOf(table: HTMLTableElement): string[][] | null {
  const rows = [...table.rows].filter((row) => !isHidden(row));
  const matrix: string[][] = rows.map(() => []);
  let claimed = 0;
  for (const [top, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (matrix[top]?.[column] !== undefined) column += 1;
      const bottom = Math.min(rows.length, top + (cell.rowSpan || rows.length));
      claimed += (bottom - top) * cell.colSpan;
      if (claimed > MAX_CELLS) return null;
      for (let down = top; down < bottom; down += 1)
        for (let across = 0; across < cell.colSpan; across += 1) {
          const line = matrix[down];
          if (line) line[column + across] = down === top && across === 0 ? visibleText(cell) : '';
        }
      column += cell.colSpan;
    }
  }
  const columns = matrix.reduce((widest, row) => Math.max(widest, row.length), 0);
  return columns === 0 || columns * rows.length > MAX_CELLS
    ? null
    : matrix.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
}

/** Rows hidden by a filter are on Excel's clipboard with `display:none`; Excel itself does not paste them. */
const isHidden = (row: HTMLElement): boolean => /display:\s*none/i.test(styleOf(row));
