import { describe, expect, it } from 'vitest';
import { readDocx } from '#shared/read/document/readDocx.ts';
import { writeAnnexDocx } from '#shared/export/docx/writeAnnexDocx.ts';
import { openPackage } from '#shared/opc/officePackage.ts';
import { readXml } from '#shared/opc/readXml.ts';
import { DEFAULT_SETTINGS, type PrintSettings } from '#shared/paper/settings.ts';
import type { AnnexDocument, Column } from '#shared/annex/model.ts';
import { anAnnex, COLUMNS, section, task } from '../../../support/annexes.ts';

const signed = anAnnex({
  signature: { authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], signer: 'Nguyễn Văn A' },
  recipients: ['- Như trên;', '- Lưu: VT.'],
});

async function written(documents: readonly AnnexDocument[], changes: Partial<PrintSettings> = {}) {
  const bytes = await writeAnnexDocx(documents, { settings: { ...DEFAULT_SETTINGS, ...changes } });
  const parts = openPackage(bytes);
  return { bytes, parts, body: parts.text('word/document.xml'), styles: parts.text('word/styles.xml') };
}

// Sizes and looks: tests/shared/export/decreeLayout.test.ts.
describe('the layout of Nghị định 30 as named styles', async () => {
  const { styles, body } = await written([signed]);

  it('gives every paragraph a style and no run a look of its own', () => {
    const unstyled = [...body.matchAll(/<w:p>(?!<w:pPr><w:pStyle)/gu)];
    expect(unstyled).toEqual([]);
    expect(body).not.toMatch(/<w:(b|i|sz|rFonts|u)[ />]/u);
  });

  it('is A4 landscape with the margins of the decree, page 1 without a number, pages counted from 1', () => {
    expect(body).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/u);
    expect(body).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/u);
    expect(body).toMatch(/<w:pgNumType w:start="1"/u);
    expect(body).toMatch(/<w:titlePg/u);
  });

  it('closes the heading with a drawn line, never with an underline or dashes', () => {
    expect(styles).toMatch(/w:styleId="annex-rule".*?<w:pBdr><w:top w:val="single"/u);
    expect(body).not.toMatch(/<w:u |_{3}|─{3}/u);
  });
});

describe('the table', () => {
  it('repeats its head and splits no row', async () => {
    const { body } = await written([anAnnex()]);
    const rows = [...body.matchAll(/<w:tr>.*?<\/w:tr>/gu)].map(([row]) => row);
    expect(rows).toHaveLength(7);
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual(rows.map(() => true));
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, index) => index === 0));
  });

  it('comes back through our own reader, every cell as it was', async () => {
    const rows = [
      section('s', 'I', 'MỤC'),
      task('a', '1', 'dòng 1\ndòng 2', { ct: '=SUM(1)', tg: '6/2025' }),
      task('b', '2', '<b>&amp;\u0001'),
    ];
    const { parts } = await written([anAnnex({ rows })]);
    const texts = readDocx(parts)
      .sheets.flatMap((sheet) => sheet.blocks)
      .flatMap((block) => (block.type === 'grid' ? block.rows.flatMap((row) => row.cells.map((cell) => cell.text)) : []));
    expect(texts).toEqual(expect.arrayContaining(['I', 'MỤC', 'dòng 1\ndòng 2', '=SUM(1)', '6/2025', '<b>&amp;']));
  });

  it('spans the cells of a head of two rows', async () => {
    const columns: Column[] = [
      ...COLUMNS.slice(0, 2),
      { id: 'ct', header: 'Chủ trì', groups: ['Đơn vị'], role: 'lead', width: 100 },
      { id: 'ph', header: 'Phối hợp', groups: ['Đơn vị'], role: 'coordinate', width: 100 },
    ];
    const { body } = await written([anAnnex({ columns })]);
    expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(2);
    expect(body).toMatch(/<w:gridSpan w:val="2"\/>/u);
    expect(body.match(/<w:vMerge w:val="restart"\/>/gu)).toHaveLength(2);
  });

  it('keeps a heading with the next row and the last row with the signature', async () => {
    const { body, styles } = await written([signed]);
    expect(styles).toMatch(/w:styleId="annex-heading".*?<w:keepNext\/>/u);
    const rows = [...body.matchAll(/<w:tr>.*?<\/w:tr>/gu)].map(([row]) => row);
    expect(rows[6]).toContain('<w:keepNext/>');
    expect(rows[5]).not.toContain('<w:keepNext/>');
  });
});

describe('the file', () => {
  it('is well-formed in every part and says nothing of author and machine', async () => {
    const { parts } = await written([signed], { breakBeforeSection: true, sectionFill: 'D9D9D9' });
    for (const name of parts.names.filter((each) => /\.(xml|rels)$/u.test(each))) expect(() => readXml(parts.text(name), {})).not.toThrow();
    expect(parts.text('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy|Un-named/u);
  });

  it('holds each annex in a section that counts its own pages', async () => {
    const { body } = await written([anAnnex({ label: 'PHỤ LỤC I' }), anAnnex({ label: 'PHỤ LỤC II' })]);
    expect(body.match(/<w:pgNumType w:start="1"/gu)).toHaveLength(2);
    expect(body.match(/<w:titlePg/gu)).toHaveLength(2);
  });

  it('of an issued copy holds no internal column in any part', async () => {
    const columns = [...COLUMNS, { id: 'ly', header: 'Lý do nội bộ', role: 'internal' as const, width: 100 }];
    const { parts } = await written([anAnnex({ columns, rows: [task('a', '1', 'Việc', { ly: 'BÍ MẬT' })] })], { purpose: 'issue' });
    const everything = parts.names.map((name) => parts.text(name)).join('');
    expect(everything).not.toMatch(/BÍ MẬT|nội bộ/u);
  });

  it('comes out the same, byte for byte', async () => {
    const [first, second] = [await written([signed]), await written([signed])];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });
});
