// Each step of detection alone, on the smallest input that shows its rule.
import { describe, expect, it } from 'vitest';
import { parseOutlineNumber, splitLeadingNumber } from '#shared/recognise/outlineNumber.ts';
import { matchHeaderWords } from '#shared/recognise/roleWords.ts';
import { sectionLevels } from '#shared/recognise/sectionLevels.ts';
import { hasLookAlikes, headerKey } from '#shared/recognise/headerText.ts';
import { valueShares } from '#shared/recognise/valueKinds.ts';
import {
  ANNEX_LABEL,
  ATTACHED,
  AUTHORITY,
  CLOSING,
  DATE_LINE,
  DOCUMENT_NUMBER,
  DRAFT,
  FORM_LABEL,
  NOTE,
  isTotal,
} from '#shared/recognise/titleWords.ts';
import { detectTables } from '#shared/recognise/detectTables.ts';
import type { ImportOptions, ImportReport } from '#shared/recognise/importReport.ts';
import type { RawMerge } from '#shared/source/rawSource.ts';
import { sourceOfRows } from '../../support/sourceOfRows.ts';

const HEADER = ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian'];
const shape = (report: ImportReport): string[] =>
  report.tables.flatMap((table) =>
    table.records.map(
      (record) =>
        `${record.kind} ${record.section.join('>')}|${record.number ?? record.cells['order']}|${record.title ?? record.cells['task']}`,
    ),
  );
const detect = (
  rows: readonly (readonly string[])[],
  merges?: readonly RawMerge[],
  bold?: readonly number[],
  options?: ImportOptions,
): ImportReport => detectTables(sourceOfRows(rows, merges, bold), options);

describe('header words', () => {
  it.each([
    ['Đơn vị chủ trì', 'lead'],
    ['CƠ QUAN PHỐI HỢP THỰC HIỆN', 'coordinate'],
    ['Don vi phoi hop', 'coordinate'],
    ['Đơn vị сhủ trì', 'lead'],
    ['Thời gian, chế độ báo cáo', 'report'],
    ['Kinh phí (triệu đồng)', 'budget'],
    ['Tên đề tài/Nhiệm vụ', 'task'],
    ['Đơn vị chủ trì / phối hợp', 'joint'],
    ['Ghi chú & Đơn vị phối hợp', 'note'],
    ['Chỉ tiêu/Mục tiêu cụ thể', 'target'],
    ['S\nTT', 'order'],
    ['Đơn vị chịu trách nhiệm chính', 'lead'],
    ['Cơ quan tham mưu', 'lead'],
    ['Người chịu trách nhiệm', 'person'],
    ['Đồng chí phụ trách', 'person'],
    ['Dự kiến hoàn thành', 'time'],
    ['Hạn xử lý', 'time'],
    ['Việc cần làm', 'task'],
    ['Quốc tịch', undefined],
  ])('%s → %s', (header, role) => expect(matchHeaderWords(header)?.role).toBe(role));

  it('compares without colon, case and look-alikes', () => {
    expect(headerKey(' ĐƠN VỊ\nCHỦ TRÌ :')).toBe('đơn vị chủ trì');
    expect(hasLookAlikes('Nội dung сông việс')).toBe(true);
    expect(hasLookAlikes('Nội dung')).toBe(false);
  });
});

describe('numbers', () => {
  it.each([
    ['II.', 'roman'],
    ['1', 'arabic'],
    ['01.', 'arabic'],
    ['1.10', 'decimal'],
    ['a)', 'lower'],
    ['1-', 'arabic'],
    ['B', 'upper'],
    ['-', 'dash'],
    ['20 người', undefined],
    ['IIII', undefined],
  ])('%s is %s', (text, style) => expect(parseOutlineNumber(text)?.style).toBe(style));

  it.each([
    ['II. NHIỆM VỤ', 'II', 'NHIỆM VỤ'],
    ['b)Các trường', 'b)', 'Các trường'],
    ['1.1 Tổ chức', '1.1', 'Tổ chức'],
    ['A - NHIỆM VỤ', 'A', 'NHIỆM VỤ'],
    ['2 – Công tác cán bộ', '2', 'Công tác cán bộ'],
  ])('%s splits', (text, number, rest) => expect(splitLeadingNumber(text)).toMatchObject({ number: { text: number }, rest }));

  it('leaves amounts and dates alone', () => {
    for (const text of ['100% HS tốt nghiệp', '15/12/2025', '1.250,5', 'I am', 'I-ốt hóa muối ăn', '2026 - 2030'])
      expect(splitLeadingNumber(text)).toBeNull();
  });

  it('keeps 1.10 apart from 1.1', () => expect(parseOutlineNumber('1.10')?.parts).toEqual(['1', '10']));
});

