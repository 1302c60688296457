// How far a table reaches below its header: over blank rows, page numbers and repeated headers, up to a signature, a note,
// running text or the next table. Decides extent only; what the rows are is decided in rowKinds.ts.
import { isCapitals } from './capitals.ts';
import { readBodyRow, type BodyRow } from './bodyRows.ts';
import type { HeaderBlock } from './headerBlock.ts';
import type { HeaderColumn } from './headerColumns.ts';
import type { DroppedRow } from './importReport.ts';
import { parseOutlineNumber, splitLeadingNumber } from './outlineNumber.ts';
import type { Page, PageRow } from './page.ts';
import {
  ANNEX_LABEL,
  ATTACHED,
  isAuthority,
  isTotal,
  CLOSING,
  DATE_LINE,
  DOCUMENT_NUMBER,
  MOTTO,
  NATION,
  NOTE,
  PAGE_NUMBER,
  RECIPIENTS,
  SIGN_HERE,
  SIGNING_ROLE,
} from './titleWords.ts';

export interface TableBody {
  readonly rows: readonly BodyRow[];
  readonly dropped: readonly DroppedRow[];
  /** Index of the first page row behind the table. */
  readonly end: number;
  /** Header blocks that repeat this table's header. */
  readonly repeated: readonly HeaderBlock[];
}

export interface BodyColumns {
  readonly columns: readonly HeaderColumn[];
  readonly order: number;
  readonly task: number;
}

/** Columns labelled by number, letter or formula: (1) (2) (3), A B 1 2, 4=3/2. */
export function isColumnNumberRow(row: PageRow): boolean {
  const texts = row.cells.filter((cell) => cell.text !== '').map((cell) => cell.text);
  if (texts.length < 2) return false;
  const plain = texts.map((text) => text.replace(/[()[\]\s]/g, ''));
  if (!plain.every((text) => /^(?:\d{1,2}|[A-ZĐ])$|^\d{1,2}[a-z]?=[\d+\-*/x:%.,()]+$/iu.test(text))) return false;
  const numbers = plain.map((text) => Number.parseInt(text, 10)).filter((value) => !Number.isNaN(value));
  const steps = numbers.filter((value, at) => at > 0 && value === (numbers[at - 1] ?? 0) + 1).length;
  // Long forms number some columns twice or skip one.
  if (numbers.length >= 8 && numbers[0] === 1 && steps * 4 >= numbers.length * 3) return true;
  return (
    steps === Math.max(0, numbers.length - 1) &&
    new Set(plain).size === plain.length &&
    (numbers[0] ?? 1) <= 2 &&
    (numbers.length > 1 || plain.length > 2)
  );
}

/** Walks down from the header. `later`: the header blocks below, from top to bottom; `lastRow`: where the user says it ends. */
export function findTableBody(
  page: Page,
  header: HeaderBlock | null,
  start: number,
  body: BodyColumns,
  later: readonly HeaderBlock[],
  lastRow?: number,
): TableBody {
  const rows: BodyRow[] = [];
  const dropped: DroppedRow[] = [];
  const repeated: HeaderBlock[] = [];
  const width = headerTexts(page, header);
  let blanks = 0;
  let above = page.rows[start - 1]?.number ?? 0;
  let index = start;
  let pending = [...later];
  let limit = titleStart(page, start, pending[0], body);
  if (header !== null && page.rows[index] && isColumnNumberRow(page.rows[index] as PageRow)) {
    above = page.rows[index]?.number ?? above;
    drop(page.rows[index++] as PageRow, 'column-numbers');
  }
  for (; index < page.rows.length; index++) {
    const row = page.rows[index] as PageRow;
    const next = pending[0];
    if (lastRow !== undefined && row.number > lastRow) break;
    blanks = row.number - above - 1;
    if (next && index >= Math.min(next.first, limit)) {
      if (
        header &&
        !next.chosen &&
        index <= next.first &&
        sameHeader(page, width, next) &&
        carriesOn(page, rows, index, next, body, blanks)
      ) {
        for (; index <= next.last; index++)
          if (page.rows[index]?.cells.length) drop(page.rows[index] as PageRow, index < next.first ? 'page-number' : 'repeated-header');
        if (page.rows[index] && isColumnNumberRow(page.rows[index] as PageRow)) drop(page.rows[index++] as PageRow, 'repeated-header');
        index--;
        repeated.push(next);
        pending = pending.slice(1);
        limit = titleStart(page, next.last + 1, pending[0], body);
        above = page.rows[index]?.number ?? above;
        continue;
      }
      if (lastRow === undefined) break;
    }
    const read = readBodyRow(page, row, body.columns);
    if (read.cells.length === 0) {
      if (row.cells.some((cell) => cell.text !== '')) above = row.number;
      continue;
    }
    if (lastRow === undefined && endsTable(page, index, row, read, rows, body, blanks)) break;
    rows.push(read);
    above = row.number;
  }
  return { rows, dropped, end: index, repeated };

  function drop(row: PageRow, reason: DroppedRow['reason']): void {
    dropped.push({
      row: row.number,
      reason,
      text: row.cells
        .map((cell) => cell.text)
        .join(' | ')
        .slice(0, 200),
    });
  }
}

