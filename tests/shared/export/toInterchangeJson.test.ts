import { describe, expect, it } from 'vitest';
import { toInterchangeJson } from '#shared/export/toInterchangeJson.ts';
import { anAnnex, COLUMNS, section, task } from '../../support/annexes.ts';

describe('interchange JSON of an annex', () => {
  it('names columns by role, records by section and task', () => {
    const columns = [...COLUMNS, { id: 'k2', header: 'Chủ trì\nkhác', groups: ['Đơn vị'], role: 'lead' as const, width: 90 }];
    const rows = [
      section('s', 'I', 'MỤC'),
      section('t', '1', 'Mục nhỏ', 2),
      task('a', '1.1', 'Việc', { ct: 'Sở Y tế' }),
      section('u', 'II', 'MỤC HAI'),
      task('b', '1', 'Việc khác'),
      { id: 'z', kind: 'total' as const, level: 1, cells: { nd: 'Tổng cộng' } },
    ];
    const { tables, ...rest } = toInterchangeJson([anAnnex({ columns, rows })], 'a.xlsx', 'draft');
    expect(rest).toEqual({ schema: 'vn-annex/1', file: 'a.xlsx', outcome: 'table', warnings: [] });
    expect(tables[0]?.columns.map(({ key, header }) => [key, header])).toEqual([
      ['order', 'TT'],
      ['task', 'Nội dung công việc'],
      ['lead', 'Đơn vị chủ trì'],
      ['coordinate', 'Đơn vị phối hợp'],
      ['time', 'Thời gian thực hiện'],
      ['lead2', 'Chủ trì khác'],
    ]);
    expect(tables[0]?.columns[5]?.headerPath).toEqual(['Đơn vị', 'Chủ trì khác']);
    expect(tables[0]?.headerRows).toEqual([1, 2]);
    expect(
      tables[0]?.records.map((record) =>
        'cells' in record ? [record.type, record.section, record.cells['task']] : [record.type, record.level, record.number],
      ),
    ).toEqual([
      ['section', 1, 'I'],
      ['section', 2, '1'],
      ['task', ['I', '1'], 'Việc'],
      ['section', 1, 'II'],
      ['task', ['II'], 'Việc khác'],
      ['total', ['II'], 'Tổng cộng'],
    ]);
    expect(tables[0]?.metadata).toMatchObject({ issuingBody: 'Ủy ban nhân dân tỉnh Lai Châu', annexLabel: 'PHỤ LỤC', number: '/KH-UBND' });
  });

  it('of an issued copy holds no internal column', () => {
    const columns = [...COLUMNS, { id: 'ly', header: 'Lý do', role: 'internal' as const, width: 90 }];
    const annex = anAnnex({ columns, rows: [task('a', '1', 'Việc', { ly: 'BÍ MẬT' })] });
    expect(JSON.stringify(toInterchangeJson([annex], 'a', 'issue'))).not.toMatch(/BÍ MẬT|Lý do/u);
  });
});
