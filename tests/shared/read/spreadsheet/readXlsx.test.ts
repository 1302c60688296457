import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ImportError } from '#shared/source/importError.ts';
import type { RawGrid, RawSource } from '#shared/source/rawSource.ts';
import { readXlsx } from '#shared/read/spreadsheet/readXlsx.ts';
import { styleSheet, workbookBytes, type WorkbookParts } from './workbookBytes.ts';

const gridOf = (source: RawSource, index = 0): RawGrid => {
  const block = source.sheets[index]?.blocks[0];
  if (block?.type !== 'grid') throw new Error('no grid');
  return block;
};

const read = async (parts: WorkbookParts): Promise<RawGrid> => gridOf(await readXlsx(workbookBytes(parts)));
const texts = (grid: RawGrid): string[][] => grid.rows.map((row) => row.cells.map((cell) => cell.text));
const refusal = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readXlsx(bytes);
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
  return 'none';
};

describe('cells of .xlsx', () => {
  it('come from shared strings, inline strings, formulas, numbers, booleans and errors', async () => {
    const grid = await read({
      strings: '<si><t>TT</t></si><si><r><t>Chủ </t></r><r><t>trì</t></r><rPh sb="0" eb="1"><t>fu</t></rPh><phoneticPr fontId="1"/></si>',
      rows:
        '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>' +
        '<row r="4"><c r="A4" t="inlineStr"><is><t>Sở &amp; ngành</t></is></c><c r="B4" t="str"><f>A1&amp;"x"</f><v>ghép</v></c>' +
        '<c r="C4"><v>1.1</v></c><c r="D4" t="b"><v>1</v></c><c r="E4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    });
    expect(texts(grid)).toEqual([
      ['TT', 'Chủ trì'],
      ['Sở & ngành', 'ghép', '1.1', 'TRUE', '#DIV/0!'],
    ]);
    expect(grid.rows.map((row) => row.number)).toEqual([2, 4]);
    expect(grid.rows[1]?.cells[1]).toEqual({ column: 2, text: 'ghép', kind: 'text', formula: 'A1&"x"' });
  });

  it('are found without references, with prefixes, in UTF-16 and with CDATA and comments', async () => {
    const expected = [['a', 'b'], ['c']];
    const bare = '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row><c t="str"><v>c</v></c></row>';
    expect(texts(await read({ rows: bare }))).toEqual(expected);
    const prefixed = bare.replace(/<(\/?)/g, '<$1x:');
    expect(texts(await read({ sheetXml: `<x:worksheet xmlns:x="m"><x:sheetData>${prefixed}</x:sheetData></x:worksheet>` }))).toEqual(
      expected,
    );
    const wide = new Uint8Array(Buffer.from(`\ufeff<worksheet><sheetData>${bare}</sheetData></worksheet>`, 'utf16le'));
    expect(texts(await read({ sheetXml: wide }))).toEqual(expected);
    const odd = bare.replace('<v>a</v>', '<v><![CDATA[a]]></v>').replace('</row>', '<!-- > --></row>');
    expect(texts(await read({ rows: odd }))).toEqual(expected);
  });

  it('resolve escapes, drop controls and half surrogates, and keep long texts whole', async () => {
    const long = 'Chủ trì '.repeat(4096).slice(0, 32_767);
    const grid = await read({
      rows: `<row><c t="str"><v>a_x000D__x000A_b_x0001_</v></c><c t="str"><v>_x005F_x0041_ _x0041_</v></c><c t="str"><v>_xD83D_!</v></c><c t="str"><v>${long}</v></c></row>`,
    });
    expect(texts(grid)).toEqual([['a\nb', '_x0041_ A', '\ufffd!', long]]);
  });

  it('carry fonts, weight and runs in several fonts', async () => {
    const grid = await read({
      styles: styleSheet(
        ['<name val="Times New Roman"/>', '<b/><name val=".VnTime"/>'],
        [],
        [
          [0, 0],
          [1, 0],
        ],
      ),
      strings:
        '<si><t>§Òn</t></si>' +
        '<si><r><t>A</t></r><r><rPr><b/><rFont val="VNI-Times"/></rPr><t>B</t></r><r><rPr><rFont val="VNI-Times"/></rPr><t>C</t></r></si>' +
        '<si><r><rPr><rFont val="VNI-Times"/></rPr><t>D</t></r></si>',
      rows: '<row><c s="1" t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>',
    });
    expect(grid.rows[0]?.cells).toEqual([
      { column: 1, text: '§Òn', kind: 'text', font: '.VnTime', bold: true },
      {
        column: 2,
        text: 'ABC',
        kind: 'text',
        font: 'Times New Roman',
        runs: [
          { text: 'A', font: 'Times New Roman' },
          { text: 'BC', font: 'VNI-Times' },
        ],
      },
      { column: 3, text: 'D', kind: 'text', font: 'VNI-Times' },
    ]);
  });

  it('show dates day first, whatever their format, in both date systems', async () => {
    const parts: WorkbookParts = {
      styles: styleSheet(
        [''],
        ['yyyy-mm-dd', 'd/m/yy;@', 'mm/yyyy', '[$-42A]"Ngày" dd/mm/yyyy', 'h:mm'],
        [
          [0, 14],
          [0, 164],
          [0, 165],
          [0, 166],
          [0, 167],
          [0, 168],
          [0, 22],
        ],
      ),
      rows: `<row>${[0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>45905</v></c>`).join('')}<c s="5"><v>0.5625</v></c><c s="6"><v>45905.75</v></c></row>`,
    };
    const expected = ['05/09/2025', '05/09/2025', '05/09/2025', '09/2025', 'Ngày 05/09/2025', '13:30', '05/09/2025 18:00'];
    const grid = await read(parts);
    expect(texts(grid)).toEqual([expected]);
    expect(grid.rows[0]?.cells.map((cell) => cell.date)).toEqual([...Array(5).fill('2025-09-05'), undefined, '2025-09-05']);
    const moved = await read({ ...parts, properties: '<workbookPr date1904="1"/>' });
    expect(moved.rows[0]?.cells[0]?.date).toBe('2029-09-06');
    expect(texts(moved)[0]?.[4]).toBe('Ngày 06/09/2029');
  });

  it('say when a formula has no stored value', async () => {
    const source = await readXlsx(workbookBytes({ rows: '<row r="3"><c r="B3"><f>ROW()-2</f></c><c r="C3"><f>A1</f></c></row>' }));
    expect(gridOf(source).rows[0]?.cells[0]).toEqual({ column: 2, text: '', kind: 'text', formula: 'ROW()-2' });
    expect(source.notes).toEqual([{ code: 'formula-without-value', values: { count: 2 }, where: { sheet: 'Phụ lục', row: 3, column: 2 } }]);
  });
});

describe('sheets of .xlsx', () => {
  it('keep merges, hidden rows and columns, widths, page breaks and print titles', async () => {
    const grid = await read({
      before: '<cols><col min="1" max="1" width="9.140625"/><col min="2" max="16384" width="20" hidden="1"/></cols>',
      rows:
        '<row r="1"><c r="A1" t="str"><v>x</v></c></row><row r="2" hidden="1"><c r="B2" t="str"><v>x</v></c></row>' +
        '<row r="5" ht="0"><c r="C5" t="str"><v>x</v></c></row>',
      after:
        '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B5:B5"/><mergeCell ref="A2:A9"/></mergeCells><rowBreaks count="1"><brk id="3" max="16383" man="1"/></rowBreaks>',
      names: `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục'!$A:$B,'Phụ lục'!$1:$2</definedName></definedNames>`,
    });
    expect(grid.columns).toEqual([
      { column: 1, width: 64 },
      { column: 2, width: 140, hidden: true },
      { column: 3, width: 140, hidden: true },
    ]);
    expect(grid.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 3 },
      { top: 2, left: 1, bottom: 5, right: 1 },
    ]);
    expect(grid.rows.map((row) => ({ ...row, cells: undefined }))).toEqual([
      { number: 1, header: true },
      { number: 2, hidden: true, header: true },
      { number: 5, hidden: true, pageBreakBefore: true },
    ]);
  });

  it('put rows and cells in order that come out of order or twice', async () => {
    const grid = await read({
      rows:
        '<row r="3"><c r="B3" t="str"><v>b</v></c><c r="A3" t="str"><v>a</v></c></row><row r="1"><c r="A1" t="str"><v>1</v></c></row>' +
        '<row r="3"><c r="B3" t="str"><v>again</v></c><c r="C3" t="str"><v>c</v></c></row>',
    });
    expect(texts(grid)).toEqual([['1'], ['a', 'b', 'c']]);
  });

  it('tell hidden from very hidden, and macros', async () => {
    for (const state of ['hidden', 'veryHidden'] as const) {
      const source = await readXlsx(workbookBytes({ sheet: `state="${state}"`, extra: { 'xl/vbaProject.bin': 'x' } }));
      expect(source.sheets[0]?.visibility).toBe(state);
      expect(source.notes.map((note) => note.code)).toEqual(['macros-ignored']);
    }
  });

  it('cost no memory for a million formatted rows without content', async () => {
    const empty = Array.from({ length: 200_000 }, (_, index) => `<row r="${index + 2}" s="1"><c r="A${index + 2}" s="1"/></row>`).join('');
    const grid = await read({ rows: `<row r="1"><c r="A1" t="str"><v>x</v></c></row>${empty}` });
    expect(texts(grid)).toEqual([['x']]);
  });

  it('report progress that ends at the end', async () => {
    const shares: number[] = [];
    await readXlsx(workbookBytes({ rows: '<row><c><v>1</v></c></row>' }), (share) => shares.push(share));
    expect(shares.at(-1)).toBeGreaterThan(0.95);
  });
});

