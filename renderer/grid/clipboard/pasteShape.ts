// The cells that a pasted block is written into: Excel's rules of repeating, and rows added at the end. Pure.
import { matchHeaderWords } from '#shared/recognise/roleWords.ts';
import { collapseSpace } from '#shared/text/normalize.ts';
import { heightOf, widthOf, type Rectangle, type SheetSize } from '../range/rectangle.ts';

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface PasteShape {
  /** Cells of existing rows. */
  readonly cells: readonly PlacedCell[];
  /** Cells of the rows to add. */
  readonly added: readonly (readonly PlacedCell[])[];
  /** The cells that are written, added rows included. */
  readonly area: Rectangle;
  /** Number of columns of the block beyond the last column of the sheet. */
  readonly columnsLeftOut: number;
}

/**
 * Places `matrix` on `target` from its top left corner, repeated if the target is a multiple of the block. Columns beyond the last are
 * left out and counted; rows beyond the last are added.
 */
export function placeMatrix(matrix: readonly (readonly string[])[], target: Rectangle, size: SheetSize): PasteShape {
  const blockRows = matrix.length;
  const blockColumns = matrix.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = repeated(heightOf(target), blockRows);
  const neededColumns = repeated(widthOf(target), blockColumns);
  const columns = Math.min(neededColumns, size.columns - target.left);
  const cells: PlacedCell[] = [];
  const added: PlacedCell[][] = [];
  for (let down = 0; down < rows; down += 1) {
    const source = matrix[down % blockRows] ?? [];
    const row = target.top + down;
    const line: PlacedCell[] = [];
    for (let across = 0; across < columns; across += 1)
      line.push({ row, column: target.left + across, text: source[across % blockColumns] ?? '' });
    if (row < size.rows) cells.push(...line);
    else added.push(line);
  }
  const area = { top: target.top, left: target.left, bottom: target.top + rows - 1, right: target.left + columns - 1 };
  return { cells, added, area, columnsLeftOut: neededColumns - columns };
}

const repeated = (target: number, block: number): number => (block > 0 && target % block === 0 ? target : block);

/** A match of the dictionary's own words, not of a phrase in a longer text. */
const SURE = 0.9;

/** Whether a block is a table with a header row: two header words for different roles. One alone may be the text of a task. */
export function hasHeaderRow([first = [], ...others]: readonly (readonly string[])[]): boolean {
  const roles = new Set<string>();
  for (const text of first) {
    const match = matchHeaderWords(collapseSpace(text));
    if (match && match.confidence >= SURE) roles.add(match.role);
  }
  return others.length > 0 && roles.size >= 2;
}
