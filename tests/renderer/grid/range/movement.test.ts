import { describe, expect, test } from 'vitest';
import { KEY_TABLE } from '#shared/commands/keys.ts';
import {
  destination,
  directionOf,
  edge,
  MOVES,
  nextInReadingOrder,
  step,
  type CellReader,
  type Direction,
  type MoveId,
} from '../../../../renderer/grid/range/movement.ts';

/** "#" is a filled cell, "." an empty one, "=" belongs to the merged title on its left. */
function sheetOf(...lines: readonly string[]): CellReader {
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

const sheet = sheetOf('##..#', '#....', '##===', '#.###', '.....');

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
  test('is one cell when leaving it to the right', () => {
    expect(step(sheet, { row: 2, column: 1 }, 'right')).toEqual({ row: 2, column: 1 });
  });
  test('is one cell when leaving it to the left', () => {
    expect(step(sheet, { row: 2, column: 3 }, 'left')).toEqual({ row: 2, column: 0 });
  });
  test('keeps the column downwards', () => {
    expect(step(sheet, { row: 1, column: 3 }, 'down')).toEqual({ row: 2, column: 3 });
  });
});

test('at the end of a row Tab continues in the next, Shift+Tab in the previous', () => {
  expect(nextInReadingOrder(sheet, { row: 0, column: 4 }, true)).toEqual({ row: 1, column: 0 });
  expect(nextInReadingOrder(sheet, { row: 1, column: 0 }, false)).toEqual({ row: 0, column: 4 });
  expect(nextInReadingOrder(sheet, { row: 4, column: 4 }, true)).toEqual({ row: 4, column: 4 });
});

describe('the keys that move or extend', () => {
  const combinations = KEY_TABLE.flatMap(({ id, keys }) => (id in MOVES ? keys.map((each) => [id as MoveId, each] as const) : []));

  test.each<[MoveId, string, [number, number]]>([
    ['move', 'Up', [1, 1]],
    ['move', 'Right', [2, 1]],
    ['extend', 'Shift+Down', [3, 1]],
    ['moveToEdge', 'Ctrl+Up', [0, 1]],
    ['extendToEdge', 'Ctrl+Shift+Left', [2, 0]],
    ['moveToRowEnd', 'Home', [2, 0]],
    ['extendToRowEnd', 'Shift+End', [2, 4]],
    ['moveToSheetEnd', 'Ctrl+Home', [0, 0]],
    ['extendToSheetEnd', 'Ctrl+Shift+End', [4, 4]],
    ['movePage', 'PageUp', [0, 1]],
    ['extendPage', 'Shift+PageDown', [4, 1]],
  ])('%s, %s', (id, keys, [row, column]) => {
    const pageFrom = (from: number, by: 1 | -1): number => from + 2 * by;
    expect(destination(sheet, { row: 2, column: 1 }, MOVES[id].by, directionOf(keys), pageFrom)).toEqual({ row, column });
  });

  test('extend with Shift and move without', () => {
    expect(combinations.length).toBeGreaterThan(20);
    expect(combinations.filter(([id, keys]) => MOVES[id].extend !== keys.includes('Shift'))).toEqual([]);
  });
});