describe('section levels', () => {
  const levels = (numbers: readonly string[]): number[] =>
    sectionLevels(numbers.map((text) => ({ number: parseOutlineNumber(text), title: 'Tên', tasks: [null] })));
  it.each([
    [
      ['I', '1', '2', 'II', '1'],
      [1, 2, 2, 1, 2],
    ],
    [
      ['A', 'I', 'II', 'B', 'I'],
      [1, 2, 2, 1, 2],
    ],
    [
      ['A', 'B', 'C', 'D'],
      [1, 1, 1, 1],
    ],
    [
      ['III', '5', 'a)', 'b)', '6'],
      [1, 2, 3, 3, 2],
    ],
    [
      ['1', '1.1', '1.2', '2'],
      [1, 2, 2, 1],
    ],
  ])('%j → %j', (numbers, expected) => expect(levels(numbers)).toEqual(expected));
});

describe('values', () => {
  it('tells units from times and amounts', () => {
    expect(valueShares(['Sở Tài chính', 'Các phòng']).unit).toBe(1);
    expect(valueShares(['Quý II/2025', 'Hằng năm', '6/2025', '2025-2030']).time).toBe(1);
    expect(valueShares(['20 người/năm', '4 khóa']).quantity).toBe(1);
    expect(valueShares(['Chủ trì: Sở A\nPhối hợp: Sở B']).joint).toBe(1);
  });
});

describe('title words', () => {
  it.each<[RegExp, string, boolean]>([
    [DOCUMENT_NUMBER, 'Số:      /KH-UBND', true],
    [DOCUMENT_NUMBER, 'Số lượng', false],
    [DATE_LINE, 'Lai Châu, ngày tháng 3 năm 2025', true],
    [ATTACHED, '(Kèm theo Kế hoạch số /KH-UBND', true],
    [ATTACHED, '(Phụ lục ban hành kèm theo Nghị quyết số 21/NQ-HĐND)', true],
    [ATTACHED, '(Ban hành theo Quyết định số 77/QĐ-BGDĐT)', true],
    [ATTACHED, '(Kèm Công văn số 55/UBND-VX)', true],
    [ATTACHED, '(Gửi kèm Công văn số 12/SYT-NV)', true],
    [ATTACHED, '(Theo Kế hoạch số 30/KH-SNV)', true],
    [ATTACHED, 'Theo kế hoạch của Trung ương', false],
    [ATTACHED, 'Kèm hồ sơ thanh toán', false],
    [ANNEX_LABEL, 'Phụ lục II', true],
    [FORM_LABEL, 'Biểu số 3', true],
    [FORM_LABEL, 'PHỤ BIỂU 01', true],
    [FORM_LABEL, 'Biểu mẫu báo cáo', false],
    [DRAFT, 'DỰ THẢO LẦN 2', true],
    [DRAFT, '(Dự thảo ngày 12/3/2026)', true],
    [DRAFT, 'Dự thảo Nghị quyết', false],
    [CLOSING, 'Danh mục này gồm 12 nhiệm vụ./.', true],
    [AUTHORITY, 'KT. CHỦ TỊCH', true],
    [AUTHORITY, 'Giám đốc', false],
    [NOTE, 'Ghi chú: Các đơn vị', true],
  ])('%s on %s', (pattern, text, hit) => expect(pattern.test(text)).toBe(hit));

  it.each([
    ['Tổng cộng', true],
    ['Tổng cộng (I + II)', true],
    ['Cộng mục I:', true],
    ['Tổng số: 12 nhiệm vụ', true],
    ['Tổng hợp báo cáo', false],
    ['Tổng kết 5 năm thực hiện', false],
  ])('%s names a row of sums: %s', (text, names) => expect(isTotal(text)).toBe(names));
});

