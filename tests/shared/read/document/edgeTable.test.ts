import { expect, it } from 'vitest';
import { type EdgeRow, gridFromEdges } from '#shared/read/document/edgeTable.ts';
import { mergesOf, textsOf } from './shownTable.ts';

const row = (left: number, ...cells: [number, string, ('restart' | 'continue')?][]): EdgeRow => ({
  left,
  cells: cells.map(([right, text, vertical]) => ({ right, vertical, pieces: [{ text }] })),
  marks: {},
});

it('finds the columns that rows share, steps of a dragged border counted as one', () => {
  const grid = gridFromEdges([
    row(-108, [500, 'TT', 'restart'], [9000, 'Đơn vị']),
    row(-100, [510, '', 'continue'], [4000, 'Chủ trì'], [9020, 'Phối hợp']),
    row(490, [4000, 'a'], [9000, 'b']),
  ]);
  expect(textsOf(grid)).toEqual([
    { 1: 'TT', 2: 'Đơn vị' },
    { 2: 'Chủ trì', 3: 'Phối hợp' },
    { 2: 'a', 3: 'b' },
  ]);
  expect(mergesOf(grid)).toEqual(['1:1-2:1', '1:2-1:3']);
  expect(grid.columns).toHaveLength(3);
});
