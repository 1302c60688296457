import { describe, expect, it } from 'vitest';
import { openPackage } from '#shared/opc/officePackage.ts';
import { patchWorkbook } from '#shared/template/xlsx/patchWorkbook.ts';
import type { TableRow } from '#shared/template/xlsx/writeRows.ts';
import { differingParts, fixture, partText } from '../../../support/packageText.ts';

const SHEET = 'Phụ lục I';
const [FIRST, LAST] = [12, 26];
const sources = (from = FIRST, to = LAST): TableRow[] => Array.from({ length: to - from + 1 }, (_, index) => ({ source: from + index }));
const template = fixture('xlsx/template-all-features.xlsx');
const edited = (rows: readonly TableRow[], bytes = template) =>
  patchWorkbook(bytes, [{ sheet: SHEET, firstRow: FIRST, lastRow: LAST, rows }]);
const sheetOf = (bytes: Uint8Array): string => partText(bytes, 'xl/worksheets/sheet1.xml');
const cell = (sheet: string, address: string): string => new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`, 's').exec(sheet)?.[0] ?? '';
const attributes = (xml: string, element: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${element}\\b[^>]*?\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
const formula = (sheet: string, address: string): string => /<f[^>]*>([^<]*)</.exec(cell(sheet, address))?.[1] ?? '';
const style = (sheet: string, address: string): string => /\ss="(\d+)"/.exec(cell(sheet, address))?.[1] ?? '';

describe('nothing edited', () => {
  it.each(['template-all-features', 'template-no-shared-formulas', 'template-by-libreoffice'])('%s comes back as it was', (name) => {
    const bytes = fixture(`xlsx/${name}.xlsx`);
    const sheet = /<sheet\b[^>]*?name="([^"]*)"/.exec(partText(bytes, 'xl/workbook.xml'))?.[1] ?? '';
    const result = patchWorkbook(bytes, [{ sheet, firstRow: FIRST, lastRow: LAST, rows: sources() }]);
    expect(result.changed).toEqual([]);
    expect(result.bytes).toEqual(bytes);
  });
});

describe('a cell edited', () => {
  it('changes the sheet and the strings, nothing else, where no formula counts with it', () => {
    const { bytes } = edited([{ source: 12, set: { E: 'Nội dung mới' } }, ...sources(13)]);
    expect(differingParts(template, bytes).toSorted()).toEqual(['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']);
    expect(style(sheetOf(bytes), 'E12')).toBe(style(sheetOf(template), 'E12'));
  });

  it.each([
    ['a formula of another sheet', 'B15', 'Khác'],
    ['a count on another sheet', 'D12', 'Sở Y tế'],
    ['a formula in its row', 'G13', 46_500],
  ] as const)('asks Excel to count where %s rests on it', (_why, address, value) => {
    const [column = '', row] = [address.slice(0, 1), Number(address.slice(1))];
    const { bytes } = edited(
      sources().map((each) => ('source' in each && each.source === row ? { ...each, set: { [column]: value } } : each)),
    );
    expect(partText(bytes, 'xl/workbook.xml')).toBe(
      partText(template, 'xl/workbook.xml').replace('<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
    );
    expect(openPackage(bytes).has('xl/calcChain.xml')).toBe(true);
  });

  it('keeps the stored result of a total that only Excel can count, and counts the others', () => {
    const sheet = sheetOf(edited([{ source: 12, set: { G: 46_500, H: 1000 } }, ...sources(13)]).bytes);
    expect(cell(sheet, 'H27')).toContain('<f>SUM(H12:H26)</f><v>3600</v>');
    expect(cell(sheet, 'I27')).toBe(cell(sheetOf(template), 'I27'));
  });

  it('a cell next to formulas leaves those alone', () => {
    const { bytes } = edited([...sources(12, 14), { source: 15, set: { B: 'Khác' } }, ...sources(16)]);
    expect(sheetOf(bytes).match(/<f[^>]*>[^<]*</g)).toEqual(sheetOf(template).match(/<f[^>]*>[^<]*</g));
  });

  it('writes text that looks like a formula or holds odd characters as text', () => {
    const text = '=1+1 <b> & "x" \u0001 _x0041_\nhai';
    const { bytes } = edited([{ source: 12, set: { B: text } }, ...sources(13)]);
    expect(cell(sheetOf(bytes), 'B12')).toMatch(/ t="s"/);
    expect(partText(bytes, 'xl/sharedStrings.xml')).toContain('=1+1 &lt;b&gt; &amp; "x" _x0001_ _x005F_x0041_\nhai</t>');
  });

  it('refuses more text than a cell holds', () => {
    expect(() => edited([{ source: 12, set: { B: 'x'.repeat(32_768) } }, ...sources(13)])).toThrow('textTooLong');
  });
});

describe('three rows inserted after row 14', () => {
  const added: TableRow[] = [1, 2, 3].map((number) => ({ model: 15, set: { B: `Nhiệm vụ bổ sung ${number}` } }));
  const result = edited([...sources(12, 14), ...added, ...sources(15)]);
  const sheet = sheetOf(result.bytes);
  const names = partText(result.bytes, 'xl/workbook.xml');
  const elsewhere = openPackage(result.bytes)
    .names.filter((name) => /worksheets\/sheet[2-9]|charts\//.test(name) && name.endsWith('.xml'))
    .map((name) => partText(result.bytes, name))
    .join('');
  const rowHeight = (row: number): string | undefined => new RegExp(`<row r="${row}"[^>]*?\\sht="([^"]*)"`).exec(sheet)?.[1];

  it('merges follow', () => {
    const merges = attributes(sheet, 'mergeCell', 'ref');
    expect(merges).toEqual(
      expect.arrayContaining(['B23:I23', 'A30:G30', 'A32:C32', 'F33:I33', 'F34:I34', 'F38:I38', 'D12:D14', 'B11:I11', 'A8:A9']),
    );
    expect(merges).toHaveLength(attributes(sheetOf(template), 'mergeCell', 'ref').length);
  });

  it.each<[string, () => unknown, unknown]>([
    ['row heights', () => [rowHeight(23), rowHeight(30), rowHeight(13)], ['21', '24', '47.25']],
    ['total', () => formula(sheet, 'H30'), 'SUM(H12:H29)'],
    ['row formula', () => formula(sheet, 'I18'), 'G18-TODAY()'],
    ['formula of a new row', () => formula(sheet, 'I15'), 'G15-TODAY()'],
    ['auto filter', () => attributes(sheet, 'autoFilter', 'ref'), ['A10:I29']],
    ['page break', () => attributes(sheet, 'brk', 'id'), ['22']],
    ['protected range', () => attributes(sheet, 'protectedRange', 'sqref'), ['B12:H29']],
    ['ignored errors', () => attributes(sheet, 'ignoredError', 'sqref'), ['A12:A29']],
    ['link', () => attributes(sheet, 'hyperlink', 'ref').includes('C24'), true],
    [
      'x14 data bar and validation',
      () => [...sheet.matchAll(/<xm:sqref>([^<]*)</g)].map((match) => match[1]).toSorted(),
      ['E12:E22 E24:E29', 'H12:H29'],
    ],
    ['condition that names a cell', () => /<cfvo[^>]*val="([^"]*H\$?30[^"]*)"/.test(sheet), true],
    ['custom validation', () => sheet.includes('H12&lt;=$H$30'), true],
    ['new rows have a style', () => style(sheet, 'B15'), style(sheetOf(template), 'B15')],
    ['new rows have a height', () => rowHeight(15) !== undefined, true],
    [
      'calculation chain is gone',
      () => [openPackage(result.bytes).has('xl/calcChain.xml'), /fullCalcOnLoad="1"/.test(names)],
      [false, true],
    ],
  ])('%s', (_name, got, want) => expect(got()).toEqual(want));

  it.each([
    ['print area', /_xlnm\.Print_Area[^>]*>[^<]*\$38</],
    ['print titles stay', /_xlnm\.Print_Titles[^>]*>[^<]*\$8:\$10</],
    ['a name', /name="TongKinhPhi"[^>]*>[^<]*\$H\$30</],
    ['a name with OFFSET', /name="DS_Dong"[^>]*>[^<]*\$B\$29/],
  ])('%s', (_name, expected) => expect(names).toMatch(expected));

  it('references of other sheets and charts follow, text in quotes does not', () => {
    expect(elsewhere).toMatch(/!H30</);
    expect(elsewhere).toMatch(/\$D\$12:\$D\$29/);
    expect(elsewhere).toContain('" H27 "');
    expect(elsewhere).toMatch(/\$H\$22/);
  });

  it('validations keep out of the section row', () => {
    expect(attributes(sheet, 'dataValidation', 'sqref').join(' ')).toContain('D12:D22 D24:D29');
  });

  it('comments and drawings follow', () => {
    const parts = openPackage(result.bytes);
    const comments = parts.names.filter((name) => /comments\d*\.xml$/i.test(name)).map((name) => parts.text(name));
    expect(attributes(comments.join(''), 'comment', 'ref').toSorted()).toEqual(expect.arrayContaining(['B12', 'D20', 'H30']));
    const vml = parts.names.filter((name) => name.endsWith('.vml')).map((name) => parts.text(name));
    expect([...vml.join('').matchAll(/<x:Row>(\d+)</g)].map((match) => match[1]).toSorted()).toEqual(['11', '19', '29']);
  });

  it('everything that need not change is byte-identical', () => {
    const kept = openPackage(template).names.filter((name) => /theme|styles|media|customXml|docProps|printerSettings/.test(name));
    expect(kept.length).toBeGreaterThan(8);
    expect(differingParts(template, result.bytes).filter((name) => kept.includes(name))).toEqual([]);
  });
});