function headerTexts(page: Page, header: HeaderBlock | null): string[] {
  if (!header) return [];
  return page.rows.slice(header.first, header.last + 1).map(rowText);
}

const rowText = (row: PageRow): string =>
  row.cells
    .filter((cell) => cell.text !== '')
    .map((cell) => `${cell.column}:${cell.text.toLowerCase()}`)
    .join('|');

/** A later block repeats the header when it has the same texts in the same columns, or at least its lowest row. */
function sameHeader(page: Page, header: readonly string[], next: HeaderBlock): boolean {
  const texts = page.rows.slice(next.first, next.last + 1).map(rowText);
  return texts.join('\n') === header.join('\n') || (texts.length === 1 && texts[0] === header.at(-1) && header.length === 1);
}

/** Same header again: a new page of the same table, unless titles or a fresh numbering after a gap begin another table. */
function carriesOn(page: Page, rows: readonly BodyRow[], index: number, next: HeaderBlock, body: BodyColumns, blanks: number): boolean {
  const between = page.rows.slice(index, next.first);
  if (between.some((row) => row.cells.some((cell) => cell.text !== '' && !PAGE_NUMBER.test(cell.text)))) return false;
  const gap = blanks > 0 || between.length > 0;
  const open = rows.at(-1);
  if (!gap || rows.length === 0 || body.order < 0 || (open && open.cells.length === 1)) return true;
  const last = rows.findLast((row) => orderOf(row, body) !== '');
  const below = page.rows.slice(next.last + 1, next.last + 5).filter((row) => row.cells.length > 0 && !isColumnNumberRow(row));
  const heading = below[0] ? readBodyRow(page, below[0], body.columns) : null;
  const number = heading?.cells.length === 1 ? splitLeadingNumber(heading.cells[0]?.text ?? '', true)?.number.text : undefined;
  if (number !== undefined && !/^(?:I|A|0?1)$/.test(number)) return true;
  const first = below.map((row) => orderOf(readBodyRow(page, row, body.columns), body)).find((order) => order !== '');
  const restarts = first !== undefined && /^0*1[.)]?$/.test(first);
  return !(restarts && last !== undefined && /^\d+[.)]?$/.test(orderOf(last, body)));
}

const orderOf = (row: BodyRow, body: BodyColumns): string => (body.order < 0 ? '' : (row.own[body.order] ?? ''));

/** Where the titles of the next table begin: the gapless groups of rows before its header that hold no table row. */
function titleStart(page: Page, start: number, next: HeaderBlock | undefined, body: BodyColumns): number {
  if (!next) return page.rows.length;
  let from = next.first;
  let group = next.first;
  for (let index = next.first - 1; index >= start; index--) {
    const row = page.rows[index] as PageRow;
    if (looksLikeTableRow(readBodyRow(page, row, body.columns), body)) break;
    const before = page.rows[index - 1];
    group = index;
    if (
      !before ||
      index === start ||
      before.number < row.number - 1 ||
      before.cells.every((cell) => cell.text === '') ||
      before.block !== row.block
    )
      from = group;
  }
  return from;
}

function looksLikeTableRow(read: BodyRow, body: BodyColumns): boolean {
  if (read.row.paragraph || read.cells.length === 0) return false;
  const first = read.cells[0]?.text ?? '';
  const order = orderOf(read, body);
  if (order !== '' && read.cells.length > 1 && parseOutlineNumber(order)) return true;
  if (isTotal(first)) return true;
  return read.own.filter((text) => text !== '').length >= Math.min(3, body.columns.length);
}

