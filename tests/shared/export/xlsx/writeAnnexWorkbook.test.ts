import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { openPackage } from '#shared/opc/officePackage.ts';
import { DEFAULT_SETTINGS, presetSettings, type PrintSettings } from '#shared/paper/settings.ts';
import { lineHeightPt, TALLEST_ROW_PT } from '#shared/export/xlsx/rowHeight.ts';
import { writeAnnexWorkbook } from '#shared/export/xlsx/writeAnnexWorkbook.ts';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { anAnnex, COLUMNS, section, task } from '../../../support/annexes.ts';

const signed = anAnnex({
  title: 'Nhiệm vụ triển khai thực hiện Đề án Hội nhập quốc tế trong giáo dục và đào tạo',
  signature: { authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], signer: 'Nguyễn Văn A' },
  recipients: ['- Như trên;', '- Lưu: VT.'],
});

async function written(documents: readonly AnnexDocument[], changes: Partial<PrintSettings> = {}) {
  const { bytes, warnings } = await writeAnnexWorkbook(documents, { settings: { ...DEFAULT_SETTINGS, ...changes } });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return { bytes, warnings, workbook, sheet: workbook.worksheets[0]!, parts: openPackage(bytes) };
}

// Sizes and looks: tests/shared/export/decreeLayout.test.ts.
describe('the layout of Nghị định 30, read back from the file', async () => {
  const { sheet, parts } = await written([signed]);
  const rowOf = (text: string): number => {
    let found = 0;
    sheet.eachRow((row, number) => row.eachCell((cell) => (cell.text.startsWith(text) ? (found ||= number) : 0)));
    return found;
  };
  it('is A4 landscape, margins 20/20/30/15 mm, as wide as one page and as long as it needs', () => {
    const { paperSize, orientation, margins, fitToPage, fitToWidth, fitToHeight, firstPageNumber } = sheet.pageSetup;
    expect({ paperSize, orientation, fitToPage, fitToWidth, fitToHeight, firstPageNumber }).toEqual({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      firstPageNumber: 1,
    });
    const millimetres = Object.fromEntries(Object.entries(margins!).map(([side, inches]) => [side, Math.round(inches * 25.4)]));
    expect(millimetres).toMatchObject({ top: 20, bottom: 20, left: 30, right: 15, header: 10 });
  });

  it('numbers pages at the top centre in size 14, not on page 1', () => {
    expect(sheet.headerFooter.oddHeader).toBe('&C&"Times New Roman,Regular"&14&P');
    expect(sheet.headerFooter.differentFirst).toBe(true);
    expect(sheet.headerFooter.firstHeader ?? '').toBe('');
  });

  it('repeats the head of the table and keeps it in sight', () => {
    const head = rowOf('TT');
    expect(sheet.pageSetup.printTitlesRow).toBe(`${head}:${head}`);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: head });
  });

  it('gives every row of the table a border and a height of its own', () => {
    for (let row = rowOf('TT'); row <= rowOf('Nơi nhận:') - 2; row += 1) {
      expect(sheet.getRow(row).height).toBeGreaterThanOrEqual(lineHeightPt(13));
      for (let column = 1; column <= 5; column += 1) {
        expect(Object.keys(sheet.getCell(row, column).border).sort()).toEqual(['bottom', 'left', 'right', 'top']);
      }
    }
  });

  it('closes the heading with a drawn line', () => {
    const drawing = parts.text('xl/drawings/drawing1.xml');
    expect(drawing).toContain('prst="line"');
    expect(drawing).toContain(`<xdr:row>${rowOf('TT') - 2}</xdr:row>`);
    expect(parts.relationships('xl/worksheets/sheet1.xml').map(({ type, target }) => [type, target])).toContainEqual([
      'drawing',
      'xl/drawings/drawing1.xml',
    ]);
  });

  it('uses no underline and no row of dashes', () => {
    expect(parts.text('xl/styles.xml')).not.toMatch(/<u[ />]/u);
    expect(parts.text('xl/sharedStrings.xml')).not.toMatch(/_{3}|─{3}/u);
  });

  it('says which cells it uses, and which sheet is seen first', () => {
    expect(parts.text('xl/worksheets/sheet1.xml')).toContain(`<dimension ref="A1:E${sheet.rowCount}"/>`);
    expect(parts.text('xl/workbook.xml')).toMatch(/<workbookView [^>]*activeTab="0"/u);
  });

  it('counts columns in digits of Times New Roman 12, together no wider than the paper', () => {
    expect(parts.text('xl/styles.xml')).toMatch(/<font><sz val="12"\/><color theme="1"\/><name val="Times New Roman"\/>/u);
    const widthMm = ([1, 2, 3, 4, 5].reduce((sum, column) => sum + (sheet.getColumn(column).width ?? 0), 0) * 8 * 25.4) / 96;
    expect(widthMm).toBeLessThanOrEqual(252);
    expect(widthMm).toBeGreaterThan(245);
  });

  it('says nothing of author and machine, and names the program that wrote it', () => {
    const properties = parts.text('docProps/core.xml') + parts.text('docProps/app.xml');
    expect(properties).not.toMatch(/creator|lastModifiedBy|Unknown/u);
    expect(properties).toContain('<dc:title>Phụ lục. NHIỆM VỤ TRIỂN KHAI');
    expect(properties).toMatch(/<Company><\/Company>|<Company\/>/u);
    expect(properties).toContain('<Application>Phu Luc</Application>');
    expect(properties).not.toMatch(/Microsoft|AppVersion/u);
  });
});

