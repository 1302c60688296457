import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type BookType, utils, write } from '@e965/xlsx';
import { ImportError } from '#shared/source/importError.ts';
import type { RawGrid, RawSource } from '#shared/source/rawSource.ts';
import { decodeAnsi, readStringTable } from '#shared/read/spreadsheet/biff/biffStrings.ts';
import { readOds } from '#shared/read/spreadsheet/ods/readOds.ts';
import { readSpreadsheetMl } from '#shared/read/spreadsheet/readSpreadsheetMl.ts';
import { readWithSheetJs } from '#shared/read/spreadsheet/readWithSheetJs.ts';
import { readXls } from '#shared/read/spreadsheet/biff/readXls.ts';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`tests/fixtures/readers/${name}`));
const gridOf = (source: RawSource): RawGrid => {
  const block = source.sheets[0]?.blocks[0];
  if (block?.type !== 'grid') throw new Error('no grid');
  return block;
};
const texts = (grid: RawGrid): string[][] => grid.rows.map((row) => row.cells.map((cell) => cell.text));

/** A workbook as SheetJS writes it, with the oddities that it can write. */
const written = (bookType: BookType | 'biff4'): Uint8Array => {
  const sheet = utils.aoa_to_sheet([
    ['TT', 'Ngay', 'x'],
    [1.1, 45905, true],
    ['dài '.repeat(6000).trim(), 12345678, ''],
  ]);
  sheet['B2'] = { t: 'n', v: 45905, z: 'yyyy-mm-dd' };
  sheet['B3'] = { t: 'n', v: 12345678, z: '#,##0' };
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Phu luc');
  return new Uint8Array(write(book, { bookType: bookType as BookType, type: 'array' }));
};

describe('.xls', () => {
  it('gives the fonts that tell TCVN3, run by run', async () => {
    const grid = gridOf(await readXls(fixture('xls-tcvn3-vntime__001.xls')));
    const header = grid.rows.find((row) => row.cells[0]?.text === 'TT');
    expect(header?.cells.map((cell) => [cell.text, cell.font, cell.bold]).slice(0, 3)).toEqual([
      ['TT', '.VnTimeH', true],
      ['Néi dung c«ng viÖc', '.VnTime', true],
      ['§¬n vÞ chñ tr×', '.VnTime', true],
    ]);
  });

  it('gives hidden rows, hidden columns and merges', async () => {
    const grid = gridOf(await readXls(fixture('xls-hidden-rows-and-helper-column__002.xls')));
    expect(grid.rows.filter((row) => row.hidden).map((row) => row.number)).toEqual([10, 13, 16]);
    expect(grid.columns.filter((column) => column.hidden).map((column) => column.column)).toEqual([8]);
    expect(grid.merges[0]).toEqual({ top: 1, left: 1, bottom: 1, right: 3 });
  });

  it('joins rich text', async () => {
    const grid = gridOf(await readXls(fixture('xls-rich-text__003.xls')));
    const cells = grid.rows.flatMap((row) => row.cells);
    expect(cells.map((cell) => cell.runs?.map((run) => run.text).join('') ?? cell.text)).toEqual(cells.map((cell) => cell.text));
    expect(texts(grid).flat()).toContain('Hình thức đào tạo');
  });

  it('reads what other programs write, in Unicode and in 8 bits', async () => {
    for (const type of ['biff8', 'biff5'] as const) {
      const grid = gridOf(await readXls(written(type)));
      expect(texts(grid)[0]).toEqual(['TT', 'Ngay', 'x']);
      expect(texts(grid)[1]).toEqual(['1.1', '05/09/2025', 'TRUE']);
      expect(texts(grid)[2]?.[1]).toBe('12.345.678');
    }
  });

  it('asks for a password, and refuses a stream cut off', async () => {
    await expect(readXls(fixture('password-protected__004.xls'))).rejects.toEqual(new ImportError('encrypted', 'password-needed'));
    const whole = fixture('xls-rich-text__003.xls');
    for (const share of [0.3, 0.6, 0.9]) {
      await expect(readXls(whole.slice(0, whole.length * share))).rejects.toMatchObject({ class: 'corrupt-container' });
    }
  });
});

