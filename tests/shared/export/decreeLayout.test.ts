// The layout of Nghị định 30/2020/NĐ-CP read back from the workbook and the Word file, component by component. What Chromium makes of
// the printed page is looked at in tests/e2e/flows/decreeLayout.e2e.ts, with the same table.
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeAnnexDocx } from '#shared/export/docx/writeAnnexDocx.ts';
import { openPackage } from '#shared/opc/officePackage.ts';
import { composeAnnex } from '#shared/paper/composeAnnex.ts';
import { DEFAULT_SETTINGS } from '#shared/paper/settings.ts';
import { textWidthPt } from '#shared/paper/textWidth.ts';
import { mmFromPt } from '#shared/paper/units.ts';
import { writeAnnexWorkbook } from '#shared/export/xlsx/writeAnnexWorkbook.ts';
import { COMPONENTS, FONT, laidOutAnnex, MARGINS, PAGE_NUMBER, type Component } from '../../support/decreeLayout.ts';

const annex = laidOutAnnex();
const settings = DEFAULT_SETTINGS;
const cases = COMPONENTS.map((component) => [component.name, component] as const);
const wanted = ({ size, bold, italic, align }: Component) => ({ font: FONT, size, bold, italic, align, underline: false });

describe('the sizes that are set', () => {
  it.each(cases)('%s: what is set is what the decree allows', (_name, { part, range, size }) => {
    expect(settings.sizes[part]).toBe(size);
    expect(size).toBeGreaterThanOrEqual(range[0]);
    expect(size).toBeLessThanOrEqual(range[1]);
  });

  it('margins and page number are within the decree too', () => {
    for (const [side, { range, set }] of Object.entries(MARGINS)) {
      expect([side, settings.margins[side as keyof typeof MARGINS]]).toEqual([side, set]);
      expect(set >= range[0] && set <= range[1]).toBe(true);
    }
    expect(settings.sizes.pageNumber).toBe(PAGE_NUMBER.size);
  });

  it('the line that closes the heading is short: no stub, and at most half of what stands over it', () => {
    const { heading, headingRuleMm, page } = composeAnnex(annex, settings);
    const last = heading.at(-1)!;
    const width = Math.min(page.printableWidthMm, mmFromPt(textWidthPt(last.text, 'italic', last.sizePt)));
    expect(headingRuleMm).toBeGreaterThanOrEqual(25);
    expect(headingRuleMm).toBeLessThanOrEqual(width / 2);
  });
});

describe('the new workbook', async () => {
  const { bytes } = await writeAnnexWorkbook([annex], { settings });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.worksheets[0]!;
  const cells: ExcelJS.Cell[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => (cell.master === cell ? cells.push(cell) : 0)));
  const find = (text: string): ExcelJS.Cell => cells.find((cell) => (text.length > 2 ? cell.text.startsWith(text) : cell.text === text))!;
  const lastColumn = composeAnnex(annex, settings).columns.length;

  it.each(cases)('%s', (_name, component) => {
    const { font, alignment, numFmt } = find(component.text);
    expect({
      font: font.name,
      size: font.size,
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      align: alignment.horizontal,
      underline: font.underline ?? false,
    }).toEqual(wanted(component));
    expect([alignment.wrapText, numFmt, font.color?.argb ?? 'FF000000']).toEqual([true, '@', 'FF000000']);
  });

  it.each(cases.filter(([, { place }]) => place !== 'table'))('%s stands in its place', (_name, { text, place }) => {
    const cell = find(text);
    const end = cells.indexOf(cell) >= 0 ? endOf(cell) : 0;
    if (place === 'heading') expect([Number(cell.col), end]).toEqual([1, lastColumn]);
    else if (place === 'recipients') expect([Number(cell.col), end < lastColumn]).toEqual([1, true]);
    else expect([Number(cell.col) > 1, end]).toEqual([true, lastColumn]);
  });

  /** Last column of the cell's merge. */
  function endOf(cell: ExcelJS.Cell): number {
    const row = sheet.getRow(Number(cell.row));
    let end = Number(cell.col);
    while (end < lastColumn && row.getCell(end + 1).master === cell) end += 1;
    return end;
  }

  it('parts stand in order, recipients level with the signer’s authority', () => {
    const rowOf = (text: string): number => Number(find(text).row);
    const order = [
      'Phụ lục',
      'NHIỆM VỤ TRIỂN KHAI',
      '(Kèm theo',
      'Nội dung công việc',
      'CÔNG TÁC QUÁN TRIỆT',
      'Nơi nhận:',
      'Nguyễn Văn A',
    ].map(rowOf);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(rowOf('Nơi nhận:')).toBe(rowOf('TM. ỦY BAN NHÂN DÂN'));
  });

  it('paper, margins and page number', () => {
    const { paperSize, orientation, margins, firstPageNumber } = sheet.pageSetup;
    expect({ paperSize, orientation, firstPageNumber }).toEqual({ paperSize: 9, orientation: 'landscape', firstPageNumber: 1 });
    for (const [side, { set }] of Object.entries(MARGINS)) expect(margins![side as keyof typeof MARGINS] * 25.4).toBeCloseTo(set, 3);
    expect(margins!.header * 25.4).toBeLessThan(MARGINS.top.set);
    expect(sheet.headerFooter).toMatchObject({ differentFirst: true, oddHeader: `&C&"${FONT},Regular"&${PAGE_NUMBER.size}&P` });
    expect(sheet.headerFooter.firstHeader ?? '').toBe('');
  });

  it('the closing line of the heading is drawn, centred over the columns', () => {
    const drawing = openPackage(bytes).text('xl/drawings/drawing1.xml');
    const lengthMm = Number(/<a:ext cx="(\d+)"/u.exec(drawing)?.[1]) / 36_000;
    expect(lengthMm).toBeCloseTo(composeAnnex(annex, settings).headingRuleMm, 2);
    const widths = Array.from({ length: lastColumn }, (_, index) => ((sheet.getColumn(index + 1).width ?? 0) * 8 * 25.4) / 96);
    const ends = [...drawing.matchAll(/<xdr:col>(\d+)<\/xdr:col><xdr:colOff>(\d+)/gu)].map(
      ([, column, offset]) => widths.slice(0, Number(column)).reduce((sum, width) => sum + width, 0) + Number(offset) / 36_000,
    );
    const total = widths.reduce((sum, width) => sum + width, 0);
    expect((ends[0]! + ends[1]!) / 2).toBeCloseTo(total / 2, 0);
  });
});

