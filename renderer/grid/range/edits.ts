// What clearing, filling and typing into a selection write, cell by cell. Pure: positions in, positions and texts out.
import { continueSeries } from './series.ts';
import type { Terrain } from './movement.ts';
import { heightOf, span, widthOf, type Cell, type Rectangle } from './rectangle.ts';

export interface PositionEdit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Every cell of the rectangles once; cells covered by a merged title are left out, for nobody sees them. */
export function cellsIn(terrain: Terrain, rectangles: readonly Rectangle[]): Cell[] {
  const seen = new Set<number>();
  const cells: Cell[] = [];
  for (const { top, bottom, left, right } of rectangles)
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const key = row * terrain.size.columns + column;
        const covered = terrain.spanOf({ row, column }).left !== column;
        if (covered || seen.has(key)) continue;
        seen.add(key);
        cells.push({ row, column });
      }
  return cells;
}

/** One text for every cell: clearing, Ctrl+Enter. */
export const sameText = (terrain: Terrain, rectangles: readonly Rectangle[], text: string): PositionEdit[] =>
  cellsIn(terrain, rectangles).map((cell) => ({ ...cell, text }));

/** Ctrl+D and Ctrl+R: the first row or column of the rectangle over the rest; a rectangle of one takes its neighbour's. */
export function copiedFrom(terrain: Terrain, rectangle: Rectangle, from: 'above' | 'left'): PositionEdit[] {
  const above = from === 'above';
  const single = (above ? heightOf(rectangle) : widthOf(rectangle)) === 1;
  const source = (above ? rectangle.top : rectangle.left) - (single ? 1 : 0);
  if (source < 0) return [];
  return cellsIn(terrain, [rectangle])
    .filter((cell) => (above ? cell.row : cell.column) !== source)
    .map((cell) => ({ ...cell, text: terrain.text(above ? { ...cell, row: source } : { ...cell, column: source }) }));
}

/** What dragging the fill handle from `source` over `target` (which holds it) writes. */
export function filled(terrain: Terrain, source: Rectangle, target: Rectangle): PositionEdit[] {
  const vertical = target.top < source.top || target.bottom > source.bottom;
  const lines = vertical ? span(source.left, source.right) : span(source.top, source.bottom);
  return lines.flatMap((line) => {
    const at = (place: number): Cell => (vertical ? { row: place, column: line } : { row: line, column: place });
    const [first, last] = vertical ? [source.top, source.bottom] : [source.left, source.right];
    const texts = span(first, last).map((place) => terrain.text(at(place)));
    const forward = vertical ? target.bottom - source.bottom : target.right - source.right;
    const back = vertical ? source.top - target.top : source.left - target.left;
    const after = continueSeries(texts, forward).map((text, index) => ({ ...at(last + 1 + index), text }));
    const before = continueSeries(texts, back, true).map((text, index) => ({ ...at(first - 1 - index), text }));
    return [...after, ...before];
  });
}

/** The area that the fill handle covers when it is pulled to a cell: down, up, right or left, whichever reaches further. */
export function fillArea(source: Rectangle, { row, column }: Cell): Rectangle | null {
  const vertical = Math.max(row - source.bottom, source.top - row, 0);
  const sideways = Math.max(column - source.right, source.left - column, 0);
  if (vertical === 0 && sideways === 0) return null;
  return vertical >= sideways
    ? { ...source, top: Math.min(source.top, row), bottom: Math.max(source.bottom, row) }
    : { ...source, left: Math.min(source.left, column), right: Math.max(source.right, column) };
}

/** How far a double click on the fill handle reaches: as far down as the neighbouring column is filled. */
export function fillDownTo(terrain: Terrain, source: Rectangle): number {
  for (const column of [source.left - 1, source.right + 1]) {
    if (column < 0 || column >= terrain.size.columns) continue;
    let row = source.bottom;
    while (row + 1 < terrain.size.rows && terrain.text({ row: row + 1, column }) !== '') row += 1;
    if (row > source.bottom) return row;
  }
  return source.bottom;
}

/** The texts of a selection as one block: ranges that share their rows stand side by side, ranges that share their columns below each other. */
export function matrixOf(terrain: Terrain, rectangles: readonly Rectangle[]): string[][] | null {
  const [first] = rectangles;
  if (!first) return null;
  const read = ({ top, bottom, left, right }: Rectangle): string[][] =>
    span(top, bottom).map((row) => span(left, right).map((column) => terrain.text({ row, column })));
  if (rectangles.every(({ left, right }) => left === first.left && right === first.right))
    return rectangles.toSorted((a, b) => a.top - b.top).flatMap(read);
  if (!rectangles.every(({ top, bottom }) => top === first.top && bottom === first.bottom)) return null;
  const blocks = rectangles.toSorted((a, b) => a.left - b.left).map(read);
  return span(first.top, first.bottom).map((_, line) => blocks.flatMap((block) => block[line] ?? []));
}
