// Workbooks as other producers write them, and what Excel offers beyond a plain table: after rows are inserted, deleted and moved each
// is still right, or nothing is written and the reason is told.
import { describe, expect, it } from 'vitest';
import { openPackage } from '#shared/opc/officePackage.ts';
import { readXlsx } from '#shared/read/spreadsheet/readXlsx.ts';
import { patchWorkbook } from '#shared/template/xlsx/patchWorkbook.ts';
import type { TableRow } from '#shared/template/xlsx/writeRows.ts';
import { addedOfficeErrors, missingValidator, validatorSkipReason } from '../../../support/officeErrors.ts';
import { packageFaults } from '../../../support/packageFaults.ts';
import { MAIN, OFFICE, workbookOf, worksheet, type SheetOf, type WorkbookOf } from '../../../support/workbookOf.ts';

const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (address: string, value: number): string => `<c r="${address}"><v>${value}</v></c>`;
const row = (at: number, cells: string, attributes = ''): string => `<row r="${at}"${attributes}>${cells}</row>`;
const task = (at: number, name: string, amount: number, attributes = ''): string =>
  row(at, text(`B${at}`, name) + number(`C${at}`, amount), attributes);
const TOTAL = row(6, '<c r="C6"><f>SUM(C3:C5)</f><v>60</v></c>');
const HEADER = row(2, text('B2', 'Nhiệm vụ') + text('C2', 'Kinh phí'));
const ROWS = HEADER + task(3, 'một', 10) + task(4, 'hai', 20) + task(5, 'ba', 30) + TOTAL;

const book = (sheet: Partial<SheetOf> = {}, rest: Omit<WorkbookOf, 'sheets'> = {}): Uint8Array =>
  workbookOf({ sheets: [{ name: 'PL', rows: ROWS, ...sheet }], ...rest });

/** Behind the first task comes a new one, the second goes, the third is edited. */
const EDIT: readonly TableRow[] = [{ source: 3 }, { model: 3, set: { B: 'mới', C: 5 } }, { source: 5, set: { B: 'ba, đã sửa' } }];
const GROWN: readonly TableRow[] = [{ source: 3 }, { model: 3, set: { B: 'mới', C: 5 } }, { source: 4 }, { source: 5 }];
const patched = (bytes: Uint8Array, rows = EDIT): Uint8Array =>
  patchWorkbook(bytes, [{ sheet: 'PL', firstRow: 3, lastRow: 5, rows }]).bytes;
const sheetOf = (bytes: Uint8Array): string => openPackage(bytes).text('xl/worksheets/sheet1.xml');

async function shown(bytes: Uint8Array): Promise<string[]> {
  const grids = (await readXlsx(bytes)).sheets[0]!.blocks.filter((block) => block.type === 'grid');
  return grids.flatMap((grid) => grid.rows.map(({ cells }) => cells.map((cell) => cell.text).join(' ')));
}
const EDITED = ['Nhiệm vụ Kinh phí', 'một 10', 'mới 5', 'ba, đã sửa 30', '45'];

