import { describe, expect, test } from 'vitest';
import { edge, nextInReadingOrder, step, type Direction, type Terrain } from '../../../../renderer/grid/range/movement.ts';

/** "#" is filled, "." empty, "=" belongs to the merged title on its left. */
function terrain(...lines: readonly string[]): Terrain {
  const at = (row: number, column: number): string => lines[row]?.[column] ?? '.';
  return {
    size: { rows: lines.length, columns: lines[0]?.length ?? 0 },
    text: ({ row, column }) => (at(row, column) === '#' ? 'x' : ''),
    spanOf({ row, column }) {
      let left = column;
      while (at(row, left) === '=') left -= 1;
      let right = left;
      while (at(row, right + 1) === '=') right += 1;
      return { left, right };
    },
  };
}

const sheet = terrain('##..#', '#....', '##===', '#.###', '.....');

describe('Ctrl+arrow', () => {
  test.each<[string, [number, number], Direction, [number, number]]>([
    ['to the end of a run', [0, 0], 'right', [0, 1]],
    ['from the end of a run to the next filled cell', [0, 1], 'right', [0, 4]],
    ['over blanks', [1, 0], 'right', [1, 4]],
    ['to the edge where nothing follows', [3, 4], 'down', [4, 4]],
    ['down a filled column', [0, 0], 'down', [3, 0]],
    ['stays at the edge', [0, 0], 'up', [0, 0]],
    ['back to the left', [0, 4], 'left', [0, 1]],
  ])('%s', (_title, [row, column], direction, [toRow, toColumn]) => {
    expect(edge(sheet, { row, column }, direction)).toEqual({ row: toRow, column: toColumn });
  });
});

describe('a merged title', () => {
  test('is left as a whole to the right', () => {
    expect(step(sheet, { row: 2, column: 1 }, 'right')).toEqual({ row: 2, column: 1 });
  });
  test('is left as a whole to the left', () => {
    expect(step(sheet, { row: 2, column: 3 }, 'left')).toEqual({ row: 2, column: 0 });
  });
  test('is crossed by the column downwards', () => {
    expect(step(sheet, { row: 1, column: 3 }, 'down')).toEqual({ row: 2, column: 3 });
  });
});

test('Tab goes on in the next row, Shift+Tab in the row before', () => {
  expect(nextInReadingOrder(sheet, { row: 0, column: 4 }, true)).toEqual({ row: 1, column: 0 });
  expect(nextInReadingOrder(sheet, { row: 1, column: 0 }, false)).toEqual({ row: 0, column: 4 });
  expect(nextInReadingOrder(sheet, { row: 4, column: 4 }, true)).toEqual({ row: 4, column: 4 });
});