describe('rows', () => {
  it('finds sections by Roman numbers and restarts below them', () => {
    expect(
      shape(detect([HEADER, ['I', 'MỤC MỘT'], ['1', 'Việc a', 'Sở A', '2025'], ['II', 'MỤC HAI'], ['1', 'Việc b', 'Sở B', '2025']])),
    ).toEqual(['section |I|MỤC MỘT', 'task I|1|Việc a', 'section |II|MỤC HAI', 'task II|1|Việc b']);
  });

  it('takes "1" with nothing beside it for a section only when 1.1 follows', () => {
    expect(shape(detect([HEADER, ['1', 'Nhóm'], ['1.1', 'Việc', 'Sở A'], ['2', 'Việc khác']]))).toEqual([
      'section |1|Nhóm',
      'task 1|1.1|Việc',
      'task 1|2|Việc khác',
    ]);
  });

  it('joins a row without number to the task above, as a repair that can be switched off', () => {
    const rows = [HEADER, ['1', 'Tổ chức triển', 'Sở A'], ['', 'khai kế hoạch'], ['2', 'Việc', 'Sở B']];
    const report = detect(rows);
    expect(report.tables[0]?.records.map((record) => record.cells['task'])).toEqual(['Tổ chức triển khai kế hoạch', 'Việc']);
    expect(report.repairs[0]).toMatchObject({ code: 'task-cut-joined', before: 'Tổ chức triển', after: 'Tổ chức triển khai kế hoạch' });
  });

  it('counts a vertically merged lead for each row, unless that repair is switched off', () => {
    const rows = [HEADER, ['1', 'Việc a', 'Sở A'], ['2', 'Việc b', '']];
    const merges = [{ top: 2, left: 3, bottom: 3, right: 3 }];
    expect(detect(rows, merges).tables[0]?.records.map((record) => record.cells['lead'])).toEqual(['Sở A', 'Sở A']);
    const off = detect(rows, merges, [], { disabledRepairs: ['merged-lead-carried-down'] });
    expect(off.tables[0]?.records.map((record) => record.cells['lead'])).toEqual(['Sở A', '']);
  });

  it('leaves rows apart when joining them is switched off', () => {
    const rows = [HEADER, ['1', 'Tổ chức triển', 'Sở A'], ['', 'khai kế hoạch'], ['2', 'Việc', 'Sở B']];
    for (const disabledRepairs of [['task-cut-joined'], ['task-cut-joined:Phụ lục!3']]) {
      const report = detect(rows, [], [], { disabledRepairs });
      expect(report.tables[0]?.records.map((record) => record.cells['task'])).toEqual(['Tổ chức triển', 'khai kế hoạch', 'Việc']);
    }
  });

  it('fills blanks and ditto marks only when asked, kind by kind or one by one, never from another section', () => {
    const rows = [HEADER, ['1', 'Việc a', 'Sở A'], ['2', 'Việc b', ''], ['3', 'Việc c', '-nt-'], ['II', 'MỤC HAI'], ['1', 'Việc d', '']];
    const leadsWith = (options?: ImportOptions): (string | undefined)[] =>
      detect(rows, [], [], options).tables[0]?.records.flatMap((record) => (record.kind === 'task' ? [record.cells['lead']] : [])) ?? [];
    const report = detect(rows);
    expect(leadsWith()).toEqual(['Sở A', '', '-nt-', '']);
    expect(report.warnings.map((warning) => warning.code)).toEqual(expect.arrayContaining(['ditto-marks', 'lead-blank-below']));
    expect(report.repairs.map(({ code, offered, after, where }) => [code, offered, after, where.row])).toEqual([
      ['lead-below-filled', true, 'Sở A', 3],
      ['ditto-filled', true, 'Sở A', 4],
    ]);
    expect(leadsWith({ enabledRepairs: ['ditto-filled'] })).toEqual(['Sở A', '', 'Sở A', '']);
    expect(leadsWith({ enabledRepairs: ['lead-below-filled:Phụ lục!3:3'] })).toEqual(['Sở A', 'Sở A', '-nt-', '']);
    expect(leadsWith({ enabledRepairs: ['ditto-filled'], disabledRepairs: ['ditto-filled:Phụ lục!4:3'] })).toEqual([
      'Sở A',
      '',
      '-nt-',
      '',
    ]);
  });

  it('drops repeated headers and page numbers', () => {
    const report = detect([HEADER, ['1', 'Việc a', 'Sở A'], ['', '', '', '2'], HEADER, ['2', 'Việc b', 'Sở B']]);
    expect(shape(report)).toEqual(['task |1|Việc a', 'task |2|Việc b']);
    expect(report.tables[0]?.dropped.map((row) => row.reason)).toEqual(['page-number', 'repeated-header']);
  });

  it('keeps a section that an extraction repeated in every column', () => {
    expect(shape(detect([HEADER, ['I. NHÓM', 'I. NHÓM', 'I. NHÓM', 'I. NHÓM'], ['1', 'Việc', 'Sở A', '2025']]))).toEqual([
      'section |I|NHÓM',
      'task I|1|Việc',
    ]);
  });

  it('ends at notes and signatures', () => {
    const report = detect([HEADER, ['1', 'Việc', 'Sở A', '2025'], ['Ghi chú: các đơn vị báo cáo'], ['Nơi nhận:', '', 'KT. CHỦ TỊCH']]);
    expect(shape(report)).toEqual(['task |1|Việc']);
  });

  it.each(['Danh mục này gồm 2 nhiệm vụ./.', 'Tổng số: 2 nhiệm vụ./.', '(Danh sách gồm 2 nhiệm vụ)'])(
    'takes "%s" below for no task',
    (line) => {
      expect(shape(detect([HEADER, ['1', 'Việc', 'Sở A', '2025'], [line]])).filter((row) => !row.startsWith('total'))).toEqual([
        'task |1|Việc',
      ]);
    },
  );

  it('keeps "../table" that ends the last task', () =>
    expect(shape(detect([HEADER, ['1', 'Việc dài', 'Sở A', '2025'], ['', 'còn lại./.']]))).toEqual(['task |1|Việc dài còn lại./.']));

  it('takes a lone numbered line for a section where tasks have no numbers', () => {
    const header = HEADER.slice(1);
    expect(shape(detect([header, ['1. Nhóm một'], ['Việc a', 'Sở A'], ['Việc b', 'Sở B'], ['2. Nhóm hai'], ['Việc c', 'Sở C']]))).toEqual([
      'section |1|Nhóm một',
      'task 1|undefined|Việc a',
      'task 1|undefined|Việc b',
      'section |2|Nhóm hai',
      'task 2|undefined|Việc c',
    ]);
  });

  it('takes a lone numbered line for a section where the numbering begins again under it', () => {
    const header = HEADER.slice(1);
    expect(
      shape(detect([header, ['1. Nhóm một'], ['1. Việc a', 'Sở A'], ['2. Việc b', 'Sở B'], ['2. Nhóm hai'], ['1. Việc c', 'Sở C']])),
    ).toEqual([
      'section |1|Nhóm một',
      'task 1|undefined|1. Việc a',
      'task 1|undefined|2. Việc b',
      'section |2|Nhóm hai',
      'task 2|undefined|1. Việc c',
    ]);
  });

  it('keeps tasks apart that share all merged cells, unless the second goes on with the sentence of the first', () => {
    const header = ['Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian'];
    const merges = [2, 3].map((column) => ({ top: 2, left: column, bottom: 3, right: column }));
    const second = (text: string): (string | undefined)[] =>
      detect([header, ['Việc a', 'Sở A', '2026'], [text]], merges).tables[0]?.records.map((record) => record.cells['task']) ?? [];
    expect(second('Việc b')).toEqual(['Việc a', 'Việc b']);
    expect(second('và việc b')).toEqual(['Việc a và việc b']);
  });

  it.each(['Trang 2/5', '- 3 -', '2'])('drops the page number "%s" after a blank row, in the column of notes too', (text) => {
    const header = [...HEADER, 'Ghi chú'];
    const report = detect([header, ['1', 'Việc a', 'Sở A', '2025', 'x'], [], ['', '', '', '', text], ['2', 'Việc b', 'Sở B', '2025', 'y']]);
    expect(shape(report)).toEqual(['task |1|Việc a', 'task |2|Việc b']);
    expect(report.tables[0]?.records.map((record) => record.cells['note'])).toEqual(['x', 'y']);
  });

  it.each([
    ['a place and date', ['', '', 'Lai Châu, ngày 05 tháng 3 năm 2026']],
    ['a position that lost capitals', ['', '', 'GIáM ĐốC']],
  ])('ends at %s directly below', (_, line) => {
    expect(shape(detect([HEADER, ['1', 'Việc', 'Sở A', '2025'], line]))).toEqual(['task |1|Việc']);
  });

  it('ends at footnotes below a blank row', () =>
    expect(shape(detect([HEADER, ['1', 'Việc', 'Sở A', '2025'], [], ['(1) Theo Nghị quyết số 57-NQ/TW.']]))).toEqual(['task |1|Việc']));

  it('goes on after a blank row with a task that names a document', () =>
    expect(
      shape(detect([HEADER.slice(1), ['Việc', 'Sở A', '2025'], [], ['Kế hoạch số 15/KH-UBND: triển khai', 'Sở B', '2026']])),
    ).toHaveLength(2));

  it('begins with a band below a blank row', () =>
    expect(shape(detect([HEADER, [], ['Lĩnh vực giáo dục'], ['1', 'Việc', 'Sở A', '2025']])).at(-1)).toBe('task |1|Việc'));

  it('takes a band for one though TCVN3 has lost capitals of its letters', () =>
    expect(shape(detect([HEADER, ['', 'NHIệM Vụ TRọNG TÂM'], ['1', 'Việc', 'Sở A']]))[0]).toBe('band ||NHIệM Vụ TRọNG TÂM'));

  it('takes what the user chose', () => {
    const rows = [HEADER, ['1', 'Việc a', 'Sở A'], ['2', 'Việc b', 'Sở B']];
    const id = detect(rows).tables[0]?.id ?? '';
    const report = detect(rows, [], [], { choices: { [id]: { roles: { 3: 'coordinate' }, rows: { 2: 'section', 3: 'task' } } } });
    expect(report.tables[0]?.columns.map((column) => column.role)).toEqual(['order', 'task', 'coordinate', 'time']);
    expect(shape(report)[0]).toBe('section |1|Việc a');
  });
});

