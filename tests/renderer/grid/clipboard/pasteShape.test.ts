import { describe, expect, test } from 'vitest';
import { hasHeaderRow, placeMatrix } from '../../../../renderer/grid/clipboard/pasteShape.ts';

const SIZE = { rows: 4, columns: 3 };
const at = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('where a pasted block is written', () => {
  test.each([
    ['on one cell: its own size', [['a', 'b']], at(0, 0), at(0, 0, 0, 1), 0, 0],
    ['one cell on many: repeated', [['a']], at(0, 0, 3, 2), at(0, 0, 3, 2), 0, 0],
    ['a row on twice its rows', [['a', 'b']], at(0, 0, 1, 1), at(0, 0, 1, 1), 0, 0],
    ['on a selection that is not a multiple: its own size', [['a'], ['b']], at(0, 0, 2, 0), at(0, 0, 1, 0), 0, 0],
    ['beyond the last row: rows are added', [['a'], ['b'], ['c']], at(3, 0), at(3, 0, 5, 0), 2, 0],
    ['beyond the last column: left out and counted', [['a', 'b', 'c']], at(0, 1), at(0, 1, 0, 2), 0, 1],
    ['a single line never adds a row', [['a']], at(3, 2), at(3, 2), 0, 0],
  ])('%s', (_title, matrix, target, area, added, leftOut) => {
    const shape = placeMatrix(matrix, target, SIZE);
    expect(shape.area).toEqual(area);
    expect(shape.added).toHaveLength(added);
    expect(shape.columnsLeftOut).toBe(leftOut);
  });

  test('short lines are completed with empty cells', () => {
    expect(placeMatrix([['a', 'b'], ['c']], at(0, 0), SIZE).cells.map(({ text }) => text)).toEqual(['a', 'b', 'c', '']);
  });
});

test.each([
  [['TT', 'Nội dung công việc', 'Đơn vị chủ trì'], true],
  [['STT', 'Nhiệm vụ,\n giải pháp'], true],
  [['Công việc', 'Nội dung'], false],
  [['1', 'Báo cáo kết quả thực hiện nhiệm vụ năm 2025', 'Sở Nội vụ', 'Ghi chú'], false],
  [['Nhiệm vụ'], false],
  [[], false],
])('a first row of %j is a header row: %s', (first, is) => {
  expect([hasHeaderRow([first, ['1', 'việc']]), hasHeaderRow([first])]).toEqual([is, false]);
});
