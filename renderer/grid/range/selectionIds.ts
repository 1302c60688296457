// A selection by position as the ids that the session holds, and back. Pure.
import type { Selection } from '#shared/annex/selection.ts';
import type { Sheet } from '../sheet.ts';
import { span, type Cell } from './rectangle.ts';
import { clampSelection, rectanglesOf, selectCell, type Range, type SheetSelection } from './selection.ts';

/** The part of a sheet that translation needs. */
export type SheetIds = Pick<Sheet, 'rowIds' | 'columns' | 'size' | 'isEmpty' | 'indexOf' | 'columnIndexOf' | 'spanOf'>;

/** Rows and columns of a selection by id, each once, in the order of the sheet. A cell under a merged title is named by the title's column. */
export function toIds(sheet: SheetIds, selection: SheetSelection): Selection {
  const rectangles = rectanglesOf(selection);
  const rows = inOrder(rectangles.map(({ top, bottom }) => [top, bottom]));
  const columns = inOrder(rectangles.map(({ left, right }) => [left, right]));
  const active = activeId(sheet, selection.active);
  return {
    rowIds: rows.flatMap((row) => sheet.rowIds[row] ?? []),
    columnIds: columns.flatMap((column) => sheet.columns[column]?.id ?? []),
    ...(active ? { active } : {}),
  };
}

/** The active cell by id; undefined if the sheet has no such cell. */
export function activeId(sheet: SheetIds, active: Cell): Selection['active'] | undefined {
  const rowId = sheet.rowIds[active.row];
  const columnId = sheet.columns[sheet.spanOf(active).left]?.id;
  return rowId !== undefined && columnId !== undefined ? { rowId, columnId } : undefined;
}

type Interval = readonly [first: number, last: number];

function inOrder(intervals: readonly Interval[]): number[] {
  const [only] = intervals;
  if (only && intervals.length === 1) return span(...only);
  return [...new Set(intervals.flatMap((interval) => span(...interval)))].sort((a, b) => a - b);
}

/** A selection by position, and whether it shows all that the ids name. */
export interface FoundSelection {
  readonly selection: SheetSelection;
  readonly complete: boolean;
}

/**
 * The selection of these ids by position: every selected row in every selected column, with one range for each run of neighbours.
 * Null when none of its rows or none of its columns is shown. The sheet must have a row and a column.
 */
export function fromIds(sheet: SheetIds, { rowIds, columnIds, active }: Selection): FoundSelection | null {
  const rowPositions = rowIds.map((id) => sheet.indexOf(id));
  const columnPositions = columnIds.map((id) => sheet.columnIndexOf(id));
  const rows = runsOf(rowPositions);
  const columns = runsOf(columnPositions);
  const row = active ? sheet.indexOf(active.rowId) : -1;
  const column = active ? sheet.columnIndexOf(active.columnId) : -1;
  const first = rows[0]?.[0] ?? row;
  if (first < 0 || (columnIds.length > 0 && columns.length === 0)) return null;
  const frame = { row: row < 0 ? first : row, column: column < 0 ? (columns[0]?.[0] ?? 0) : column };
  const wide: readonly Interval[] = columns.length > 0 ? columns : [[frame.column, frame.column]];
  const ranges = rows.flatMap(([top, bottom]) =>
    wide.map(([left, right]): Range => ({ anchor: { row: top, column: left }, head: { row: bottom, column: right } })),
  );
  const complete = row >= 0 && column >= 0 && rows.length > 0 && columns.length > 0 && ![...rowPositions, ...columnPositions].includes(-1);
  const selection =
    ranges.length > 0 ? clampSelection({ ranges, active: underTitle(sheet, frame, columns) }, sheet.size) : selectCell(frame);
  return { selection, complete };
}

/** The active cell under a merged title is named by the title's column; the column that was clicked is among the selected ones. */
function underTitle(sheet: SheetIds, active: Cell, columns: readonly Interval[]): Cell {
  const selected = columns.flatMap(([left, right]) => span(left, right));
  if (selected.length === 0 || selected.includes(active.column)) return active;
  const column = selected.find((each) => sheet.spanOf({ row: active.row, column: each }).left === active.column);
  return column === undefined ? active : { ...active, column };
}

/** Positions as unbroken runs; those that are not shown (-1) are left out. */
function runsOf(positions: readonly number[]): Interval[] {
  const runs: [number, number][] = [];
  for (const position of positions.filter((each) => each >= 0).toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] + 1 >= position) last[1] = position;
    else runs.push([position, position]);
  }
  return runs;
}
