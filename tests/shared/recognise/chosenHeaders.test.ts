// Headers that the user points to, where detection saw none or saw something else.
import { expect, it } from 'vitest';
import { detectTables } from '#shared/recognise/detectTables.ts';
import { headedTableId, type ImportedTable, type ImportOptions, type ImportReport } from '#shared/recognise/importReport.ts';
import { understandSource } from '#shared/recognise/understandSource.ts';
import { sourceOfRows } from '../../support/sourceOfRows.ts';

const KNOWN = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian'];
const TASKS = [
  ['1', 'Việc thứ nhất', 'Sở A', '2026'],
  ['2', 'Việc thứ hai', 'Sở B', '2027'],
];
const STRANGE = ['Hạng mục', 'Bộ phận'];
const STRANGE_ROWS = [
  ['Quét dọn hội trường lớn', 'Tổ 1'],
  ['Trang trí sân khấu', 'Tổ 2'],
];

type Rows = readonly (readonly string[])[];
const at = (...rows: readonly number[]): ImportOptions => ({ headersAt: rows.map((row) => ({ sheet: 0, row })) });
const found = (rows: Rows, options: ImportOptions): ImportReport => detectTables(sourceOfRows(rows), options);
const shape = ({ headerRows, columns, records }: ImportedTable): string =>
  `${headerRows?.join('-') ?? 'none'}: ${columns.map(({ header }) => header).join(', ')}: ${records.map(({ rows }) => rows.join('-')).join(' ')}`;

it.each<[string, Rows, readonly number[], readonly string[]]>([
  ['two columns in words of their own', [['LỊCH'], [], STRANGE, ...STRANGE_ROWS], [3], ['3-3: Hạng mục, Bộ phận: 4-4 5-5']],
  [
    'beside a table that was found, above it',
    [STRANGE, ...STRANGE_ROWS, [], KNOWN, ...TASKS],
    [1],
    ['1-1: Hạng mục, Bộ phận: 2-2 3-3', '5-5: TT, Nội dung công việc, Đơn vị chủ trì, Thời gian: 6-6 7-7'],
  ],
  [
    'beside a table that was found, below it',
    [KNOWN, ...TASKS, [], STRANGE, ...STRANGE_ROWS],
    [5],
    ['1-1: TT, Nội dung công việc, Đơn vị chủ trì, Thời gian: 2-2 3-3', '5-5: Hạng mục, Bộ phận: 6-6 7-7'],
  ],
  [
    'over numbered rows that were taken without a header',
    [['Mã', 'Phần việc'], ...TASKS.map((row) => row.slice(0, 3))],
    [1],
    ['1-1: Mã, Phần việc, : 2-2 3-3'],
  ],
  [
    'two of them',
    [STRANGE, ...STRANGE_ROWS, [], STRANGE, ...STRANGE_ROWS],
    [1, 5],
    ['1-1: Hạng mục, Bộ phận: 2-2 3-3', '5-5: Hạng mục, Bộ phận: 6-6 7-7'],
  ],
  [
    'the words of the table above once more',
    [KNOWN, ...TASKS, KNOWN, ...TASKS],
    [4],
    ['1-1: TT, Nội dung công việc, Đơn vị chủ trì, Thời gian: 2-2 3-3', '4-4: TT, Nội dung công việc, Đơn vị chủ trì, Thời gian: 5-5 6-6'],
  ],
  ['a row without text', [KNOWN, ...TASKS, [], ['Ghi chú: hết']], [4], ['1-1: TT, Nội dung công việc, Đơn vị chủ trì, Thời gian: 2-2 3-3']],
  ['a row that is not there', [KNOWN, ...TASKS], [99], ['1-1: TT, Nội dung công việc, Đơn vị chủ trì, Thời gian: 2-2 3-3']],
])('%s', (_, rows, headers, expected) => expect(found(rows, at(...headers)).tables.map(shape)).toEqual(expected));

it('takes the table from the named row down, whatever merge stands above', () => {
  const rows = [['PHÂN CÔNG', ''], STRANGE, ...STRANGE_ROWS];
  const merged = sourceOfRows(rows, [{ top: 1, left: 1, bottom: 2, right: 1 }]);
  expect(detectTables(merged, at(2)).tables.map(({ headerRows, id }) => [headerRows, id])).toEqual([[[2, 2], '0:2']]);
});

it('makes a file without tables one with a table, and gives up the titles above', () => {
  const source = sourceOfRows([['LỊCH LÀM VIỆC'], [], STRANGE, ...STRANGE_ROWS]);
  expect(understandSource(source).ok).toBe(false);
  const understood = understandSource(source, at(3));
  expect(understood.ok && understood.value.tables[0]?.metadata.annexLabel).toBe('LỊCH LÀM VIỆC');
});

it('is taken beside annexes though it reads as no annex, and can be left out or alone', () => {
  const rows = [KNOWN, ...TASKS, [], STRANGE, ...STRANGE_ROWS];
  const id = headedTableId({ sheet: 0, row: 5 });
  expect(found(rows, at(5)).tables.map((table) => table.id)).toEqual(['0:1:1', id]);
  expect(found(rows, { ...at(5), onlyTables: ['0:1:1'] }).tables.map((table) => table.id)).toEqual(['0:1:1']);
  expect(found(rows, { ...at(5), onlyTables: [id] }).tables.map((table) => table.id)).toEqual([id]);
});

it('is corrected like any other table, and keeps its id when its header rows change', () => {
  const rows = [STRANGE, ...STRANGE_ROWS];
  const id = headedTableId({ sheet: 0, row: 1 });
  const [table] = found(rows, { ...at(1), choices: { [id]: { roles: { 2: 'lead' }, rows: { 3: 'drop' } } } }).tables;
  expect(table?.columns.map(({ role }) => role)).toEqual(['task', 'lead']);
  expect(table?.records).toHaveLength(1);
  const [moved] = found(rows, { ...at(1), choices: { [id]: { headerRows: [1, 2] } } }).tables;
  expect([moved?.id, moved?.headerRows]).toEqual([id, [1, 2]]);
});