describe('the new Word file', async () => {
  const source = openPackage(await writeAnnexDocx([annex], { settings }));
  const [body, styles, header] = ['word/document.xml', 'word/styles.xml', 'word/header1.xml'].map((part) => source.text(part)) as [
    string,
    string,
    string,
  ];
  const paragraphs = [...body.matchAll(/<w:p>(?:(?!<w:p>).)*<\/w:p>/gu)].map(([xml]) => ({
    xml,
    style: /<w:pStyle w:val="([^"]+)"/u.exec(xml)?.[1] ?? '',
    text: [...xml.matchAll(/<w:t[^>]*>([^<]*)/gu)].map(([, text]) => text).join(''),
  }));
  const find = (text: string) => paragraphs.find((each) => (text.length > 2 ? each.text.startsWith(text) : each.text === text))!;

  /** What a named style says; every style of ours says all of it. */
  const lookOf = (id: string) => {
    const [xml = ''] = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'u').exec(styles) ?? [];
    const on = (name: string): boolean => new RegExp(`<w:${name}(?: w:val="(?:true|1|on)")?/>`, 'u').test(xml);
    const align = /<w:jc w:val="(\w+)"/u.exec(xml)?.[1];
    return {
      font: /w:ascii="([^"]+)"/u.exec(xml)?.[1],
      size: Number(/<w:sz w:val="(\d+)"/u.exec(xml)?.[1]) / 2,
      bold: on('b'),
      italic: on('i'),
      align: align === 'both' ? 'justify' : align,
      underline: xml.includes('<w:u '),
    };
  };

  it.each(cases)('%s', (_name, component) => {
    const paragraph = find(component.text);
    expect(lookOf(paragraph.style)).toEqual(wanted(component));
    expect(paragraph.xml).not.toMatch(/<w:(?:b|i|u|sz|rFonts|color|jc)[ />]/u);
  });

  it('every style is based on Normal and named in Vietnamese', () => {
    const own = [...styles.matchAll(/<w:style [^>]*w:styleId="annex-.*?<\/w:style>/gu)].map(([xml]) => xml);
    expect(own.filter((xml) => !/<w:name w:val="PL - [^"]+"\/><w:basedOn w:val="Normal"\/>/u.test(xml))).toEqual([]);
    expect(own.length).toBeGreaterThanOrEqual(new Set(paragraphs.map(({ style }) => style)).size);
  });

  it('paper, margins and page number', () => {
    const millimetres = (name: string): number =>
      (Number(new RegExp(`<w:pgMar [^>]*w:${name}="(\\d+)"`, 'u').exec(body)?.[1]) / 20 / 72) * 25.4;
    for (const [side, { set }] of Object.entries(MARGINS)) expect(millimetres(side)).toBeCloseTo(set, 1);
    expect(millimetres('header')).toBeLessThan(MARGINS.top.set);
    expect(body).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/u);
    expect(body).toContain('<w:titlePg/>');
    expect(header).toMatch(/<w:pStyle w:val="annex-pageNumber"\/>.*PAGE/u);
    expect(lookOf('annex-pageNumber')).toEqual({
      font: FONT,
      size: PAGE_NUMBER.size,
      bold: false,
      italic: false,
      align: 'center',
      underline: false,
    });
  });

  it('the closing line of the heading is a border as long as it is to be', () => {
    const rule = paragraphs.find(({ style }) => style === 'annex-rule')!.xml;
    const [left, right] = [/w:left="(\d+)"/u, /w:right="(\d+)"/u].map((side) => (Number(side.exec(rule)?.[1]) / 20 / 72) * 25.4) as [
      number,
      number,
    ];
    const { page, headingRuleMm } = composeAnnex(annex, settings);
    expect(left).toBeCloseTo(right, 1);
    expect(page.printableWidthMm - left - right).toBeCloseTo(headingRuleMm, 0);
  });
});
