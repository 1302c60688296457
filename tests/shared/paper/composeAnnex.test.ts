import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, Row } from '#shared/annex/model.ts';
import { composeAnnex } from '#shared/paper/composeAnnex.ts';
import { DEFAULT_SETTINGS, PRESETS, presetSettings, withBodySize } from '#shared/paper/settings.ts';
import { anAnnex, COLUMNS, section, task } from '../../support/annexes.ts';

const issue = { ...DEFAULT_SETTINGS, purpose: 'issue' } as const;

describe('the page of Nghị định 30', () => {
  it('is A4 with the margins of the decree', () => {
    expect(composeAnnex(anAnnex(), DEFAULT_SETTINGS).page).toMatchObject({
      orientation: 'landscape',
      widthMm: 297,
      heightMm: 210,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      printableWidthMm: 252,
      printableHeightMm: 170,
    });
  });

  it.each([
    ['auto', 3, 'portrait'],
    ['auto', 5, 'landscape'],
    ['portrait', 5, 'portrait'],
    ['landscape', 3, 'landscape'],
  ] as const)('%s with %i columns stands %s', (orientation, count, expected) => {
    const document = anAnnex({ columns: COLUMNS.slice(0, count) });
    expect(composeAnnex(document, { ...DEFAULT_SETTINGS, orientation }).page.orientation).toBe(expected);
  });

  it.each([
    ['label', 14],
    ['title', 14],
    ['attachedTo', 14],
    ['pageNumber', 14],
    ['authority', 14],
    ['signer', 14],
    ['recipientsTitle', 12],
    ['recipients', 11],
  ] as const)('%s is set in the size of the decree', (part, size) => expect(DEFAULT_SETTINGS.sizes[part]).toBe(size));

  it('names a source for every preset', () => {
    expect(PRESETS.filter((preset) => preset.source.length < 20)).toEqual([]);
  });

  it('moves the table header with the body size and nothing else', () => {
    const { sizes } = withBodySize(DEFAULT_SETTINGS, 12);
    expect(sizes).toEqual({ ...DEFAULT_SETTINGS.sizes, body: 12, tableHeader: 12 });
  });
});

describe('the heading', () => {
  const lines = (label: string, title: string, preset = 'nd30') =>
    composeAnnex(
      anAnnex({ label, title, issuing: { kind: '', number: '', issuer: '', subject: '' } }),
      presetSettings(preset)!,
    ).heading.map((line) => line.text);

  it.each([
    ['PHỤ LỤC', 'Nhiệm vụ', ['Phụ lục', 'NHIỆM VỤ']],
    ['PHỤ LỤC II', 'Nhiệm vụ', ['Phụ lục II', 'NHIỆM VỤ']],
    ['Phụ lục số 03', 'Nhiệm vụ', ['Phụ lục số 03', 'NHIỆM VỤ']],
    ['BẢNG PHÂN CÔNG NHIỆM VỤ', '', ['BẢNG PHÂN CÔNG NHIỆM VỤ']],
    ['', 'Danh mục đề án', ['DANH MỤC ĐỀ ÁN']],
    ['', '', []],
  ])('of %j and %j by the decree', (label, title, expected) => expect(lines(label, title)).toEqual(expected));

  it.each([
    ['asWritten', ['PHỤ LỤC I', 'Nhiệm vụ']],
    ['upper', ['PHỤ LỤC I', 'NHIỆM VỤ']],
    ['oneLine', ['PHỤ LỤC I. NHIỆM VỤ']],
  ])('by the house preset %s', (preset, expected) => expect(lines('PHỤ LỤC I', 'Nhiệm vụ', preset)).toEqual(expected));

  it('sets label and title bold and upright, the line under them italic', () => {
    expect(composeAnnex(anAnnex(), DEFAULT_SETTINGS).heading.map(({ kind, bold, italic }) => [kind, bold, italic])).toEqual([
      ['label', true, false],
      ['title', true, false],
      ['attachedTo', false, true],
    ]);
  });

  it('keeps the records office’s corner free: a wide first line stands lower', () => {
    expect(composeAnnex(anAnnex(), DEFAULT_SETTINGS).headingTopMm).toBe(0);
    const wide = anAnnex({ label: 'BẢNG PHÂN CÔNG NHIỆM VỤ CỦA CÁC PHÒNG' });
    expect(composeAnnex(wide, { ...DEFAULT_SETTINGS, orientation: 'portrait' }).headingTopMm).toBeGreaterThan(0);
  });
});

