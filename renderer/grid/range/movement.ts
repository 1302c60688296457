// The cell that a key leads to: one step, the edge of filled cells, a page, an end. Pure; the merged title of a section counts as one cell.
import type { SheetKeyId } from '#shared/commands/keys.ts';
import type { Cell, SheetSize } from './rectangle.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** What movement, filling and copying read of a sheet. */
export interface CellReader {
  readonly size: SheetSize;
  text(cell: Cell): string;
  /** First and last column of the merged cell that covers this one; the column itself where nothing is merged. */
  spanOf(cell: Cell): { readonly left: number; readonly right: number };
}

const OFFSETS: Readonly<Record<Direction, Cell>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

const inside = ({ row, column }: Cell, { rows, columns }: SheetSize): boolean => row >= 0 && column >= 0 && row < rows && column < columns;

/** The neighbouring cell, or the same cell at the edge of the sheet. A merged cell is one cell sideways. */
export function step(sheet: CellReader, from: Cell, direction: Direction): Cell {
  const offset = OFFSETS[direction];
  const spanned = direction === 'left' || direction === 'right' ? sheet.spanOf(from) : undefined;
  const column = spanned ? (direction === 'left' ? spanned.left : spanned.right) : from.column;
  const next = { row: from.row + offset.row, column: column + offset.column };
  return inside(next, sheet.size) ? next : from;
}

/** Excel's Ctrl+arrow: to the end of a run of filled cells, else to the next filled cell, else to the edge of the sheet. */
export function edge(sheet: CellReader, from: Cell, direction: Direction): Cell {
  const filled = (cell: Cell): boolean => sheet.text(cell) !== '';
  let reached = from;
  let next = step(sheet, reached, direction);
  if (next === reached) return reached;
  if (filled(reached) && filled(next)) {
    while (next !== reached && filled(next)) {
      reached = next;
      next = step(sheet, reached, direction);
    }
    return reached;
  }
  while (next !== reached && !filled(next)) {
    reached = next;
    next = step(sheet, reached, direction);
  }
  return next;
}

/** The cell that Tab reaches when one cell is selected: at the end of a row the first cell of the next. */
export function nextInReadingOrder(sheet: CellReader, from: Cell, forward: boolean): Cell {
  const next = step(sheet, from, forward ? 'right' : 'left');
  if (next !== from) return next;
  const row = from.row + (forward ? 1 : -1);
  return inside({ row, column: 0 }, sheet.size) ? { row, column: forward ? 0 : sheet.size.columns - 1 } : from;
}

interface Move {
  readonly by: 'step' | 'edge' | 'rowEnd' | 'sheetEnd' | 'page';
  /** The selection is extended to the cell instead of moved there. */
  readonly extend: boolean;
}

export type MoveId = Extract<SheetKeyId, `move${string}` | `extend${string}`>;

/** The acts of the key table that move or extend the selection. */
export const MOVES: Readonly<Record<MoveId, Move>> = {
  move: { by: 'step', extend: false },
  moveToEdge: { by: 'edge', extend: false },
  moveToRowEnd: { by: 'rowEnd', extend: false },
  moveToSheetEnd: { by: 'sheetEnd', extend: false },
  movePage: { by: 'page', extend: false },
  extend: { by: 'step', extend: true },
  extendToEdge: { by: 'edge', extend: true },
  extendToRowEnd: { by: 'rowEnd', extend: true },
  extendToSheetEnd: { by: 'sheetEnd', extend: true },
  extendPage: { by: 'page', extend: true },
};

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  Up: 'up',
  Down: 'down',
  Left: 'left',
  Right: 'right',
  PageUp: 'up',
  PageDown: 'down',
  Home: 'left',
  End: 'right',
};

/** The direction of a combination: "Ctrl+Shift+Home" leads left. */
export const directionOf = (keys: string): Direction => DIRECTIONS[keys.slice(keys.lastIndexOf('+') + 1)] ?? 'down';

/** The cell that a move leads to. `pageFrom` returns the row one window further up or down. */
export function destination(
  sheet: CellReader,
  from: Cell,
  by: Move['by'],
  direction: Direction,
  pageFrom: (row: number, by: 1 | -1) => number,
): Cell {
  const forward = direction === 'down' || direction === 'right';
  switch (by) {
    case 'step':
      return step(sheet, from, direction);
    case 'edge':
      return edge(sheet, from, direction);
    case 'page':
      return { row: pageFrom(from.row, forward ? 1 : -1), column: from.column };
    case 'rowEnd':
      return { row: from.row, column: forward ? sheet.size.columns - 1 : 0 };
    case 'sheetEnd':
      return forward ? { row: sheet.size.rows - 1, column: sheet.size.columns - 1 } : { row: 0, column: 0 };
  }
}
