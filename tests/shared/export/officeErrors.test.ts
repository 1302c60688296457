// Every kind of new file against the rules of Microsoft's Open XML SDK.
import { describe, expect, it } from 'vitest';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { writeAnnexDocx } from '#shared/export/docx/writeAnnexDocx.ts';
import { toDirectoryTable } from '#shared/export/directoryTable.ts';
import { issuedCopy } from '#shared/export/issuedCopy.ts';
import { writeAnnexWorkbook } from '#shared/export/xlsx/writeAnnexWorkbook.ts';
import { writeTableWorkbook } from '#shared/export/xlsx/writeTable.ts';
import { openPackage } from '#shared/opc/officePackage.ts';
import { writePackage } from '#shared/opc/writePackage.ts';
import { DEFAULT_SETTINGS, PRESETS, type PrintSettings } from '#shared/paper/settings.ts';
import type { OwnUnit } from '#shared/store/agencySettings.ts';
import { directoryVi } from '#renderer/i18n/vi/directory.ts';
import dongNai from '#shared/data/samples/dongNai.json' with { type: 'json' };
import laiChau from '#shared/data/samples/laiChau.json' with { type: 'json' };
import lamDong from '#shared/data/samples/lamDong.json' with { type: 'json' };
import ministry from '#shared/data/samples/ministry.json' with { type: 'json' };
import { anAnnex, COLUMNS, section, task } from '../../support/annexes.ts';
import { ALL_VERSIONS, missingValidator, officeErrors, validatorSkipReason, type OfficeVersion } from '../../support/officeErrors.ts';
import { packageFaults } from '../../support/packageFaults.ts';

const signed = anAnnex({
  signature: { authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], signer: 'Nguyễn Văn A' },
  recipients: ['- Như trên;', '- Lưu: VT.'],
});
const unusual = anAnnex({
  id: 'unusual',
  columns: COLUMNS.map((column, at) => ({
    ...column,
    ...(at > 2 ? { groups: ['Thực hiện'] } : {}),
    ...(at === 4 ? { internal: true } : {}),
  })),
  rows: [
    { id: 'band', kind: 'band', level: 1, cells: { nd: 'Dải chữ' } },
    section('s', 'I', '=SUM(A1) <b>&amp;\u0001'),
    task('t', '1', 'dòng 1\ndòng 2\n\n- dòng 4', { ct: '007', tg: '6/2025' }),
    task('u', '1.1', 'x'.repeat(40_000), {}, 2),
    { id: 'total', kind: 'total', level: 1, cells: { nd: 'Tổng cộng' } },
  ],
});
const samples = [laiChau, dongNai, ministry, lamDong] as readonly unknown[] as readonly AnnexDocument[];

const all = [...samples, signed, unusual];

interface NewFile {
  readonly name: string;
  readonly documents: readonly AnnexDocument[];
  readonly changes?: Partial<PrintSettings>;
  readonly versions?: readonly OfficeVersion[];
}

const CASES: readonly NewFile[] = [
  { name: 'one annex, by every version of the rules', documents: [signed], versions: ALL_VERSIONS },
  ...PRESETS.map(({ id, settings }) => ({ name: `a set of all samples, preset ${id}`, documents: all, changes: settings })),
  { name: 'issued copies', documents: all.map(issuedCopy), changes: { purpose: 'issue' } },
  { name: 'an annex without rows', documents: [anAnnex({ rows: [] })] },
  { name: 'an annex of one column', documents: [anAnnex({ columns: COLUMNS.slice(1, 2) })] },
  {
    name: 'sections on pages of their own, portrait, nothing repeated',
    documents: all,
    changes: { orientation: 'portrait', breakBeforeSection: true, sectionFill: 'D9D9D9', repeatHeader: false },
  },
];