function endsTable(
  page: Page,
  index: number,
  row: PageRow,
  read: BodyRow,
  rows: readonly BodyRow[],
  body: BodyColumns,
  blanks: number,
): boolean {
  const first = read.cells[0]?.text ?? '';
  const before = rows.findLast((each) => !each.row.paragraph)?.row;
  if (row.paragraph) return !PAGE_NUMBER.test(first);
  const order = orderOf(read, body);
  const numbered = order !== '' && parseOutlineNumber(order) !== null && read.cells.length > 1;
  if (!numbered && [NATION, MOTTO, RECIPIENTS, NOTE, ATTACHED, ANNEX_LABEL].some((pattern) => pattern.test(first))) return true;
  if (!numbered && DOCUMENT_NUMBER.test(first) && blanks > 0 && (read.cells.length === 1 || /^số/iu.test(first))) return true;
  if (!numbered && read.cells.length === 1 && isPlaceAndDate(first)) return true;
  if (
    !numbered &&
    read.cells.every(
      (cell) => isAuthority(cell.text) || SIGN_HERE.test(cell.text) || SIGNING_ROLE.test(cell.text) || RECIPIENTS.test(cell.text),
    )
  )
    return true;
  if (closesText(read, body) && !numbered) return true;
  const newBlock = before !== undefined && before.block !== row.block;
  if (newBlock && !continuesBlock(page, before, row, read, body)) return true;
  if (blanks === 0 || numbered || isTotal(first) || (read.cells.length === 1 && PAGE_NUMBER.test(first))) return false;
  if (read.own.filter((text) => text !== '').length >= 2 && body.task >= 0 && read.own[body.task] !== '') return false;
  if (read.cells.length === 1 && FOOTNOTE.test(first)) return true;
  if (read.cells.length !== 1 || splitLeadingNumber(first, read.wide > 1) !== null || (read.bold && read.wide > 1)) return false;
  const heads = rows.length === 0 || read.bold || isCapitals(first) || (body.task >= 0 && read.own[body.task] !== '');
  return !(heads && goesOn(page, index, row, body));
}

/** "Lai Châu, ngày 05 tháng 3 năm 2026" over a signature. */
const isPlaceAndDate = (text: string): boolean => text.length < 80 && /^\p{Lu}[^,:;]{1,40},\s/u.test(text) && DATE_LINE.test(text);

/** "(1) Theo Nghị quyết …" under a table, set apart by a blank row. */
const FOOTNOTE = /^\(\d{1,2}\)\s*\p{L}/u;

/** A text alone in its row that ends the annex: "Danh mục này gồm 12 nhiệm vụ./." A task's own last line stands in its column. */
const closesText = (read: BodyRow, body: BodyColumns): boolean =>
  read.cells.length === 1 &&
  CLOSING.test(read.cells[0]?.text ?? '') &&
  (read.wide > 1 || body.order < 0 || body.task < 0 || read.own[body.task] === '');

/** Lines set apart by blank rows: within the next few of them the numbering of the table goes on, or, without numbers, its columns are filled. */
function goesOn(page: Page, index: number, row: PageRow, body: BodyColumns): boolean {
  const from = index + 1;
  const next = page.rows
    .slice(from, from + 12)
    .filter((each) => each.block === row.block && each.cells.some((cell) => cell.text !== ''))
    .slice(0, 3);
  return next.some((each) => {
    const read = readBodyRow(page, each, body.columns);
    if (body.order < 0) return read.cells.length >= 3;
    return read.cells.length > 1 && parseOutlineNumber(orderOf(read, body)) !== null;
  });
}

/** A Word table that a page break cut in two: the second piece has as many columns, or its last ones are empty throughout. */
function continuesBlock(page: Page, before: PageRow, row: PageRow, read: BodyRow, body: BodyColumns): boolean {
  const first = widthOf(page, before.block);
  const second = widthOf(page, row.block);
  if (body.columns.length <= 2) return false;
  return first === second ? second >= body.columns.length : second < first && looksLikeTableRow(read, body);
}

/** The block of `page.rows[index]` begins with it right below a table as wide, with page numbers at most between them. */
export function followsTable(page: Page, index: number): boolean {
  const row = page.rows[index];
  const before = page.rows.slice(0, index).findLast((each) => each.cells.some((cell) => cell.text !== '' && !PAGE_NUMBER.test(cell.text)));
  if (!row || !before || before.paragraph || before.block === row.block) return false;
  return widthOf(page, before.block) === widthOf(page, row.block);
}

/** Last column of a table, as the file says or by its cells. */
function widthOf(page: Page, block: number): number {
  let width = page.rows.reduce((most, each) => (each.block === block ? Math.max(most, each.cells.at(-1)?.right ?? 0) : most), 0);
  while (page.columnOf(block, width + 1)) width++;
  return width;
}
