// The rows of one Word table as they shall stand. Vertical merges follow their rows: pieces torn apart begin anew with the text of
// the merge, and a row added between two rows of a merge joins it.
import { replaceSpans, slice, type Span } from './elements.ts';
import { lostMarks } from './marks.ts';
import { rowsOfTable, withoutSharedControls, type WordCell, type WordRow } from './tableXml.ts';
import type { TemplateStyles } from './templateStyles.ts';
import { usualLooks, type RowKinds } from './usualLooks.ts';
import { writeRow, type CountedText, type Placed, type WordTableRow } from './writeRow.ts';

export interface WordTableEdit {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: readonly WordTableRow[];
  /** Column in which numbers are written as text, whatever Word would count. */
  readonly literal?: number | undefined;
  readonly kinds?: RowKinds;
}

/** The table (from `<w:tbl` to its end) after the edit. Untouched rows keep their characters; '' where no row is left. */
export function patchTable(table: string, edit: WordTableEdit, styles: TemplateStyles, counted?: CountedText): string {
  const { spans, rows } = rowsOfTable(table);
  const region = spans.slice(edit.firstRow - 1, edit.lastRow);
  const inPlace =
    edit.rows.length === region.length && edit.rows.every((row, index) => 'source' in row && row.source === edit.firstRow + index);
  const [first, last] = [region[0], region.at(-1)];
  if (!first || !last) return table;
  const between = slice(
    replaceSpans(
      table,
      region,
      region.map(() => ''),
    ),
    { start: first.start, end: last.end - lengthOf(region) },
  );
  const apart = !inPlace && /<w:(?:sdt|customXml)\b/.test(between) ? withoutSharedControls(table) : table;
  if (apart !== table) return patchTable(apart, edit, styles, counted);
  const { placed, tops } = placeRows(rows, edit.rows);
  const looks = usualLooks(rows, edit.firstRow, edit.kinds ?? new Map(), styles);
  const context = { tops, styles, looks, numbers: { column: edit.literal, counted } };
  const written = placed.map((row, index) => writeRow(row, placed[index - 1], context));
  if (inPlace) return replaceSpans(table, region, written);
  if (written.length === 0 && region.length === spans.length) return '';
  const whole = { start: first.start, end: last.end };
  const { starts, ends } = lostMarks(table, replaceSpans(table, [whole], [written.join('')]), between);
  return replaceSpans(table, [whole], [starts + written.join('') + ends]);
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

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