const plain = worksheet({ rows: ROWS });
const PRODUCERS: Readonly<Record<string, Uint8Array>> = {
  'inline strings, no string table': book(),
  'a string table': book({ rows: ROWS.replace(text('B3', 'một'), '<c r="B3" t="s"><v>0</v></c>') }, { strings: ['một'] }),
  'no size of the sheet': book({ before: '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' }),
  'a size of the sheet that lies': book({ before: '<dimension ref="A1:XFD1048576"/>' }),
  'elements with a prefix': book({ xml: plain.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=') }),
  'strict Open XML': book({
    xml: plain
      .replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replace(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
  }),
  'rows without numbers': book({ xml: plain.replace(/<row r="2">/, '<row/><row>').replace(/<row r="\d+"/g, '<row') }),
  'cells without addresses': book({
    xml: plain
      .replace(/<c r="B\d+"/g, '<c/><c')
      .replace(/<c r="C6"/, '<c/><c/><c')
      .replace(/<c r="C\d+"/g, '<c'),
  }),
  'values in single quotes': book({ xml: plain.replaceAll('"', "'") }),
  'comments in the XML': book({ xml: plain.replaceAll('<row', '<!-- <row r="1"><c r="A1"/></row> --><row') }),
  'text as CDATA': book({ xml: plain.replaceAll(/<t>([^<]*)<\/t>/g, '<t><![CDATA[$1]]></t>') }),
  'blanks and line ends between elements': book({ xml: plain.replaceAll('><', '>\r\n  <').replaceAll(/<t>\s*/g, '<t>') }),
  'no style anywhere': book({ rows: ROWS, before: '<cols><col min="1" max="3" width="20"/></cols>' }),
};

describe.each(Object.entries(PRODUCERS))('%s', (_what, bytes) => {
  it('comes back byte by byte while nothing changes', () => {
    expect(patched(bytes, [{ source: 3 }, { source: 4 }, { source: 5 }])).toBe(bytes);
  });

  it('holds the edited rows, and the total of them', async () => {
    const after = patched(bytes);
    expect(packageFaults(after)).toEqual([]);
    expect(await shown(after)).toEqual(EDITED);
  });

  it.skipIf(missingValidator !== null)(`has no error that it had not before${validatorSkipReason}`, async () => {
    expect(await addedOfficeErrors(bytes, patched(bytes), 'xlsx', ['Microsoft365'])).toEqual([]);
  });
});

describe('features of the sheet', () => {
  it.each<[string, Partial<SheetOf>, RegExp | string]>([
    ['grouped rows stay grouped', { rows: ROWS.replace('<row r="3"', '<row r="3" outlineLevel="1"') }, '<row r="4" outlineLevel="1">'],
    [
      'a new row is not hidden with its model',
      { rows: ROWS.replace('<row r="3"', '<row r="3" hidden="1"') },
      /<row r="3" hidden="1">.*<row r="4">/,
    ],
    [
      'filtered rows stay out of sight',
      {
        rows: ROWS.replace('<row r="5"', '<row r="5" hidden="1"'),
        after: '<autoFilter ref="B2:C5"><filterColumn colId="0"/></autoFilter>',
      },
      /<row r="6" hidden="1">.*<autoFilter ref="B2:C6">/,
    ],
    [
      'frozen panes stay',
      { before: '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews>' },
      '<pane ySplit="2" topLeftCell="A3" state="frozen"/>',
    ],
    [
      'page breaks follow',
      { after: '<rowBreaks count="1" manualBreakCount="1"><brk id="4" man="1"/></rowBreaks>' },
      '<brk id="5" man="1"/>',
    ],
    [
      'merges over the inserted place grow',
      { after: '<mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells>' },
      '<mergeCell ref="A3:A5"/>',
    ],
    ['protection stays', { after: '<sheetProtection sheet="1" password="CC1A"/>' }, '<sheetProtection sheet="1" password="CC1A"/>'],
    [
      'shared formulas are written out',
      {
        rows: ROWS.replace('</row><row r="4"', '<c r="D3"><f t="shared" ref="D3:D4" si="0">C3*2</f><v>20</v></c></row><row r="4"').replace(
          '</row><row r="5"',
          '<c r="D4"><f t="shared" si="0"/><v>40</v></c></row><row r="5"',
        ),
      },
      /<f>C3\*2<\/f><v>20<\/v>.*<f>C4\*2<\/f><\/c>.*<f>C5\*2<\/f><v>40<\/v>/,
    ],
    [
      'an array formula of one cell follows',
      { rows: ROWS + row(8, '<c r="C8"><f t="array" ref="C8">SUM(C3:C5*2)</f><v>1</v></c>') },
      '<f t="array" ref="C9">SUM(C3:C6*2)</f>',
    ],
    [
      'a data table below follows',
      { rows: ROWS + row(8, '<c r="C8"><f t="dataTable" ref="C8:C9" dt2D="0" dtr="0" r1="C6"/><v>1</v></c>') },
      '<f t="dataTable" ref="C9:C10" dt2D="0" dtr="0" r1="C7"/>',
    ],
    [
      'conditional formats of newer versions grow',
      {
        after:
          '<extLst><ext uri="{1}" xmlns:x14="a" xmlns:xm="b"><x14:conditionalFormattings><x14:conditionalFormatting><xm:sqref>C3:C5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
      },
      '<xm:sqref>C3:C6</xm:sqref>',
    ],
    [
      'slicers stay',
      {
        after:
          '<extLst><ext uri="{2}" xmlns:x15="a"><x14:slicerList xmlns:x14="b"><x14:slicer r:id="rId1"/></x14:slicerList></ext></extLst>',
      },
      '<x14:slicer r:id="rId1"/>',
    ],
  ])('%s', (_what, sheet, expected) => {
    const after = patched(book(sheet), GROWN);
    expect(packageFaults(after)).toEqual([]);
    expect(sheetOf(after)).toMatch(typeof expected === 'string' ? new RegExp(expected.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : expected);
  });

  it.each<[string, WorkbookOf['names'], string]>([
    ['the print area', { '_xlnm.Print_Area': 'PL!$A$1:$C$6' }, 'PL!$A$1:$C$7'],
    ['the rows repeated on each page', { '_xlnm.Print_Titles': 'PL!$2:$2' }, 'PL!$2:$2'],
    ['the hidden name of the filter', { '_xlnm._FilterDatabase': 'PL!$B$2:$C$5' }, 'PL!$B$2:$C$6'],
  ])('%s follows', (_what, names, expected) =>
    expect(openPackage(patched(book({}, { names: names ?? {} }), GROWN)).text('xl/workbook.xml')).toContain(`>${expected}</definedName>`),
  );
});

describe('parts of the sheet', () => {
  const table = (ref: string, more = ''): string =>
    `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="${ref}"${more}><autoFilter ref="${ref}"/></table>`;
  it.each<[string, SheetOf['parts'], string, string]>([
    [
      'a list object with a totals row',
      { table: { 'tables/table1.xml': table('B2:C6', ' totalsRowCount="1"') } },
      'xl/tables/table1.xml',
      'ref="B2:C7"',
    ],
    [
      'a comment',
      { comments: { 'comments1.xml': '<comments><commentList><comment ref="C6"/></commentList></comments>' } },
      'xl/comments1.xml',
      'ref="C7"',
    ],
    [
      'a conversation',
      { threadedComment: { 'threadedComments/t1.xml': '<ThreadedComments><threadedComment ref="C5" id="{1}"/></ThreadedComments>' } },
      'xl/threadedComments/t1.xml',
      'ref="C6"',
    ],
    [
      'a pivot table below',
      { pivotTable: { 'pivotTables/p1.xml': '<pivotTableDefinition><location ref="A20:C25"/></pivotTableDefinition>' } },
      'xl/pivotTables/p1.xml',
      'ref="A21:C26"',
    ],
    [
      'a picture below',
      {
        drawing: {
          'drawings/d1.xml':
            '<xdr:wsDr xmlns:xdr="x"><xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>9</xdr:row></xdr:from></xdr:oneCellAnchor></xdr:wsDr>',
        },
      },
      'xl/drawings/d1.xml',
      '<xdr:row>10</xdr:row>',
    ],
    ['a control', { ctrlProp: { 'ctrlProps/c1.xml': '<formControlPr fmlaLink="$C$6"/>' } }, 'xl/ctrlProps/c1.xml', 'fmlaLink="$C$7"'],
  ])('%s follows its rows', (_what, parts, name, expected) => {
    const after = openPackage(patched(book({ parts: parts ?? {} }), GROWN));
    expect(after.text(name)).toContain(expected);
  });

  it('the source of a pivot table grows', () => {
    const cache =
      '<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="B2:C5" sheet="PL"/></cacheSource></pivotCacheDefinition>';
    const after = openPackage(patched(book({}, { parts: { 'xl/pivotCache/pivotCacheDefinition1.xml': cache } }), GROWN));
    expect(after.text('xl/pivotCache/pivotCacheDefinition1.xml')).toContain('ref="B2:C6"');
  });

  it('signatures, macros and what no one knows keep their bytes', () => {
    const parts = {
      '_xmlsignatures/sig1.xml': '<Signature/>',
      'xl/vbaProject.bin': '\u0001\u0002',
      'xl/slicers/slicer1.xml': '<slicers/>',
      'thumb.jpeg': 'x',
    };
    const [before, after] = [book({}, { parts }), patched(book({}, { parts }), GROWN)];
    for (const name of Object.keys(parts)) expect(openPackage(after).bytes(name)).toEqual(openPackage(before).bytes(name));
  });
});

describe('told, and nothing written', () => {
  const array = (area: string): Partial<SheetOf> => ({
    rows: ROWS.replace('</row><row r="4"', `<c r="D3"><f t="array" ref="${area}">C3:C5*2</f><v>20</v></c></row><row r="4"`),
  });
  const emptied = `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="B3:C4"/>`;
  it.each<[string, string, () => Uint8Array]>([
    ['a row put into an array formula', 'arrayFormula', () => patched(book(array('D3:D5')), GROWN)],
    [
      'a cell of an array formula edited',
      'arrayFormula',
      () => patched(book(array('D3:D5')), [{ source: 3 }, { source: 4, set: { D: 1 } }, { source: 5 }]),
    ],
    [
      'a list object left without rows',
      'tableEmptied',
      () => patched(book({ parts: { table: { 'tables/t.xml': emptied } } }), [{ source: 3 }, { source: 5 }]),
    ],
    ['a sheet without rows of its own', 'badSheet', () => patched(book({ xml: `<worksheet xmlns="${MAIN}"/>` }))],
    ['a sheet that is broken off', 'badSheet', () => patched(book({ xml: plain.slice(0, -80) }))],
    ['a worksheet that is not well-formed', 'badResult', () => patched(book({ after: '<pageMargins left=0.5>' }))],
  ])('%s: %s', (_what, code, act) => expect(act).toThrow(code));
});
