// An issued copy in a template of the office: nothing of the drafting office and nothing hidden gets out, or nothing is written.
import type ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { HiddenContent } from '#shared/template/hiddenContent.ts';
import { issueIntoTemplate } from '#shared/template/issueIntoTemplate.ts';
import { openPackage } from '#shared/opc/officePackage.ts';
import { rewritePackage } from '#shared/opc/rewritePackage.ts';
import { anAnnex, COLUMNS, section, task } from '../../support/annexes.ts';
import { annexesInFile, shownRows } from '../../support/annexInFile.ts';
import { officeWorkbook } from '../../support/officeWorkbook.ts';
import { packageFaults } from '../../support/packageFaults.ts';
import { fixture, partText } from '../../support/packageText.ts';

const annex: AnnexDocument = anAnnex({
  columns: [
    ...COLUMNS,
    { id: 'ly', header: 'BÍ MẬT lý do', role: 'internal', width: 100 },
    { id: 'an', header: 'BÍ MẬT ẩn', role: 'product', width: 100, hidden: true },
  ],
  rows: [
    section('s', 'I', 'MỤC CÔNG KHAI'),
    task('a', '1', 'Việc công khai', { ly: 'BÍ MẬT 1', an: 'BÍ MẬT 2' }),
    task('b', '2', 'Việc hai'),
  ],
  ignored: [{ key: 'k', ruleId: 'blankLead', reason: 'BÍ MẬT' }],
  source: { fileName: 'BÍ MẬT.xlsx', format: 'xlsx' },
});

const everything = (bytes: Uint8Array): string => {
  const source = openPackage(bytes);
  return source.names
    .filter((name) => /\.(?:xml|rels)$/.test(name))
    .map((name) => `${name}\n${source.text(name)}`)
    .join('\n');
};

async function issued(bytes: Uint8Array): Promise<Uint8Array> {
  const result = await issueIntoTemplate(bytes, annex);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.bytes;
}

const WORD = 'template/docx-two-row-header__003.docx';
const inWord = (name: string, from: RegExp, to: string): Uint8Array => {
  const changed = partText(fixture(WORD), name).replace(from, to);
  return rewritePackage(fixture(WORD), new Map([[name, new TextEncoder().encode(changed)]]));
};

describe('what is public', () => {
  it('is all that a workbook holds, old rows and authors gone from every part', async () => {
    const written = await issued(await officeWorkbook());
    expect(packageFaults(written)).toEqual([]);
    expect(everything(written)).not.toContain('BÍ MẬT');
    const [read] = await annexesInFile(written);
    expect(shownRows(read!.document).join('\n')).toMatch(/MỤC CÔNG KHAI[\s\S]*Việc công khai[\s\S]*Việc hai/u);
  });

  it('stands in the place of hidden rows of the table too, and is seen', async () => {
    const written = await issued(await officeWorkbook((sheet) => void (sheet.getRow(5).hidden = true)));
    expect(everything(written)).not.toMatch(/BÍ MẬT|<row[^>]* hidden="1"/u);
    expect(everything(written)).toContain('Việc công khai');
  });

  it('is all that a Word file holds, without the names in its properties', async () => {
    const named = inWord(
      'docProps/core.xml',
      /<dc:creator>[^<]*<\/dc:creator>|<\/cp:coreProperties>/u,
      '<dc:creator>BÍ MẬT</dc:creator>$&',
    ).slice();
    const written = await issued(named);
    expect(packageFaults(written)).toEqual(packageFaults(fixture(WORD)));
    expect(everything(written)).toContain('Việc công khai');
    expect(everything(written)).not.toMatch(/BÍ MẬT|<(?:dc:creator|cp:lastModifiedBy)>[^<]/u);
  });
});

const SHEETS: readonly (readonly [HiddenContent, (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void])[] = [
  ['comments', (sheet) => void (sheet.getCell('B2').note = 'BÍ MẬT')],
  ['hiddenRows', (sheet) => ((sheet.getCell('A8').value = 'BÍ MẬT'), void (sheet.getRow(8).hidden = true))],
  ['hiddenColumns', (sheet) => ((sheet.getCell('H2').value = 'BÍ MẬT'), void (sheet.getColumn('H').hidden = true))],
  ['hiddenSheets', (_sheet, book) => void (book.addWorksheet('BÍ MẬT', { state: 'veryHidden' }).getCell('A1').value = 'BÍ MẬT')],
];

describe.each(SHEETS)('%s of a workbook', (code, change) => {
  it('stand against issuing', async () =>
    expect(await issueIntoTemplate(await officeWorkbook(change), annex)).toEqual({ ok: false, error: [code] }));
});

const BODY = '<w:sectPr';
const WORDS: readonly (readonly [HiddenContent, string])[] = [
  ['hiddenText', '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>BÍ MẬT</w:t></w:r></w:p>'],
  ['hiddenText', "<w:p><w:r><w:rPr><w:vanish w:val='1'/></w:rPr><w:t>BÍ MẬT</w:t></w:r></w:p>"],
  ['trackedChanges', '<w:p><w:ins w:id="1" w:author="BÍ MẬT"><w:r><w:t>mới</w:t></w:r></w:ins></w:p>'],
  ['trackedChanges', '<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel w:id="1" w:author="BÍ MẬT"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'],
];

describe.each(WORDS)('%s of a Word file', (code, xml) => {
  it('stand against issuing', async () => {
    const bytes = inWord('word/document.xml', new RegExp(`${BODY}(?![\\s\\S]*${BODY})`, 'u'), `${xml}$&`);
    expect(await issueIntoTemplate(bytes, annex)).toEqual({ ok: false, error: [code] });
  });
});

it('comments of a Word file stand against issuing', async () => {
  const comments = '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0"/></w:comments>';
  const bytes = rewritePackage(fixture(WORD), new Map([['word/comments.xml', new TextEncoder().encode(comments)]]));
  expect(await issueIntoTemplate(bytes, annex)).toEqual({ ok: false, error: ['comments'] });
});

it('blank rows and columns that are hidden stand against nothing', async () => {
  const bytes = await officeWorkbook((sheet) => ((sheet.getRow(20).hidden = true), void (sheet.getColumn('K').hidden = true)));
  expect((await issueIntoTemplate(bytes, annex)).ok).toBe(true);
});
