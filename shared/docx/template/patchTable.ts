// The rows of one Word table as they shall stand. Vertical merges follow their rows: pieces torn apart begin anew with the text of
// the merge, and a row added between two rows of a merge joins it.
import { replaceSpans, type Span } from './elements.ts';
import { emptied, withLiteralText, withoutIdentity, withText, type LegacyFont } from './cellXml.ts';
import { rowsOfTable, withCells, withCellsAtEnd, withSpan, withVertical, type Vertical, type WordCell, type WordRow } from './tableXml.ts';

/** A row of the table: `source` and `model` are rows of the template, from 1. `set`: new text by grid column, from 1. */
export type WordTableRow = ({ readonly source: number } | { readonly model: number }) & {
  readonly set?: Readonly<Record<number, string>>;
  /** Columns in which a merge from above or from the left ends before this row's cell. */
  readonly apart?: readonly number[];
};

export interface WordTableEdit {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: readonly WordTableRow[];
  /** Column in which numbers are written as text, whatever Word would count. */
  readonly literal?: number | undefined;
}

interface Placed {
  readonly row: WordRow;
  readonly wanted: WordTableRow;
  /** In step with the row's cells; cells of one merge share it, null outside of merges. */
  readonly merges: readonly (string | null)[];
}

/** The table (from `<w:tbl` to its end) after the edit. Untouched rows keep their characters; '' where no row is left. */
export function patchTable(table: string, edit: WordTableEdit, font: LegacyFont = 'none'): string {
  const { spans, rows } = rowsOfTable(table);
  const { placed, tops } = placeRows(rows, edit.rows);
  const written = placed.map((row, index) => writeRow(row, placed[index - 1], tops, font, edit.literal));
  const region = spans.slice(edit.firstRow - 1, edit.lastRow);
  const inPlace =
    written.length === region.length && edit.rows.every((row, index) => 'source' in row && row.source === edit.firstRow + index);
  if (inPlace) return replaceSpans(table, region, written);
  if (written.length === 0 && region.length === spans.length) return '';
  const first = region[0];
  const last = region.at(-1);
  if (!first || !last) return table;
  const between = replaceSpans(table.slice(first.start, last.end), relativeTo(first.start, region), []);
  return replaceSpans(table, [{ start: first.start, end: last.end }], [marksOf(between) + written.join('')]);
}

const relativeTo = (start: number, spans: readonly Span[]): Span[] =>
  spans.map((span) => ({ start: span.start - start, end: span.end - start }));

/** Bookmarks that begin or end between rows stay, so that none is left without its other half. */
const marksOf = (between: string): string => (between.match(/<w:bookmark(?:Start|End)\b[^>]*?\/>/g) ?? []).join('');

/** Which merge each cell belongs to: one id for a restart and the cells that continue it below. */
function mergesOf(rows: readonly WordRow[]): Map<WordCell, string> {
  const merges = new Map<WordCell, string>();
  const open = new Map<number, string>();
  rows.forEach((row, index) => {
    for (const cell of row.cells) {
      if (cell.vertical === 'restart') open.set(cell.column, `${index}:${cell.column}`);
      else if (cell.vertical === null) open.delete(cell.column);
      const merge = open.get(cell.column);
      if (merge !== undefined) merges.set(cell, merge);
    }
  });
  return merges;
}