describe('cells', () => {
  it.each(['=SUM(A1:A9)', '+84', '-1', '@x', '1.10', '001', '6/2025', '1E5', 'TRUE', '  hai  dấu cách ', 'dòng 1\ndòng 2', '<b>&amp;'])(
    '%j stays the text it is',
    async (text) => {
      const { sheet } = await written([anAnnex({ rows: [task('a', text, text)] })]);
      const row = sheet.lastRow!;
      expect([row.getCell(1).value, row.getCell(2).value]).toEqual([text, text]);
      expect(row.getCell(2).type).toBe(ExcelJS.ValueType.String);
    },
  );

  it('lose what XML forbids, and nothing else', async () => {
    const { sheet } = await written([anAnnex({ rows: [task('a', '1', 'a\u0001b\uD800c\r\nd')] })]);
    expect(sheet.lastRow?.getCell(2).value).toBe('abc\nd');
  });

  it('get no green triangle for text that looks like a number', async () => {
    const { parts } = await written([anAnnex({ rows: [task('a', '1', 'Việc')] })]);
    expect(parts.text('xl/worksheets/sheet1.xml')).toMatch(/<ignoredError sqref="A\d+:E\d+" numberStoredAsText="1"/u);
  });

  it('hold every row once, in order', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => task(`r${index}`, String(index + 1), `Việc số ${index + 1}.`));
    const { sheet } = await written([anAnnex({ rows })]);
    const read: string[] = [];
    sheet.eachRow((row) => (row.getCell(2).text.startsWith('Việc số') ? read.push(row.getCell(2).text) : 0));
    expect(read).toEqual(rows.map((row) => row.cells['nd']));
  });
});

describe('heights', () => {
  it.each([
    [12, 15.75],
    [13, 16.5],
    [14, 18.75],
  ])('of one line of size %i are those of rows that Excel has fitted', (size, height) => {
    expect(lineHeightPt(size)).toBe(height);
  });

  it('of a size that was not measured are no less than the line of the font and 2 pixels', () => {
    for (const size of [6, 8, 9, 11.5, 15, 16, 18, 20, 24, 28, 36]) expect(lineHeightPt(size)).toBeGreaterThanOrEqual(size * 1.15 + 1.5);
  });

  it('grow with the text, never below the lines of Times New Roman', async () => {
    const text = 'Rà soát, tham mưu ban hành cơ chế, chính sách để thu hút học sinh. '.repeat(6);
    const { sheet } = await written([anAnnex({ rows: [task('a', '1', text), task('b', '2', 'Ngắn')] })]);
    const short = sheet.lastRow!.height;
    expect(short).toBe(lineHeightPt(13));
    expect(sheet.getRow(sheet.rowCount - 1).height).toBeGreaterThan(short * 4);
  });

  it('warn where Excel would cut the row', async () => {
    const rows = [task('a', '1', 'dài lắm '.repeat(700)), task('b', '2', 'Ngắn')];
    const { warnings, sheet } = await written([anAnnex({ rows })]);
    expect(warnings).toEqual([{ code: 'row-too-tall', documentId: 'annex1', rowId: 'a' }]);
    expect(sheet.getRow(sheet.rowCount - 1).height).toBe(TALLEST_ROW_PT);
  });

  it('warn where Excel would refuse the cell', async () => {
    const { warnings } = await written([anAnnex({ rows: [task('a', '1', 'x'.repeat(33_000))] })]);
    expect(warnings.map((warning) => warning.code)).toContain('cell-too-long');
  });
});

describe('sheets', () => {
  it('are one an annex, each numbering its own pages', async () => {
    const { workbook } = await written([
      anAnnex({ label: 'PHỤ LỤC I' }),
      anAnnex({ label: 'PHỤ LỤC II: A/B?' }),
      anAnnex({ label: 'Phụ lục I' }),
    ]);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['PHỤ LỤC I', 'PHỤ LỤC II A B', 'Phụ lục I (2)']);
    expect(workbook.worksheets.map((sheet) => sheet.pageSetup.firstPageNumber)).toEqual([1, 1, 1]);
    expect(workbook.worksheets.map((sheet) => sheet.headerFooter.differentFirst)).toEqual([true, true, true]);
  });

  it('of an issued copy hold no internal column anywhere in the package', async () => {
    const columns = [...COLUMNS, { id: 'ly', header: 'Lý do nội bộ', role: 'internal' as const, width: 100 }];
    const { parts } = await written([anAnnex({ columns, rows: [task('a', '1', 'Việc', { ly: 'BÍ MẬT' })] })], { purpose: 'issue' });
    const everything = parts.names.map((name) => parts.text(name)).join('');
    expect(everything).not.toContain('BÍ MẬT');
    expect(everything).not.toContain('Lý do nội bộ');
  });

  it('begin a page before each section when asked', async () => {
    const { parts } = await written([anAnnex()], { breakBeforeSection: true });
    expect(parts.text('xl/worksheets/sheet1.xml')).toMatch(/<rowBreaks[^>]*count="1"/u);
  });

  it('take the colours of a house preset', async () => {
    const { sheet } = await written([anAnnex({ rows: [section('s', 'I', 'MỤC')] })], presetSettings('darkHeader')!);
    expect(sheet.lastRow!.getCell(2).fill).toMatchObject({ fgColor: { argb: 'FFD9D9D9' } });
    expect(sheet.getRow(sheet.rowCount - 1).getCell(1).fill).toMatchObject({ fgColor: { argb: 'FF1F3864' } });
  });

  it('come out the same, byte for byte', async () => {
    const [first, second] = [await written([signed]), await written([signed])];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  it('can be written of an annex without heading, rows or closing', async () => {
    const bare = anAnnex({ label: '', title: '', issuing: { kind: '', number: '', issuer: '', subject: '' }, rows: [] });
    const { sheet, parts } = await written([bare]);
    expect(sheet.rowCount).toBe(1);
    expect(parts.has('xl/drawings/drawing1.xml')).toBe(false);
  });
});
