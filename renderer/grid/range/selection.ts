// The selection by position: one or more ranges, of which keys extend the last, and the active cell. Pure values.
import { clampCell, contains, heightOf, rectangleOf, span, widthOf, type Cell, type Rectangle, type SheetSize } from './rectangle.ts';

export interface Range {
  /** The cell where the range was begun; stays when the range is extended. */
  readonly anchor: Cell;
  readonly head: Cell;
}

export interface SheetSelection {
  /** Never empty; the last one is current. */
  readonly ranges: readonly Range[];
  readonly active: Cell;
}

export const rectangleOfRange = ({ anchor, head }: Range): Rectangle => rectangleOf(anchor, head);

export const selectCell = (cell: Cell): SheetSelection => ({ ranges: [{ anchor: cell, head: cell }], active: cell });

/** One range; the active cell is its anchor. */
export const selectRange = (anchor: Cell, head: Cell): SheetSelection => ({ ranges: [{ anchor, head }], active: anchor });

export const currentRange = ({ ranges, active }: SheetSelection): Range => ranges.at(-1) ?? { anchor: active, head: active };

export const currentRectangle = (selection: SheetSelection): Rectangle => rectangleOfRange(currentRange(selection));

export const rectanglesOf = (selection: SheetSelection): Rectangle[] => selection.ranges.map(rectangleOfRange);

export const isSelected = (selection: SheetSelection, cell: Cell): boolean =>
  selection.ranges.some((range) => contains(rectangleOfRange(range), cell));

/** Moves the head of the current range; its anchor and the other ranges stay. */
export const extendTo = (selection: SheetSelection, head: Cell): SheetSelection => ({
  ...selection,
  ranges: [...selection.ranges.slice(0, -1), { anchor: currentRange(selection).anchor, head }],
});

/** Adds a range (Ctrl+click). */
export const addRange = (selection: SheetSelection, anchor: Cell, head: Cell = anchor): SheetSelection => ({
  ranges: [...selection.ranges, { anchor, head }],
  active: anchor,
});

/** Entire rows from one to another. */
export const rowsRange = (from: number, to: number, { columns }: SheetSize): Range => ({
  anchor: { row: from, column: 0 },
  head: { row: to, column: columns - 1 },
});

export const columnsRange = (from: number, to: number, { rows }: SheetSize): Range => ({
  anchor: { row: 0, column: from },
  head: { row: rows - 1, column: to },
});

export const selectAll = (active: Cell, size: SheetSize): SheetSelection => ({
  ranges: [{ anchor: { row: 0, column: 0 }, head: { row: size.rows - 1, column: size.columns - 1 } }],
  active,
});

/** The selection limited to a sheet of this size. */
export const clampSelection = (selection: SheetSelection, size: SheetSize): SheetSelection => ({
  ranges: selection.ranges.map(({ anchor, head }) => ({ anchor: clampCell(anchor, size), head: clampCell(head, size) })),
  active: clampCell(selection.active, size),
});

/** Moves the active cell inside the selection: down its columns (Enter) or along its rows (Tab), from range to range and round. */
export function cycle(selection: SheetSelection, along: 'rows' | 'columns', step: 1 | -1): SheetSelection {
  const rectangles = rectanglesOf(selection);
  const at = Math.max(
    0,
    rectangles.findLastIndex((rectangle) => contains(rectangle, selection.active)),
  );
  const rectangle = rectangles[at];
  if (!rectangle) return selection;
  const rows = heightOf(rectangle);
  const columns = widthOf(rectangle);
  const row = selection.active.row - rectangle.top;
  const column = selection.active.column - rectangle.left;
  const place = (along === 'rows' ? column * rows + row : row * columns + column) + step;
  if (place >= 0 && place < rows * columns) return { ...selection, active: cellAt(rectangle, along, place) };
  const next = rectangles[(at + step + rectangles.length) % rectangles.length] ?? rectangle;
  return { ...selection, active: cellAt(next, along, step > 0 ? 0 : heightOf(next) * widthOf(next) - 1) };
}

function cellAt(rectangle: Rectangle, along: 'rows' | 'columns', place: number): Cell {
  const rows = heightOf(rectangle);
  const columns = widthOf(rectangle);
  return along === 'rows'
    ? { row: rectangle.top + (place % rows), column: rectangle.left + Math.floor(place / rows) }
    : { row: rectangle.top + Math.floor(place / columns), column: rectangle.left + (place % columns) };
}

/** Neighbouring rows that are selected in the same columns. */
export interface RowRun {
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlySet<number>;
}

/** The selection as runs of rows, no cell twice: no list of cells is made for 50,000 selected rows. */
export function rowRunsOf(selection: SheetSelection): RowRun[] {
  const rectangles = rectanglesOf(selection);
  const edges = [...new Set(rectangles.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort((a, b) => a - b);
  return edges.flatMap((top, index) => {
    const next = edges[index + 1];
    if (next === undefined) return [];
    const over = rectangles.filter((each) => each.top <= top && each.bottom >= next - 1);
    const columns = new Set(over.flatMap(({ left, right }) => span(left, right)));
    return columns.size === 0 ? [] : [{ top, bottom: next - 1, columns }];
  });
}

/** Number of selected cells, none counted twice. */
export const countCells = (selection: SheetSelection): number =>
  rowRunsOf(selection).reduce((sum, { top, bottom, columns }) => sum + columns.size * (bottom - top + 1), 0);
