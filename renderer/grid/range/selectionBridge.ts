// Between positions on the screen and the session's selection, which names rows and columns by id. Pure.
import type { Selection } from '#shared/annex/selection.ts';
import type { Sheet } from '../sheet.ts';
import { span, type Cell } from './rectangle.ts';
import { clampSelection, rectanglesOf, selectCell, type Range, type SheetSelection } from './selection.ts';

/** Rows and columns of a selection by id, each once, in the order of the sheet. */
export function toIds(sheet: Sheet, selection: SheetSelection): Selection {
  const rectangles = rectanglesOf(selection);
  const rows = inOrder(rectangles.map(({ top, bottom }) => [top, bottom]));
  const columns = inOrder(rectangles.map(({ left, right }) => [left, right]));
  const rowId = sheet.rowIds[selection.active.row];
  const columnId = sheet.columns[sheet.spanOf(selection.active).left]?.id;
  return {
    rowIds: rows.flatMap((row) => sheet.rowIds[row] ?? []),
    columnIds: columns.flatMap((column) => sheet.columns[column]?.id ?? []),
    ...(rowId !== undefined && columnId !== undefined ? { active: { rowId, columnId } } : {}),
  };
}

function inOrder(intervals: readonly (readonly [number, number])[]): number[] {
  const [only] = intervals;
  if (only && intervals.length === 1) return span(...only);
  return [...new Set(intervals.flatMap((interval) => span(...interval)))].sort((a, b) => a - b);
}

/** The same selection by position; null when none of its rows is shown. Rows that are not neighbours become ranges of their own. */
export function fromIds(sheet: Sheet, selection: Selection): SheetSelection | null {
  if (sheet.size.rows === 0 || sheet.size.columns === 0) return null;
  const rows = neighbours(selection.rowIds.map((id) => sheet.indexOf(id)));
  const columns = neighbours(selection.columnIds.map((id) => sheet.columnIndexOf(id)));
  const row = selection.active ? sheet.indexOf(selection.active.rowId) : -1;
  const column = selection.active ? sheet.columnIndexOf(selection.active.columnId) : -1;
  const first = rows[0]?.[0] ?? row;
  if (first < 0) return null;
  const active = { row: row < 0 ? first : row, column: column < 0 ? (columns[0]?.[0] ?? 0) : column };
  const wide: readonly (readonly [number, number])[] = columns.length > 0 ? columns : [[active.column, active.column]];
  const ranges = rows.flatMap(([top, bottom]) =>
    wide.map(([left, right]): Range => ({ anchor: { row: top, column: left }, head: { row: bottom, column: right } })),
  );
  return ranges.length > 0 ? clampSelection({ ranges, active: underTitle(sheet, active, columns) }, sheet.size) : selectCell(active);
}

/** The cell with the frame is named by the column of the merged title over it; the column that was pressed is among those selected. */
function underTitle(sheet: Sheet, active: Cell, columns: readonly (readonly [number, number])[]): Cell {
  const selected = columns.flatMap(([left, right]) => span(left, right));
  if (selected.length === 0 || selected.includes(active.column)) return active;
  const column = selected.find((own) => sheet.spanOf({ row: active.row, column: own }).left === active.column);
  return column === undefined ? active : { ...active, column };
}

/** Positions as unbroken intervals; what is not there (-1) is left out. */
function neighbours(positions: readonly number[]): [number, number][] {
  const intervals: [number, number][] = [];
  for (const position of positions.filter((own) => own >= 0).toSorted((a, b) => a - b)) {
    const last = intervals.at(-1);
    if (last && last[1] + 1 >= position) last[1] = position;
    else intervals.push([position, position]);
  }
  return intervals;
}