describe('the string table of .xls', () => {
  it('goes on over record borders, also where the width of letters changes there', () => {
    const word = (value: number): number[] => [value & 0xff, value >> 8];
    const head = [...word(3), 0, 0, ...word(3), 0, 0];
    const first = [...head, ...word(5), 0, 0x41, 0x42, 0x43];
    // Two letters left, now 16 bits each; then a string with two font changes and phonetics.
    const second = [1, ...word(0x1ea1), ...word(0x1ea3), ...word(4), 0x0c, ...word(2), ...word(4), 0, 0, 0x61];
    const third = [0, 0x62, 0x63, 0x64, ...word(1), ...word(7), ...word(3), ...word(9), 1, 2];
    const fourth = [3, 4, ...word(0), 0];
    expect(readStringTable([first, second, third, fourth].map((bytes) => Uint8Array.from(bytes)))).toEqual([
      { text: 'ABCạả', changes: [] },
      {
        text: 'abcd',
        changes: [
          { from: 1, fontIndex: 7 },
          { from: 3, fontIndex: 9 },
        ],
      },
      { text: '', changes: [] },
    ]);
  });

  it('decodes 8-bit letters by font, charset or code page', () => {
    const bytes = Uint8Array.from([0xb8, 0xd0, 0x93]);
    expect(decodeAnsi(bytes, 1258, { name: '.VnTime', charset: 163 })).toBe('\u00b8\u00d0\u201c');
    expect(decodeAnsi(bytes, 1252, { name: 'Arial', charset: 163 })).toBe('\u00b8\u0110\u201c');
    expect(decodeAnsi(bytes, 1258, { name: 'Arial', charset: 0 })).toBe('\u00b8\u0110\u201c');
    expect(decodeAnsi(bytes, 10000, undefined)).toBe('\u00b8\u00d0\u201c');
  });
});

describe('rare formats through SheetJS', () => {
  it.each([
    ['xlsb', 'xlsb'],
    ['biff4', 'xls'],
  ] as const)('%s', async (type, format) => {
    const source = await readWithSheetJs(written(type), format);
    expect(source.format).toBe(format);
    expect(texts(gridOf(source))[1]).toEqual(['1.1', '05/09/2025', 'TRUE']);
    expect(texts(gridOf(source))[2]?.[1]).toBe('12.345.678');
  });
});

const fods = (body: string): Uint8Array =>
  strToU8(
    '<?xml version="1.0" encoding="UTF-8"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">' +
      '<office:font-face-decls><style:font-face style:name="F1" svg:font-family="&apos;VNI-Times&apos;"/></office:font-face-decls>' +
      '<office:automatic-styles><number:date-style style:name="N1"><number:year/><number:text>-</number:text><number:month/></number:date-style>' +
      '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"><style:text-properties style:font-name="F1" fo:font-weight="bold"/></style:style>' +
      '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-family="Arial"/></style:style>' +
      '<style:style style:name="ro2" style:family="table-row"><style:table-row-properties fo:break-before="page"/></style:style>' +
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>' +
      `<office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document>`,
  );