describe('rows deleted and moved', () => {
  it('the text of a split merge is carried along', () => {
    const { bytes, warnings } = edited([{ source: 12 }, { source: 15 }, { source: 13 }, { source: 14 }, ...sources(16)]);
    const sheet = sheetOf(bytes);
    expect(warnings).toEqual([{ code: 'mergeSplit', sheet: SHEET, area: 'D12:D14', pieces: 'D12 D14:D15' }]);
    expect(/<v>(\d+)</.exec(cell(sheet, 'D14'))?.[1]).toBe(/<v>(\d+)</.exec(cell(sheetOf(template), 'D12'))?.[1]);
  });

  it('deleting the first row of a merge keeps its text', () => {
    const sheet = sheetOf(edited(sources(13)).bytes);
    expect(attributes(sheet, 'mergeCell', 'ref')).toContain('D12:D13');
    expect(cell(sheet, 'D12')).toMatch(/<v>\d+</);
    expect(formula(sheet, 'H26')).toBe('SUM(H12:H25)');
  });

  it('a sum grows for rows appended at the end', () => {
    expect(formula(sheetOf(edited([...sources(), { model: 26 }, { model: 26 }]).bytes), 'H29')).toBe('SUM(H12:H28)');
  });

  it('undoing a move by another gives the same cells', () => {
    const reversed = edited(sources().toReversed());
    const back = edited(sources().toReversed(), reversed.bytes);
    const values = (xml: string): string[] =>
      [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*[^/]>(?:(?!<\/c>).)*?<v>([^<]*)</gs)].map((match) => `${match[1]}=${match[2]}`);
    expect(values(sheetOf(back.bytes))).toEqual(values(sheetOf(template)));
  });

  it.each([
    ['a row twice', () => edited([{ source: 12 }, { source: 12 }]), 'rowTwice'],
    ['no row at all', () => edited([]), 'noRows'],
    [
      'a sheet that is not there',
      () => patchWorkbook(template, [{ sheet: 'Khác', firstRow: 1, lastRow: 1, rows: [{ source: 1 }] }]),
      'noSheet',
    ],
  ])('%s is refused', (_name, act, code) => expect(act).toThrow(code));
});