describe('an issued copy', () => {
  const columns: Column[] = [
    ...COLUMNS,
    { id: 'ly', header: 'Lý do đề xuất', role: 'internal', width: 100 },
    { id: 'rieng', header: 'Theo dõi riêng', role: 'note', width: 100, internal: true },
    { id: 'an', header: 'Ẩn', role: 'note', width: 100, hidden: true },
  ];
  const document = anAnnex({
    columns,
    rows: [section('s', 'I', 'MỤC'), task('a', '1', 'Việc', { ly: 'BÍ MẬT 1', rieng: 'BÍ MẬT 2', an: 'BÍ MẬT 3' })],
  });

  it('holds neither internal nor hidden columns', () => {
    const paper = composeAnnex(document, issue);
    expect(paper.columns.map((column) => column.id)).toEqual(['tt', 'nd', 'ct', 'ph', 'tg']);
    expect(JSON.stringify(paper)).not.toContain('BÍ MẬT');
  });

  it('differs from the draft, which shows the internal ones', () => {
    const paper = composeAnnex(document, DEFAULT_SETTINGS);
    expect(paper.columns.map((column) => column.id)).toEqual(['tt', 'nd', 'ct', 'ph', 'tg', 'ly', 'rieng']);
  });
});

describe('the table', () => {
  it('spans header cells over the columns of a group', () => {
    const columns: Column[] = [
      COLUMNS[0]!,
      COLUMNS[1]!,
      { id: 'l', header: 'Chủ trì', groups: ['Đơn vị'], role: 'lead', width: 100 },
      { id: 'p', header: 'Phối hợp', groups: ['Đơn vị'], role: 'coordinate', width: 100 },
      { id: 'n', header: '2026', groups: ['Kinh phí', 'Năm'], role: 'budget', width: 80 },
      { id: 'm', header: '2027', groups: ['Kinh phí', 'Năm'], role: 'budget', width: 80 },
      { id: 'k', header: 'Khác', groups: ['Kinh phí'], role: 'budget', width: 80 },
    ];
    const cells = composeAnnex(anAnnex({ columns, rows: [] }), DEFAULT_SETTINGS).headerRows.map((row) =>
      row.map(({ text, column, columnSpan, rowSpan }) => [text, column, columnSpan, rowSpan]),
    );
    expect(cells).toEqual([
      [
        ['TT', 0, 1, 3],
        ['Nội dung công việc', 1, 1, 3],
        ['Đơn vị', 2, 2, 1],
        ['Kinh phí', 4, 3, 1],
      ],
      [
        ['Chủ trì', 2, 1, 2],
        ['Phối hợp', 3, 1, 2],
        ['Năm', 4, 2, 1],
        ['Khác', 6, 1, 2],
      ],
      [
        ['2026', 4, 1, 1],
        ['2027', 5, 1, 1],
      ],
    ]);
  });

  it('runs a section title over the empty cells beside it, and stops at a filled one', () => {
    const rows: Row[] = [
      section('s', 'I', 'MỤC'),
      { ...section('t', 'II', 'CÓ CHỦ TRÌ'), cells: { tt: 'II', nd: 'CÓ CHỦ TRÌ', ph: 'Sở Y tế' } },
    ];
    const paper = composeAnnex(anAnnex({ rows }), DEFAULT_SETTINGS);
    expect(paper.rows.map((row) => row.cells.map(({ text, column, columnSpan }) => [text, column, columnSpan]))).toEqual([
      [
        ['I', 0, 1],
        ['MỤC', 1, 4],
      ],
      [
        ['II', 0, 1],
        ['CÓ CHỦ TRÌ', 1, 2],
        ['Sở Y tế', 3, 1],
        ['', 4, 1],
      ],
    ]);
  });

  it('centres a band over the whole width', () => {
    const rows: Row[] = [{ id: 'b', kind: 'band', level: 1, cells: { nd: 'TRƯỚC SỰ KIỆN' } }];
    expect(composeAnnex(anAnnex({ rows }), DEFAULT_SETTINGS).rows[0]?.cells).toMatchObject([
      { text: 'TRƯỚC SỰ KIỆN', column: 0, columnSpan: 5, align: 'center' },
    ]);
  });

  it('breaks before every section but the first row when asked', () => {
    const paper = composeAnnex(anAnnex(), { ...DEFAULT_SETTINGS, breakBeforeSection: true });
    expect(paper.rows.filter((row) => row.breakBefore).map((row) => row.id)).toEqual(['s2']);
  });

  it('keeps the number column narrow and gives each column its widest word', () => {
    const [number, ...others] = composeAnnex(anAnnex(), DEFAULT_SETTINGS).columns;
    expect(number?.widthMm).toBeLessThanOrEqual(15);
    expect(others.every((column) => column.widthMm > 15)).toBe(true);
  });
});

