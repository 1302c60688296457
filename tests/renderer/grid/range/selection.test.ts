import { describe, expect, test } from 'vitest';
import { countSelection } from '../../../../renderer/grid/range/countSelection.ts';
import { contains, lastStartingBefore } from '../../../../renderer/grid/range/rectangle.ts';
import {
  addRange,
  clampSelection,
  countCells,
  cycle,
  extendTo,
  rectanglesOf,
  selectCell,
  selectRange,
} from '../../../../renderer/grid/range/selection.ts';

const cell = (row: number, column: number) => ({ row, column });

describe('several ranges', () => {
  test.each([
    ['one', selectRange(cell(0, 0), cell(2, 1)), 6],
    ['apart', addRange(selectRange(cell(0, 0), cell(1, 1)), cell(5, 5)), 5],
    ['one over the other', addRange(selectRange(cell(0, 0), cell(2, 2)), cell(1, 1), cell(3, 3)), 14],
    ['the same twice', addRange(selectCell(cell(1, 1)), cell(1, 1)), 1],
  ])('cells are counted once: %s', (_title, selection, count) => {
    const rectangles = rectanglesOf(selection);
    let slow = 0;
    for (let row = 0; row < 8; row += 1)
      for (let column = 0; column < 8; column += 1) if (rectangles.some((own) => contains(own, cell(row, column)))) slow += 1;
    expect([countCells(selection), slow]).toEqual([count, count]);
  });

  test('tasks and filled cells are counted once, sections are not tasks', () => {
    const texts = [
      ['1', 'a', ''],
      ['I', 'b', ''],
      ['2', '', 'c'],
    ];
    const kinds = ['task', 'section', 'task'] as const;
    const sheet = {
      size: { rows: 3, columns: 3 },
      text: (at: { row: number; column: number }) => texts[at.row]?.[at.column] ?? '',
      spanOf: (at: { row: number; column: number }) => ({ left: at.column, right: at.column }),
      row: (index: number) => ({ id: String(index), kind: kinds[index] ?? 'task', level: 1, cells: {} }),
    };
    const twice = addRange(selectRange(cell(0, 0), cell(2, 1)), cell(2, 1), cell(2, 2));
    expect(countSelection(sheet, twice)).toEqual({ cells: 7, tasks: 2, filled: 6 });
  });

  test('extending keeps the anchor and the other ranges', () => {
    const selection = extendTo(addRange(selectCell(cell(0, 0)), cell(4, 4)), cell(2, 2));
    expect(rectanglesOf(selection)).toEqual([
      { top: 0, bottom: 0, left: 0, right: 0 },
      { top: 2, bottom: 4, left: 2, right: 4 },
    ]);
    expect(selection.active).toEqual(cell(4, 4));
  });

  test('a selection is limited to a smaller sheet', () => {
    expect(clampSelection(selectRange(cell(3, 3), cell(9, 9)), { rows: 5, columns: 4 })).toEqual(selectRange(cell(3, 3), cell(4, 3)));
  });
});

describe('cycling', () => {
  const range = selectRange(cell(1, 1), cell(2, 2));
  test.each([
    ['down its columns', range, 'rows', 1, [cell(2, 1), cell(1, 2), cell(2, 2), cell(1, 1)]],
    ['along its rows', range, 'columns', 1, [cell(1, 2), cell(2, 1), cell(2, 2), cell(1, 1)]],
    ['backwards', range, 'rows', -1, [cell(2, 2), cell(1, 2)]],
    ['from range to range', addRange(selectCell(cell(0, 0)), cell(5, 5), cell(5, 6)), 'columns', 1, [cell(5, 6), cell(0, 0), cell(5, 5)]],
  ] as const)('%s', (_title, start, along, step, expected) => {
    let selection = start;
    const visited = expected.map(() => {
      selection = cycle(selection, along, step);
      return selection.active;
    });
    expect(visited).toEqual(expected);
  });
});

test.each([
  [0, 0],
  [9, 0],
  [10, 1],
  [25, 2],
  [999, 3],
])('the row under %d pixels is %d', (position, row) => {
  expect(lastStartingBefore(4, (index) => [0, 10, 20, 30][index] ?? 0, position)).toBe(row);
});