describe.skipIf(missingValidator !== null)(`new files${validatorSkipReason}`, () => {
  it.each(CASES)('have no error: $name', async ({ documents, changes, versions }) => {
    const settings = { ...DEFAULT_SETTINGS, ...changes };
    const { bytes } = await writeAnnexWorkbook(documents, { settings });
    const wordBytes = await writeAnnexDocx(documents, { settings });
    const [inWorkbook, inWord] = await Promise.all([officeErrors(bytes, 'xlsx', versions), officeErrors(wordBytes, 'docx', versions)]);
    expect({ inWorkbook, inWord }).toEqual({ inWorkbook: [], inWord: [] });
    expect([...packageFaults(bytes), ...packageFaults(wordBytes)]).toEqual([]);
  });

  it.each<[string, (body: string) => string]>([
    ['an element too late', (body) => body.replace(/(<w:tcW [^>]*>)(.*?)(<\/w:tcPr>)/u, '$2$1$3')],
    ['an element that is missing', (body) => body.replace(/<w:tblGrid>.*?<\/w:tblGrid>/u, '')],
    ['an element that is unknown', (body) => body.replace(/<w:tblW /u, '<w:width/><w:tblW ')],
    ['a length that is no whole number', (body) => body.replace(/<w:pgSz w:w="\d+"/u, '<w:pgSz w:w="1.5"')],
  ])('are judged by a check that finds %s', async (_fault, change) => {
    const broken = changed(await writeAnnexDocx([anAnnex()], { settings: DEFAULT_SETTINGS }), 'word/document.xml', change);
    expect(await officeErrors(broken, 'docx', ['Microsoft365'])).not.toEqual([]);
  });

  it('have no error: the units of the agency as a list', async () => {
    const unit = (id: string, name: string): OwnUnit => ({ id, name, aliases: ['P.1', '=1+1'], kind: 'phong', contact: '0251 & <x>' });
    const units = Array.from({ length: 40 }, (_, index) => unit(`own-${index}`, `Phòng ${index}`));
    for (const table of [toDirectoryTable(units, directoryVi), toDirectoryTable([], directoryVi)]) {
      const bytes = await writeTableWorkbook(table);
      expect([...(await officeErrors(bytes, 'xlsx')), ...packageFaults(bytes)]).toEqual([]);
    }
  });
});

/** The file with one part changed; the change must apply. */
function changed(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const source = openPackage(bytes);
  const parts = new Map(source.names.map((name) => [name, source.bytes(name)]));
  const text = change(source.text(part));
  expect(text).not.toBe(source.text(part));
  return writePackage(parts.set(part, new TextEncoder().encode(text)));
}

describe('what the Open XML SDK accepts and Office repairs', () => {
  const FIRST_CELL = /<c r="A1"[^>]*?(?:\/>|>.*?<\/c>)/u;
  it.each<[string, (sheet: string) => string, string]>([
    ['merges over each other', (xml) => xml.replace('<mergeCell ref="A1:E1"/>', '$&<mergeCell ref="B1:C2"/>'), 'merges that overlap'],
    ['a cell twice', (xml) => xml.replace(FIRST_CELL, '$&$&'), 'cells out of order'],
    ['a row twice', (xml) => xml.replace(/<row r="1".*?<\/row>/u, '$&$&'), 'rows out of order'],
    ['a row beyond Excel', (xml) => xml.replace(/(<row [^>]*\sht=)"[\d.]+"/u, '$1"500"'), 'a row that is too high'],
    ['a string that is nowhere', (xml) => xml.replace(/ t="s"><v>\d+</u, ' t="s"><v>99999<'), 'a string that is not in the table'],
  ])('is found in a workbook: %s', async (_name, change, fault) => {
    const { bytes } = await writeAnnexWorkbook([signed], { settings: DEFAULT_SETTINGS });
    expect(packageFaults(changed(bytes, 'xl/worksheets/sheet1.xml', change))).toContain(`xl/worksheets/sheet1.xml: ${fault}`);
  });

  const CELL = /(<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?)<w:p[ >].*?<\/w:p>(<\/w:tc>)/u;
  const TABLE = '<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>';
  it.each<[string, (body: string) => string, string]>([
    ['a cell without a paragraph', (xml) => xml.replace(CELL, '$1$2'), 'tc without p'],
    ['a cell that ends with a table', (xml) => xml.replace('</w:tc>', `${TABLE}</w:tc>`), 'tc ends with tbl'],
    ['a row without cells', (xml) => xml.replace('</w:tbl>', '<w:tr/></w:tbl>'), 'tr without tc'],
    ['a table without rows', (xml) => xml.replace('</w:body>', '<w:tbl><w:tblPr/><w:tblGrid/></w:tbl></w:body>'), 'tbl without tr'],
    ['a table without a grid', (xml) => xml.replace(/<w:tblGrid>.*?<\/w:tblGrid>/u, ''), 'tbl without tblGrid'],
  ])('is found in a Word file: %s', async (_name, change, fault) => {
    const bytes = await writeAnnexDocx([signed], { settings: DEFAULT_SETTINGS });
    expect(packageFaults(changed(bytes, 'word/document.xml', change))).toContain(`word/document.xml: ${fault}`);
  });
});
