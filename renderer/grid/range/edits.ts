// The edits of clearing, filling and typing into a selection, cell by cell. Pure: positions in, positions and texts out.
import { continueSeries } from './series.ts';
import type { CellReader } from './movement.ts';
import { heightOf, span, widthOf, type Cell, type Rectangle } from './rectangle.ts';

export interface PositionEdit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Every cell of the rectangles once, without the cells that a merged title covers, which nobody sees. */
export function cellsIn(sheet: CellReader, rectangles: readonly Rectangle[]): Cell[] {
  const seen = new Set<number>();
  const cells: Cell[] = [];
  for (const { top, bottom, left, right } of rectangles)
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const key = row * sheet.size.columns + column;
        const covered = sheet.spanOf({ row, column }).left !== column;
        if (covered || seen.has(key)) continue;
        seen.add(key);
        cells.push({ row, column });
      }
  return cells;
}

/** One text for every cell: clearing, Ctrl+Enter. */
export const sameText = (sheet: CellReader, rectangles: readonly Rectangle[], text: string): PositionEdit[] =>
  cellsIn(sheet, rectangles).map((cell) => ({ ...cell, text }));

/** Ctrl+D and Ctrl+R: copies the first row or column of the rectangle to the others; a single row or column gets its neighbour's texts. */
export function copiedFrom(sheet: CellReader, rectangle: Rectangle, from: 'above' | 'left'): PositionEdit[] {
  const above = from === 'above';
  const single = (above ? heightOf(rectangle) : widthOf(rectangle)) === 1;
  const source = (above ? rectangle.top : rectangle.left) - (single ? 1 : 0);
  if (source < 0) return [];
  return cellsIn(sheet, [rectangle])
    .filter((cell) => (above ? cell.row : cell.column) !== source)
    .map((cell) => ({ ...cell, text: sheet.text(above ? { ...cell, row: source } : { ...cell, column: source }) }));
}

/** Edits of dragging the fill handle from `source` over `target`, which contains it. */
export function filled(sheet: CellReader, source: Rectangle, target: Rectangle): PositionEdit[] {
  const vertical = target.top < source.top || target.bottom > source.bottom;
  const lines = vertical ? span(source.left, source.right) : span(source.top, source.bottom);
  return lines.flatMap((line) => {
    const at = (place: number): Cell => (vertical ? { row: place, column: line } : { row: line, column: place });
    const [first, last] = vertical ? [source.top, source.bottom] : [source.left, source.right];
    const texts = span(first, last).map((place) => sheet.text(at(place)));
    const forward = vertical ? target.bottom - source.bottom : target.right - source.right;
    const back = vertical ? source.top - target.top : source.left - target.left;
    const after = continueSeries(texts, forward).map((text, index) => ({ ...at(last + 1 + index), text }));
    const before = continueSeries(texts, back, true).map((text, index) => ({ ...at(first - 1 - index), text }));
    return [...after, ...before];
  });
}

/** The area that is filled when the handle is dragged to a cell: down, up, right or left, whichever reaches further. */
export function fillArea(source: Rectangle, { row, column }: Cell): Rectangle | null {
  const vertical = Math.max(row - source.bottom, source.top - row, 0);
  const sideways = Math.max(column - source.right, source.left - column, 0);
  if (vertical === 0 && sideways === 0) return null;
  return vertical >= sideways
    ? { ...source, top: Math.min(source.top, row), bottom: Math.max(source.bottom, row) }
    : { ...source, left: Math.min(source.left, column), right: Math.max(source.right, column) };
}

/** Last row of a fill by double click on the handle: as far down as the neighbouring column is filled. */
export function fillDownTo(sheet: CellReader, source: Rectangle): number {
  for (const column of [source.left - 1, source.right + 1]) {
    if (column < 0 || column >= sheet.size.columns) continue;
    let row = source.bottom;
    while (row + 1 < sheet.size.rows && sheet.text({ row: row + 1, column }) !== '') row += 1;
    if (row > source.bottom) return row;
  }
  return source.bottom;
}

/** The texts of a selection as one block. Ranges with the same rows are placed side by side, ranges with the same columns below each other;
 * null if they have neither. */
export function matrixOf(sheet: CellReader, rectangles: readonly Rectangle[]): string[][] | null {
  const [first] = rectangles;
  if (!first) return null;
  const read = ({ top, bottom, left, right }: Rectangle): string[][] =>
    span(top, bottom).map((row) => span(left, right).map((column) => sheet.text({ row, column })));
  if (rectangles.every(({ left, right }) => left === first.left && right === first.right))
    return rectangles.toSorted((a, b) => a.top - b.top).flatMap(read);
  if (!rectangles.every(({ top, bottom }) => top === first.top && bottom === first.bottom)) return null;
  const blocks = rectangles.toSorted((a, b) => a.left - b.left).map(read);
  return span(first.top, first.bottom).map((_, line) => blocks.flatMap((block) => block[line] ?? []));
}