describe('OpenDocument spreadsheets', () => {
  const cell = (text: string, more = ''): string =>
    `<table:table-cell office:value-type="string" ${more}><text:p>${text}</text:p></table:table-cell>`;

  it('count repeated rows and cells without spreading empty ones', () => {
    const grid = gridOf(
      readOds(
        fods(
          '<table:table table:name="A"><table:table-column table:number-columns-repeated="16384"/>' +
            `<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>` +
            `<table:table-row>${cell('a', 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="3"/>${cell('b')}</table:table-row>` +
            `<table:table-row table:number-rows-repeated="2">${cell('c')}</table:table-row>` +
            '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>',
        ),
      ),
    );
    expect(grid.rows.map((row) => [row.number, ...row.cells.map((one) => `${one.column}${one.text}`)])).toEqual([
      [4, '1a', '2a', '6b'],
      [5, '1c'],
      [6, '1c'],
    ]);
  });

  it('give spans, hidden rows, headers, page breaks, fonts, dates by their format', () => {
    const source = readOds(
      fods(
        '<table:table table:name="Ẩn" table:style-name="ta2"><table:table-column table:default-cell-style-name="ce1"/>' +
          `<table:table-header-rows><table:table-row>${cell('a <text:s text:c="2"/>b<text:line-break/>c</text:p><text:p>  d  <text:span text:style-name="T1">e</text:span>', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('x')}</table:table-row></table:table-header-rows>` +
          `<table:table-row table:visibility="filter"><table:table-cell table:style-name="ce1" office:value-type="date" office:date-value="2025-09-05"><office:annotation><text:p>no</text:p></office:annotation><text:p>2025-09</text:p></table:table-cell></table:table-row>` +
          `<table:table-row table:style-name="ro2">${cell('y', 'table:formula="of:=[.A1]"')}</table:table-row></table:table>`,
      ),
    );
    const grid = gridOf(source);
    expect(source.sheets[0]).toMatchObject({ name: 'Ẩn', visibility: 'hidden' });
    expect(grid.rows[0]).toMatchObject({ header: true });
    expect(grid.rows[0]?.cells[0]).toEqual({
      column: 1,
      text: 'a   b\nc\nd e',
      kind: 'text',
      font: 'VNI-Times',
      bold: true,
      runs: [
        { text: 'a   b\nc\nd ', font: 'VNI-Times' },
        { text: 'e', font: 'Arial' },
      ],
    });
    expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect(grid.rows[1]).toMatchObject({ hidden: true, cells: [{ text: '09/2025', kind: 'date', date: '2025-09-05' }] });
    expect(grid.rows[2]).toMatchObject({ pageBreakBefore: true, cells: [{ text: 'y', formula: '[.A1]' }] });
  });

  it('keep hidden rows and helper columns of LibreOffice', () => {
    const grid = gridOf(readOds(fixture('ods-hidden-rows-and-helper-column__004.ods')));
    expect(grid.rows.filter((row) => row.hidden).map((row) => row.number)).toEqual([11, 14, 17, 20, 23, 26, 29]);
    expect(grid.columns.find((column) => column.hidden)?.column).toBe(7);
  });

  it('are refused when encrypted or without tables', () => {
    const message = (act: () => unknown): string => {
      try {
        act();
      } catch (error) {
        if (error instanceof ImportError) return error.message;
      }
      return 'none';
    };
    expect(message(() => readOds(fixture('password-protected__002.ods')))).toBe('encrypted: password-needed');
    expect(message(() => readOds(fods('')))).toBe('not-a-spreadsheet: no-sheets');
    expect(message(() => readOds(zipSync({ 'a.xml': strToU8('<a/>') })))).toBe('corrupt-container: missing-part');
  });
});

describe('XML Spreadsheet 2003', () => {
  it('gives indexed rows and cells, merges, rich text, dates, hidden rows and sheets', async () => {
    const source = await readSpreadsheetMl(
      strToU8(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
          '<Styles><Style ss:ID="Default"><Font ss:FontName=".VnTime"/></Style><Style ss:ID="s1" ss:Parent="Default"><NumberFormat ss:Format="Short Date"/></Style></Styles>' +
          '<Worksheet ss:Name="A"><Table><Column ss:Width="75"/><Column ss:Hidden="1"/>' +
          '<Row ss:Index="3"><Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">a</Data><Comment><Data ss:Type="String">no</Data></Comment></Cell><Cell ss:Index="5"><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">b<Font html:Face="Arial">c</Font></ss:Data></Cell></Row>' +
          '<Row ss:Hidden="1"><Cell ss:Index="3" ss:StyleID="s1"><Data ss:Type="DateTime">2025-09-05T00:00:00.000</Data></Cell><Cell ss:Formula="=1+1"><Data ss:Type="Number">2</Data></Cell></Row>' +
          '</Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>',
      ),
    );
    const grid = gridOf(source);
    expect(source.sheets[0]?.visibility).toBe('hidden');
    expect(grid.merges).toEqual([{ top: 3, left: 1, bottom: 4, right: 2 }]);
    expect(grid.columns).toEqual([
      { column: 1, width: 100 },
      { column: 2, hidden: true },
    ]);
    expect(grid.rows).toEqual([
      {
        number: 3,
        cells: [
          { column: 1, text: 'a', kind: 'text', font: '.VnTime' },
          {
            column: 5,
            text: 'bc',
            kind: 'text',
            font: '.VnTime',
            runs: [
              { text: 'b', font: '.VnTime' },
              { text: 'c', font: 'Arial' },
            ],
          },
        ],
      },
      {
        number: 4,
        hidden: true,
        cells: [
          { column: 3, text: '05/09/2025', kind: 'date', date: '2025-09-05', font: '.VnTime' },
          { column: 4, text: '2', kind: 'number', formula: '1+1', font: '.VnTime' },
        ],
      },
    ]);
  });
});