describe('.xlsx is refused', () => {
  const doctype = '<!DOCTYPE a [<!ENTITY b "c">]>';
  it.each([
    ['an index into no string table', { rows: '<row><c t="s"><v>0</v></c></row>' }, 'corrupt-container: missing-shared-string'],
    ['a tag that is not closed', { rows: '<row><c t="str"><v>a</c></row>' }, 'corrupt-container: xml'],
    ['a row beyond the sheet', { rows: '<row r="1048577"><c><v>1</v></c></row>' }, 'corrupt-container: cell-reference'],
    ['a column beyond the sheet', { rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }, 'corrupt-container: cell-reference'],
    ['a DTD in the sheet', { sheetXml: `${doctype}<worksheet/>` }, 'forbidden-xml: doctype'],
    ['a DTD in the strings', { strings: '', extra: { 'xl/sharedStrings.xml': `${doctype}<sst/>` } }, 'forbidden-xml: doctype'],
    ['a reference to a surrogate', { rows: '<row><c t="str"><v>&#xD800;</v></c></row>' }, 'corrupt-container: xml'],
    ['a missing sheet', { extra: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } }, 'corrupt-container: missing-part'],
    [
      'a package without workbook',
      { extra: { '_rels/.rels': '<R><Relationship Id="a" Type="x/officeDocument" Target="b"/></R>' } },
      'not-a-spreadsheet: no-workbook',
    ],
  ])('%s', async (_, parts: WorkbookParts, message) => {
    expect(await refusal(workbookBytes(parts))).toBe(message);
  });
});

describe('generated workbooks', () => {
  it('in the 1904 date system give the dates that were meant', async () => {
    const grid = gridOf(await readXlsx(readFileSync('tests/fixtures/readers/dates-1904__003.xlsx')));
    const dates = grid.rows.flatMap((row) => row.cells.filter((cell) => cell.kind === 'date'));
    expect(dates.length).toBeGreaterThan(3);
    for (const cell of dates) expect(cell.text).toBe(cell.date?.split('-').toReversed().join('/'));
    expect(new Set(dates.map((cell) => cell.date))).toEqual(new Set(['2021-01-01', '2025-12-31']));
  });
});
