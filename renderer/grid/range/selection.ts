// What is selected: one or more ranges, the last being the one that keys extend, and the active cell inside it. Pure values.
import { clampCell, contains, heightOf, rectangleOf, span, widthOf, type Cell, type Rectangle, type SheetSize } from './rectangle.ts';

export interface Range {
  /** Where the range was begun; stays when it is extended. */
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

/** One range from `anchor` to `head`; the frame stands at `active`, by default at the anchor. */
export const selectRange = (anchor: Cell, head: Cell, active: Cell = anchor): SheetSelection => ({ ranges: [{ anchor, head }], active });

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

/** Begins another range beside those there are (Ctrl+click). */
export const addRange = (selection: SheetSelection, anchor: Cell, head: Cell = anchor): SheetSelection => ({
  ranges: [...selection.ranges, { anchor, head }],
  active: anchor,
});

/** Whole rows from one to another; the frame keeps its column where it can. */
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

/** The same selection in a sheet that has become smaller or larger. */
export const clampSelection = (selection: SheetSelection, size: SheetSize): SheetSelection => ({
  ranges: selection.ranges.map(({ anchor, head }) => ({ anchor: clampCell(anchor, size), head: clampCell(head, size) })),
  active: clampCell(selection.active, size),
});

/** The next active cell inside the selection: down its columns (Enter) or along its rows (Tab), from range to range and round. */
export function cycle(selection: SheetSelection, along: 'rows' | 'columns', step: 1 | -1): SheetSelection {
  const rectangles = rectanglesOf(selection);
  const here = Math.max(
    0,
    rectangles.findLastIndex((rectangle) => contains(rectangle, selection.active)),
  );
  const rectangle = rectangles[here];
  if (!rectangle) return selection;
  const rows = heightOf(rectangle);
  const columns = widthOf(rectangle);
  const row = selection.active.row - rectangle.top;
  const column = selection.active.column - rectangle.left;
  const place = (along === 'rows' ? column * rows + row : row * columns + column) + step;
  if (place >= 0 && place < rows * columns) return { ...selection, active: cellAt(rectangle, along, place) };
  const next = rectangles[(here + step + rectangles.length) % rectangles.length] ?? rectangle;
  return { ...selection, active: cellAt(next, along, step > 0 ? 0 : heightOf(next) * widthOf(next) - 1) };
}

function cellAt(rectangle: Rectangle, along: 'rows' | 'columns', place: number): Cell {
  const rows = heightOf(rectangle);
  const columns = widthOf(rectangle);
  return along === 'rows'
    ? { row: rectangle.top + (place % rows), column: rectangle.left + Math.floor(place / rows) }
    : { row: rectangle.top + Math.floor(place / columns), column: rectangle.left + (place % columns) };
}

/** Rows that are selected in the same columns. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlySet<number>;
}

/** The selection cut into rows with the same columns, no cell twice; 50,000 selected rows cost no list of cells. */
export function bandsOf(selection: SheetSelection): Band[] {
  const rectangles = rectanglesOf(selection);
  const edges = [...new Set(rectangles.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort((a, b) => a - b);
  return edges.flatMap((top, index) => {
    const next = edges[index + 1];
    if (next === undefined) return [];
    const over = rectangles.filter((own) => own.top <= top && own.bottom >= next - 1);
    const columns = new Set(over.flatMap(({ left, right }) => span(left, right)));
    return columns.size === 0 ? [] : [{ top, bottom: next - 1, columns }];
  });
}

/** Cells in the selection, counting none twice. */
export const countCells = (selection: SheetSelection): number =>
  bandsOf(selection).reduce((sum, { top, bottom, columns }) => sum + columns.size * (bottom - top + 1), 0);
