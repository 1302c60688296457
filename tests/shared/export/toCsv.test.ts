import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '#shared/export/toCsv.ts';
import { anAnnex, COLUMNS, task } from '../../support/annexes.ts';

const parsed = (bytes: Uint8Array): string[][] =>
  Papa.parse<string[]>(new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes), { skipEmptyLines: true }).data;

describe('CSV', () => {
  it('begins with the mark that makes Excel read UTF-8', () => {
    expect(Array.from(toCsv(anAnnex(), 'draft').slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('has one row of headers and one for each row', () => {
    const columns = [...COLUMNS.slice(0, 2), { id: 'ct', header: 'Chủ\ntrì', groups: ['Đơn vị'], role: 'lead' as const, width: 90 }];
    expect(parsed(toCsv(anAnnex({ columns }), 'draft'))).toEqual([
      ['TT', 'Nội dung công việc', 'Đơn vị - Chủ trì'],
      ['I', 'CÔNG TÁC QUÁN TRIỆT', ''],
      ['1', 'Tổ chức tuyên truyền', 'Sở Giáo dục và Đào tạo'],
      ['2', 'Xây dựng kế hoạch', 'Sở Tài chính'],
      ['II', 'NHIỆM VỤ CỤ THỂ', ''],
      ['1', 'Rà soát văn bản', 'Sở Tư pháp'],
      ['2', 'Tổ chức tập huấn', 'Sở Nội vụ'],
    ]);
  });

  it.each(['=1+1', '+84 912', '-1', '- Lưu: VT', '@SUM(A1)', '\t=1', '  =1', '＝1', '=HYPERLINK("http://127.0.0.1","x")'])(
    'lets no program calculate %j',
    (text) => expect(parsed(toCsv(anAnnex({ rows: [task('a', '1', text)] }), 'draft'))[1]?.[1]).toBe(`'${text}`),
  );

  it.each(['001', '1.10', '6/2025', 'a, b', 'nói "có"', 'dòng 1\ndòng 2', ' đầu và cuối '])('keeps %j', (text) =>
    expect(parsed(toCsv(anAnnex({ rows: [task('a', '1', text)] }), 'draft'))[1]?.[1]).toBe(text),
  );

  it('loses no text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ế', '"', ',', '\n', '\r\n', ';', '=', ' ') }), (text) => {
        const cell = parsed(toCsv(anAnnex({ rows: [task('a', '1', text)] }), 'draft'))[1]?.[1];
        expect([text, `'${text}`]).toContain(cell);
      }),
    );
  });

  it('of an issued copy holds neither internal nor hidden columns; the draft holds both', () => {
    const columns = [
      ...COLUMNS,
      { id: 'ly', header: 'Lý do', role: 'internal' as const, width: 90 },
      { id: 'an', header: 'Ẩn', role: 'note' as const, width: 90, hidden: true },
    ];
    const annex = anAnnex({ columns, rows: [task('a', '1', 'Việc', { ly: 'BÍ MẬT', an: 'GIẤU' })] });
    expect(parsed(toCsv(annex, 'issue'))[1]).toEqual(['1', 'Việc', '', '', '']);
    expect(parsed(toCsv(annex, 'draft'))[1]).toEqual(['1', 'Việc', '', '', '', 'BÍ MẬT', 'GIẤU']);
  });
});