/** The rows in their new order with the merges that they then form; `tops`: first cell of each merge of the template. */
function placeRows(rows: readonly WordRow[], wanted: readonly WordTableRow[]): { placed: Placed[]; tops: ReadonlyMap<string, WordCell> } {
  const merges = mergesOf(rows);
  const found = wanted.flatMap((each) => {
    const row = rows[('source' in each ? each.source : each.model) - 1];
    return row ? [{ row, wanted: each }] : [];
  });
  const ownMerge = (index: number, column: number): string | null => {
    const at = found[index];
    const cell = at && 'source' in at.wanted ? at.row.cells.find((each) => each.column === column) : undefined;
    return (cell && merges.get(cell)) ?? null;
  };
  const cuts = new Map<string, number>();
  const placed = found.map(({ row, wanted: each }, index): Placed => {
    const ids = row.cells.map((cell) => {
      const above = ownMerge(index - 1, cell.column);
      // A new row joins the merge that both its neighbours belong to.
      const merge = 'source' in each ? (merges.get(cell) ?? null) : above === ownMerge(index + 1, cell.column) ? above : null;
      if (merge === null) return null;
      if (each.apart?.includes(cell.column)) cuts.set(merge, (cuts.get(merge) ?? 0) + 1);
      return `${merge}#${cuts.get(merge) ?? 0}`;
    });
    return { row, wanted: each, merges: ids };
  });
  const tops = new Map([...merges].flatMap(([cell, merge]) => (cell.vertical === 'restart' ? [[merge, cell] as const] : [])));
  return { placed, tops };
}

function writeRow(
  placed: Placed,
  above: Placed | undefined,
  tops: ReadonlyMap<string, WordCell>,
  font: LegacyFont,
  literal: number | undefined,
): string {
  const isNew = 'model' in placed.wanted;
  const { set = {}, apart = [] } = placed.wanted;
  const cells = placed.row.cells.map((cell, index) => {
    const merge = placed.merges[index] ?? null;
    const vertical = verticalAt(merge, above, cell.column);
    const text = set[cell.column];
    let xml = isNew ? emptied(cell.xml) : cell.xml;
    const top = vertical === 'restart' && cell.vertical === 'continue' ? tops.get(merge?.replace(/#\d+$/, '') ?? '') : undefined;
    if (top) xml = withContentOf(top.xml, xml);
    if (text !== undefined && vertical !== 'continue') xml = (cell.column === literal ? withLiteralText : withText)(xml, text, font);
    return splitAcross(withVertical(xml, vertical), cell, apart, set, font);
  });
  const row = withCells(placed.row, cells);
  const beyond = placed.row.cells.at(-1);
  const missing = Object.keys(set)
    .map(Number)
    .filter((column) => beyond && column >= beyond.column + beyond.span && set[column] !== '');
  const added = missing.length > 0 && beyond ? withCellsAtEnd(row, cellsUpTo(beyond, Math.max(...missing), set, font)) : row;
  return isNew ? withoutIdentity(added) : added;
}

/** A cell over several columns in pieces, where one of them gets a text of its own. */
function splitAcross(
  xml: string,
  cell: WordCell,
  apart: readonly number[],
  set: Readonly<Record<number, string>>,
  font: LegacyFont,
): string {
  const cuts = apart.filter((column) => cell.column < column && column < cell.column + cell.span).toSorted((one, other) => one - other);
  if (cuts.length === 0) return xml;
  const starts = [cell.column, ...cuts];
  return starts
    .map((start, index) => {
      const piece = index === 0 ? xml : withoutIdentity(withText(withVertical(xml, null), set[start] ?? '', font));
      return withSpan(piece, (starts[index + 1] ?? cell.column + cell.span) - start);
    })
    .join('');
}

/** Cells of the look of the last one, behind it, up to a column. */
function cellsUpTo(last: WordCell, column: number, set: Readonly<Record<number, string>>, font: LegacyFont): string {
  const first = last.column + last.span;
  const bare = withSpan(withVertical(last.xml, null), 1);
  return Array.from({ length: column - first + 1 }, (_, index) => withoutIdentity(withText(bare, set[first + index] ?? '', font))).join('');
}

function verticalAt(merge: string | null, above: Placed | undefined, column: number): Vertical {
  if (merge === null) return null;
  const index = above?.row.cells.findIndex((cell) => cell.column === column) ?? -1;
  return index >= 0 && above?.merges[index] === merge ? 'continue' : 'restart';
}

/** `cell` with the paragraphs of `from`. */
function withContentOf(from: string, cell: string): string {
  const properties = /<w:tcPr>[\s\S]*?<\/w:tcPr>/;
  const own = properties.exec(cell)?.[0] ?? '';
  return from.replace(properties, () => own);
}
