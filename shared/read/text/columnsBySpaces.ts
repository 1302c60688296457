// Tables whose columns stand apart only by spaces, as PDF programs lay text out. Columns are the gutters that (nearly) every line
// leaves blank; a row begins where the first column has text. Refuses rather than guesses: no gutters, no table.
import type { RawGrid, RawParagraph } from '../../source/rawSource.ts';
import { createGridBuilder } from '../../source/gridBuilder.ts';

/** A column between two gutters: first position and the one after the last, from 0. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const LEAST_COLUMNS = 3;
const LEAST_LINES = 3;
const GUTTER_WIDTH = 2;
/** Lines that may cross a gutter: a title over all columns. */
const CROSSING = 0.03;
/** What stands in the first column is a number or a short mark. */
const LONGEST_ORDER = 8;
const MAX_ATTEMPTS = 12;
const MAX_LINES = 20_000;
const MAX_WIDTH = 1_000;

/** Paragraphs, one grid, paragraphs; null where no table by position can be made out. */
export function readColumnsBySpaces(lines: readonly string[]): (RawGrid | RawParagraph)[] | null {
  if (lines.length > MAX_LINES) return null;
  const wide = lines.map((line) => line.replaceAll('\t', '        ').trimEnd().slice(0, MAX_WIDTH));
  const starts = wide.flatMap((line, index) => (line.trim().split(/\s{2,}/).length >= LEAST_COLUMNS ? [index] : []));
  for (const start of starts.slice(0, MAX_ATTEMPTS)) {
    const ends = [wide.length, ...wide.flatMap((line, index) => (line === '' && index > start ? [index] : [])).reverse()];
    for (const end of ends.slice(0, MAX_ATTEMPTS)) {
      const block = wide.slice(start, end);
      const columns = columnsOf(block);
      const rows = columns ? rowsOf(block, columns) : null;
      if (rows) return [...paragraphs(wide.slice(0, start)), toGrid(rows), ...paragraphs(wide.slice(end))];
    }
  }
  return null;
}

function columnsOf(block: readonly string[]): Span[] | null {
  const filled = block.filter((line) => line !== '');
  if (filled.length < LEAST_LINES) return null;
  const width = Math.max(...filled.map((line) => line.length));
  const used = Array.from({ length: width }, (_, at) => filled.filter((line) => (line[at] ?? ' ') !== ' ').length);
  const allowed = Math.floor(filled.length * CROSSING);
  const columns: Span[] = [];
  let from = -1;
  let blank = 0;
  for (let at = 0; at <= width; at++) {
    if ((used[at] ?? 0) > allowed) {
      if (from < 0) from = at;
      blank = 0;
    } else if (from >= 0 && (++blank === GUTTER_WIDTH || at === width)) {
      columns.push({ from, to: at - blank + 1 });
      from = -1;
      blank = 0;
    }
  }
  return columns.length >= LEAST_COLUMNS ? columns : null;
}

/** Rows of cell texts; null where the first column is not one of short numbers. */
function rowsOf(block: readonly string[], columns: readonly Span[]): string[][] | null {
  const rows: string[][] = [];
  let orders = 0;
  for (const line of block) {
    if (line === '') continue;
    const cells = columns.map(({ from }, index) => line.slice(index === 0 ? 0 : from, columns[index + 1]?.from ?? line.length).trim());
    const [order = ''] = cells;
    const row = rows.at(-1);
    if (order !== '' || !row) rows.push(cells);
    else cells.forEach((text, index) => (row[index] = joinWrapped(row[index] ?? '', text)));
    if (order !== '' && order.length <= LONGEST_ORDER) orders++;
  }
  return rows.length >= 2 && orders >= rows.length * 0.9 ? rows : null;
}

/** A hyphen inside a name at the end of a line ("GDPT-" / "GDTX") takes no blank after it. */
function joinWrapped(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  return /\p{L}-$/u.test(before) ? before + after : `${before} ${after}`;
}

function toGrid(rows: readonly (readonly string[])[]): RawGrid {
  const builder = createGridBuilder();
  for (const row of rows) {
    builder.startRow();
    row.forEach((text, index) => builder.cell({ text }, { column: index + 1 }));
    builder.endRow();
  }
  return builder.finish();
}

const paragraphs = (lines: readonly string[]): RawParagraph[] =>
  lines.flatMap((line) => (line.trim() === '' ? [] : [{ type: 'paragraph', text: line.trim() } satisfies RawParagraph]));
