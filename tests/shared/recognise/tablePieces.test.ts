// Tables that a document cuts into pieces, and tables that only look like one.
import { describe, expect, it } from 'vitest';
import { detectTables } from '#shared/recognise/detectTables.ts';
import type { RawGrid, RawParagraph } from '#shared/source/rawSource.ts';

const gridOf = (rows: readonly (readonly string[])[]): RawGrid => ({
  type: 'grid',
  merges: [],
  columns: [1, 2, 3, 4].map((column) => ({ column, width: 90 })),
  rows: rows.map((texts, at) => ({
    number: at + 1,
    cells: texts.flatMap((text, column) => (text === '' ? [] : [{ column: column + 1, text, kind: 'text' as const }])),
  })),
});
const line = (text: string): RawParagraph => ({ type: 'paragraph', text });
const HEADER = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Ghi chú'];
const tasksOf = (blocks: readonly (RawGrid | RawParagraph)[]): string[][] =>
  detectTables({ format: 'docx', notes: [], sheets: [{ name: null, visibility: 'visible', blocks }] }).tables.map((table) =>
    table.records.map((record) => record.title ?? record.cells['task'] ?? ''),
  );

describe('one table in pieces', () => {
  it.each<[string, readonly (RawGrid | RawParagraph)[], readonly string[]]>([
    [
      'without a header, over a page number',
      [gridOf([HEADER, ['1', 'Việc a', 'Sở A', 'x']]), line('2'), gridOf([['2', 'Việc b', 'Sở B']])],
      ['Việc a', 'Việc b'],
    ],
    [
      'that begins with a section',
      [
        gridOf([HEADER, ['I', 'Mục một'], ['1', 'Việc a', 'Sở A']]),
        line(''),
        gridOf([
          ['II', 'Mục hai'],
          ['1', 'Việc b', 'Sở B'],
        ]),
      ],
      ['Mục một', 'Việc a', 'Mục hai', 'Việc b'],
    ],
    [
      'with the header and its second section',
      [gridOf([HEADER, ['I. Mục một'], ['1', 'Việc a', 'Sở A']]), line(''), gridOf([HEADER, ['II. Mục hai'], ['1', 'Việc b', 'Sở B']])],
      ['Mục một', 'Việc a', 'Mục hai', 'Việc b'],
    ],
    [
      'cut below a section',
      [gridOf([HEADER, ['1', 'Việc a', 'Sở A'], ['II. Mục hai']]), line(''), gridOf([HEADER, ['1', 'Việc b', 'Sở B']])],
      ['Việc a', 'Mục hai', 'Việc b'],
    ],
  ])('%s', (_, blocks, tasks) => expect(tasksOf(blocks)).toEqual([tasks]));
});

describe('two tables', () => {
  it('with the same header, numbered from 1 again', () =>
    expect(tasksOf([gridOf([HEADER, ['1', 'Việc a', 'Sở A']]), line(''), gridOf([HEADER, ['1', 'Việc b', 'Sở B']])])).toEqual([
      ['Việc a'],
      ['Việc b'],
    ]));

  it('of which the first has a header in words of its own', () => {
    const own = ['Số TT', 'Tên chương trình', 'Đơn vị/cá nhân chủ trì', 'Thời gian thực hiện/hoàn thành', 'Sản phẩm hoàn thành'];
    const bare = ['Danh mục nhiệm vụ', 'Đơn vị chịu trách nhiệm chính', 'Các cơ quan, đơn vị phối hợp', 'Thời gian thực hiện/hoàn thành'];
    const second = gridOf([HEADER, ['1', 'Việc b', 'Sở B']]);
    expect(tasksOf([gridOf([own, ['1', 'Việc a', 'Sở A', '2026', 'Báo cáo']]), line('BIỂU SỐ 02'), second])).toHaveLength(2);
    expect(tasksOf([gridOf([bare, ['Việc a', 'Sở A', 'Sở B', '2026']]), line('BIỂU SỐ 02'), second])).toHaveLength(2);
  });
});
