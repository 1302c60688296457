// The rows of one Word table as they shall stand. Vertical merges follow their rows: pieces torn apart begin anew with the text of
// the merge, and a row added between two rows of a merge joins it.
import { replaceSpans, type Span } from './elements.ts';
import { emptied, withoutIdentity, withText } from './cellXml.ts';
import { rowsOfTable, withCells, withVertical, type Vertical, type WordCell, type WordRow } from './tableXml.ts';

/** A row of the table: `source` and `model` are rows of the template, from 1. `set`: new text by grid column, from 1. */
export type WordTableRow = ({ readonly source: number } | { readonly model: number }) & {
  readonly set?: Readonly<Record<number, string>>;
};

export interface WordTableEdit {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: readonly WordTableRow[];
}

interface Placed {
  readonly row: WordRow;
  readonly wanted: WordTableRow;
  readonly cells: readonly PlacedCell[];
}

interface PlacedCell {
  readonly cell: WordCell;
  /** Cells of one merge share it; null outside of merges. */
  readonly merge: string | null;
}

/** The table (from `<w:tbl` to its end) after the edit. Untouched rows keep their characters. */
export function patchTable(table: string, edit: WordTableEdit): string {
  const { spans, rows } = rowsOfTable(table);
  const merges = mergesOf(rows);
  const place = (wanted: WordTableRow): Placed | null => {
    const number = 'source' in wanted ? wanted.source : wanted.model;
    const row = rows[number - 1];
    if (!row) return null;
    const cells = row.cells.map((cell) => ({ cell, merge: 'source' in wanted ? (merges.get(cell) ?? null) : null }));
    return { row, wanted, cells };
  };
  const placed = edit.rows.flatMap((wanted) => place(wanted) ?? []);
  const tops = new Map([...merges].flatMap(([cell, merge]) => (cell.vertical === 'restart' ? [[merge, cell] as const] : [])));
  const written = placed.map((row, index) => writeRow(row, placed[index - 1], placed[index + 1], tops));
  const region = spans.slice(edit.firstRow - 1, edit.lastRow);
  const inPlace =
    written.length === region.length && edit.rows.every((row, index) => 'source' in row && row.source === edit.firstRow + index);
  if (inPlace) return replaceSpans(table, region, written);
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

function writeRow(placed: Placed, above: Placed | undefined, below: Placed | undefined, tops: ReadonlyMap<string, WordCell>): string {
  const isNew = 'model' in placed.wanted;
  const { set = {} } = placed.wanted;
  const cells = placed.cells.map(({ cell, merge }) => {
    const joined = isNew ? mergeAround(above, below, cell.column) : merge;
    const vertical = verticalAt(joined, above, cell.column);
    const text = set[cell.column];
    let xml = isNew ? emptied(cell.xml) : cell.xml;
    if (vertical === 'restart' && cell.vertical === 'continue' && joined !== null) xml = withContentOf(tops.get(joined)?.xml ?? xml, xml);
    if (text !== undefined && vertical !== 'continue') xml = withText(xml, text);
    return withVertical(xml, vertical);
  });
  const row = withCells(placed.row, cells);
  return isNew ? withoutIdentity(row) : row;
}

function verticalAt(merge: string | null, above: Placed | undefined, column: number): Vertical {
  if (merge === null) return null;
  return mergeAt(above, column) === merge ? 'continue' : 'restart';
}

const mergeAt = (placed: Placed | undefined, column: number): string | null =>
  placed?.cells.find(({ cell }) => cell.column === column)?.merge ?? null;

/** The merge that a new row falls into: the one that both its neighbours belong to. */
function mergeAround(above: Placed | undefined, below: Placed | undefined, column: number): string | null {
  const merge = mergeAt(above, column);
  return merge !== null && merge === mergeAt(below, column) ? merge : null;
}

/** `cell` with the paragraphs of `from`. */
function withContentOf(from: string, cell: string): string {
  const properties = /<w:tcPr>[\s\S]*?<\/w:tcPr>/;
  const own = properties.exec(cell)?.[0] ?? '';
  return from.replace(properties, () => own);
}