const texts = fc.string({ unit: fc.constantFrom('a', 'ế', ' ', '\n', '1', '-', 'Ư'), maxLength: 40 });
const anyColumns = fc
  .uniqueArray(fc.constantFrom<Column['role']>('order', 'task', 'lead', 'time', 'internal', 'budget', 'note', 'target'), { minLength: 1 })
  .chain((roles) =>
    fc.tuple(
      ...roles.map((role) =>
        fc.record({ id: fc.constant(role), header: texts, role: fc.constant(role), width: fc.integer({ min: 0, max: 900 }) }),
      ),
    ),
  );
const anyRows = fc.array(
  fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom<Row['kind']>('section', 'band', 'task', 'total'),
    level: fc.integer({ min: 1, max: 3 }),
    cells: fc.dictionary(fc.constantFrom('order', 'task', 'lead', 'time', 'internal', 'budget', 'note', 'target'), texts),
  }),
  { maxLength: 30 },
);

describe('laws of paper', () => {
  it('rows on paper are the rows of the model, whatever their kind, each covering every column once', () => {
    fc.assert(
      fc.property(anyColumns, anyRows, fc.constantFrom('draft' as const, 'issue' as const), (columns, rows, purpose) => {
        const paper = composeAnnex(anAnnex({ columns, rows }), { ...DEFAULT_SETTINGS, purpose });
        expect(paper.rows.map((row) => row.id)).toEqual(rows.map((row) => row.id));
        for (const row of paper.rows) {
          expect(row.cells.reduce((sum, cell) => sum + cell.columnSpan, 0)).toBe(paper.columns.length);
        }
      }),
    );
  });

  it('no text of a printed column is lost', () => {
    fc.assert(
      fc.property(anyColumns, anyRows, (columns, rows) => {
        const paper = composeAnnex(anAnnex({ columns, rows }), DEFAULT_SETTINGS);
        paper.rows.forEach((row, index) => {
          const filled = columns.map((column) => rows[index]!.cells[column.id] ?? '').filter((text) => text.trim() !== '');
          expect(
            row.cells
              .map((cell) => cell.text)
              .filter((text) => text.trim() !== '')
              .sort(),
          ).toEqual(filled.sort());
        });
      }),
    );
  });

  it('columns fill the printable width exactly', () => {
    fc.assert(
      fc.property(anyColumns, anyRows, (columns, rows) => {
        const paper = composeAnnex(anAnnex({ columns, rows }), DEFAULT_SETTINGS);
        expect(paper.columns.reduce((sum, column) => sum + column.widthMm, 0)).toBeCloseTo(paper.page.printableWidthMm, 6);
      }),
    );
  });
});
