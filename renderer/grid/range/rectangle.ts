// Cells and rectangles by position: displayed rows and columns, counted from 0. Pure.

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Both ends inclusive. */
export interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

export const sameCell = (a: Cell, b: Cell): boolean => a.row === b.row && a.column === b.column;

/** The rectangle between two opposite corners. */
export const rectangleOf = (a: Cell, b: Cell): Rectangle => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
});

export const oneCell = (cell: Cell): Rectangle => rectangleOf(cell, cell);

export const contains = (rectangle: Rectangle, { row, column }: Cell): boolean =>
  row >= rectangle.top && row <= rectangle.bottom && column >= rectangle.left && column <= rectangle.right;

export const heightOf = ({ top, bottom }: Rectangle): number => bottom - top + 1;

export const widthOf = ({ left, right }: Rectangle): number => right - left + 1;

/** The nearest cell inside a sheet of this size, which has at least one row and one column. */
export const clampCell = ({ row, column }: Cell, size: SheetSize): Cell => ({
  row: Math.max(0, Math.min(size.rows - 1, row)),
  column: Math.max(0, Math.min(size.columns - 1, column)),
});

/** Integers from `from` to `to`, both inclusive. */
export const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);

/** The largest index whose start is at or before `position`, by binary search; `startOf` must not decrease with the index. */
export function lastStartingBefore(count: number, startOf: (index: number) => number, position: number): number {
  let low = 0;
  let high = Math.max(0, count - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(middle) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
