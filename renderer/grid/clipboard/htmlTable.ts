// Tables in clipboard HTML from Excel, Word, LibreOffice and Google Sheets as plain text, and our own table for them.
// What is read is parsed as an inert document and only its text is taken; nothing of it is ever shown as HTML.
import { createLineText } from './lineText.ts';

/** Most cells hold nothing to escape; asking first halves the time of copying 50,000 rows (measured). */
const NEEDS_ESCAPE = /[&<>"\n]/;
const escaped = (text: string): string =>
  NEEDS_ESCAPE.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', BREAK)
    : text;

const CELL_STYLE = "vertical-align:top;white-space:pre-wrap;mso-number-format:'\\@'";
const BREAK = '<br style="mso-data-placement:same-cell">';

/** A table for Word and Excel: text cells, line breaks that stay inside their cell. */
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

/** Spans can claim any number of cells; more than this is no table that a person copies. */
const MAX_CELLS = 2_000_000;

/** The cells of the first table that is not only a frame round another one; null where there is none, or it claims too many cells. */
export function fromHtml(html: string): string[][] | null {
  if (!/<table/i.test(html)) return null;
  const page = new DOMParser().parseFromString(disarmed(html), 'text/html');
  const table = [...page.querySelectorAll('table')].find((candidate) => !isFrame(candidate));
  return table ? cellsOf(table) : null;
}

/**
 * Styles and handlers renamed: even in an inert document the browser checks each of them against the page's policy and
 * reports it. Style sheets are left out.
 */
function disarmed(html: string): string {
  const closed = upToLast(html, /<\/style>/gi);
  const seen = closed.replace(/<style\b[\s\S]*?<\/style>/gi, '') + html.slice(closed.length);
  const tags = upToLast(seen, />/g);
  const renamed = tags.replace(/<[a-z][^>]*>/gi, (tag) =>
    tag.replace(/(\s)style(\s*=)/gi, `$1${STYLE}$2`).replace(/(\s)on([a-z]+\s*=)/gi, '$1data-on$2'),
  );
  return renamed + seen.slice(tags.length);
}

/**
 * The text up to the last match of what closes something. Behind it the end of whatever opens is not looked for: from each of ten
 * thousand openings it would be looked for in vain.
 */
function upToLast(text: string, closing: RegExp): string {
  let end = 0;
  for (const match of text.matchAll(closing)) end = match.index + match[0].length;
  return text.slice(0, end);
}

const STYLE = 'data-style';
const styleOf = (element: Element): string => element.getAttribute(STYLE) ?? '';

const isFrame = (table: HTMLTableElement): boolean =>
  table.rows.length === 1 && table.rows[0]?.cells.length === 1 && table.querySelector('table') !== null;

/** A merged cell keeps its text in its top left corner; the cells it covers are empty. */
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
          if (line) line[column + across] = down === top && across === 0 ? textOf(cell) : '';
        }
      column += cell.colSpan;
    }
  }
  const columns = matrix.reduce((most, row) => Math.max(most, row.length), 0);
  return columns === 0 || columns * rows.length > MAX_CELLS
    ? null
    : matrix.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
}

/** Rows that a filter hid are on Excel's clipboard with `display:none`; Excel itself does not paste them. */
const isHidden = (row: HTMLElement): boolean => /display:\s*none/i.test(styleOf(row));

const BLOCKS: ReadonlySet<string> = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'TABLE', 'TR']);
const UNSEEN: ReadonlySet<string> = new Set(['STYLE', 'SCRIPT', 'TITLE', 'META']);
/** Word keeps the bullet of a list in a span of this kind and follows it with blanks. */
const WORD_BULLET = /mso-list:\s*Ignore/i;

/** Text as it was seen: paragraphs and list items on lines of their own, list items with their sign, blanks as HTML folds them. */
function textOf(cell: Element): string {
  const text = createLineText();
  const signOf = createListSigns();
  let signEnd = -1;
  const newLine = (): void => {
    // A paragraph that begins a list item stands beside the item's sign.
    if (text.length !== signEnd) text.newLine();
  };
  const walk = (node: Node, keepsBlanks: boolean): void => {
    if (node instanceof Text) {
      const own = node.data.replaceAll('\u00a0', ' ');
      if (keepsBlanks) text.add(own);
      else text.add(own.replace(/[ \t\r\n]+/g, ' ').replace(/^ /, text.takesNoBlank ? '' : ' '));
      return;
    }
    if (!(node instanceof Element) || UNSEEN.has(node.tagName)) return;
    if (node.tagName === 'BR') {
      text.trimLine();
      text.lineBreak();
      return;
    }
    const style = styleOf(node);
    if (WORD_BULLET.test(style)) {
      text.add(`${bulletOf(node.textContent)} `);
      return;
    }
    const block = BLOCKS.has(node.tagName);
    if (block) newLine();
    if (node.tagName === 'LI') {
      text.add(signOf(node));
      signEnd = text.length;
    }
    const keeps = keepsBlanks || /white-space:\s*pre/i.test(style);
    for (const child of node.childNodes) walk(child, keeps);
    if (block) newLine();
  };
  const keeps = /white-space:\s*pre/i.test(styleOf(cell));
  for (const child of cell.childNodes) walk(child, keeps);
  return text.text().trimEnd().normalize('NFC');
}

/** Symbol and Wingdings bullets arrive as "·", "§", "o" or letters of a private area: all are a dash in an annex. */
function bulletOf(sign: string | null): string {
  const word = (sign ?? '').replaceAll('\u00a0', ' ').trim();
  return /^[\d\p{L}]+[.)]$/u.test(word) || word === '+' ? word : '-';
}

/** What a browser draws before list items; each item is asked for in the order of the document. */
function createListSigns(): (item: Element) => string {
  /** The last item of each numbered list, and its number. */
  const lists = new Map<Element, { item: Element | null; number: number }>();
  return (item) => {
    const list = item.parentElement;
    if (list?.tagName !== 'OL') return '- ';
    const at = lists.get(list) ?? { item: null, number: Number(list.getAttribute('start') ?? 1) - 1 };
    lists.set(list, at);
    while (at.item !== item) {
      at.item = at.item === null ? list.firstElementChild : at.item.nextElementSibling;
      if (at.item === null) break;
      if (at.item.tagName === 'LI') at.number += 1;
    }
    return `${at.number}. `;
  };
}