describe('tables', () => {
  it('says nothing of running text', () =>
    expect(detect([['Kính gửi: Các đơn vị'], ['Đề nghị các đơn vị gửi báo cáo']]).tables).toEqual([]));

  it('is not slowed by a merge over the whole sheet', () => {
    const report = detect([HEADER, ['1', 'Việc', 'Sở A', '2025']], [{ top: 1, left: 7, bottom: 1_048_576, right: 16_384 }]);
    expect(shape(report)).toEqual(['task |1|Việc']);
  });

  it('takes a section line that begins with a bracket for no header', () =>
    expect(shape(detect([HEADER, ['(1) Nhóm một'], ['1', 'Việc', 'Sở A', '2025']]))).toHaveLength(2));

  it('finds the unnamed column of numbers though sections and notes stand in it', () => {
    const rows = [
      ['', ...HEADER.slice(1)],
      ['I. MỤC MỘT'],
      ['1', 'Việc a', 'Sở A'],
      ['II. MỤC HAI'],
      ['1', 'Việc b', 'Sở B'],
      [],
      ['Ghi chú: x'],
    ];
    expect(detect(rows).tables[0]?.columns[0]?.role).toBe('order');
  });

  it('takes a merged section above a repeated header for a row of the table', () => {
    const rows = [HEADER, ['I', 'Mục một'], ['1', 'Việc a', 'Sở A'], ['II', 'Mục hai'], HEADER, ['1', 'Việc b', 'Sở B']];
    const merges = [2, 4].map((row) => ({ top: row, left: 2, bottom: row, right: 3 }));
    expect(shape(detect(rows, merges))).toEqual(['section |I|Mục một', 'task I|1|Việc a', 'section |II|Mục hai', 'task II|1|Việc b']);
  });

  it('takes the time beside a start, under one group, for the end', () => {
    const rows = [
      ['TT', 'Nội dung', 'Chủ trì', 'Thời gian', ''],
      ['', '', '', 'Bắt đầu', 'Hoàn thành'],
      ['1', 'Việc', 'Sở A', '01/2026', '12/2026'],
    ];
    const report = detect(rows, [{ top: 1, left: 4, bottom: 1, right: 5 }]);
    expect(report.tables[0]?.columns.map((column) => column.role).slice(3)).toEqual(['start', 'end']);
  });

  it('reads unmerged and merged groups of a two-row header alike', () => {
    const rows = [
      ['TT', 'Nội dung', 'Đơn vị thực hiện', '', 'Thời gian'],
      ['', '', 'Chủ trì', 'Phối hợp', ''],
      ['1', 'Việc', 'Sở A', 'Sở B', '2025'],
    ];
    for (const merges of [[], [{ top: 1, left: 3, bottom: 1, right: 4 }]]) {
      const table = detect(rows, merges).tables[0];
      expect(table?.headerRows).toEqual([1, 2]);
      expect(table?.columns.map((column) => column.role)).toEqual(['order', 'task', 'lead', 'coordinate', 'time']);
      expect(table?.columns[3]?.headerPath).toEqual(['Đơn vị thực hiện', 'Phối hợp']);
    }
  });
});
