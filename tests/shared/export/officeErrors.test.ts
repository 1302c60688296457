// Every kind of new file against the rules of Microsoft's Open XML SDK.
import { describe, expect, it } from 'vitest';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { writeAnnexDocx } from '#shared/export/docx/writeAnnexDocx.ts';
import { issuedCopy } from '#shared/export/issuedCopy.ts';
import { writeAnnexWorkbook } from '#shared/export/xlsx/writeAnnexWorkbook.ts';
import { writeTableWorkbook } from '#shared/export/xlsx/writeTable.ts';
import { openPackage } from '#shared/opc/officePackage.ts';
import { writePackage } from '#shared/opc/writePackage.ts';
import { DEFAULT_SETTINGS, PRESETS, type PrintSettings } from '#shared/paper/settings.ts';
import dongNai from '#shared/data/samples/dongNai.json' with { type: 'json' };
import laiChau from '#shared/data/samples/laiChau.json' with { type: 'json' };
import lamDong from '#shared/data/samples/lamDong.json' with { type: 'json' };
import ministry from '#shared/data/samples/ministry.json' with { type: 'json' };
import { anAnnex, COLUMNS, section, task } from '../../support/annexes.ts';
import { ALL_VERSIONS, missingValidator, officeErrors, type OfficeVersion } from '../../support/officeErrors.ts';
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

interface NewFile {
  readonly name: string;
  readonly documents: readonly AnnexDocument[];
  readonly changes?: Partial<PrintSettings>;
  readonly versions?: readonly OfficeVersion[];
}

const CASES: readonly NewFile[] = [
  { name: 'by every version of the rules', documents: [signed], versions: ALL_VERSIONS },
  { name: 'a set of annexes of which one is unusual', documents: [signed, unusual] },
  { name: 'an issued copy', documents: [issuedCopy(unusual)], changes: { purpose: 'issue' } },
  { name: 'an annex without rows', documents: [anAnnex({ rows: [] })] },
  {
    name: 'sections on pages of their own',
    documents: [signed, anAnnex()],
    changes: { breakBeforeSection: true, sectionFill: 'D9D9D9', repeatHeader: false },
  },
  { name: 'the samples, portrait', documents: samples, changes: { orientation: 'portrait' } },
  ...PRESETS.map(({ id, settings }) => ({ name: `preset ${id}`, documents: [signed], changes: settings })),
];

describe.skipIf(missingValidator !== null)(`new files${missingValidator === null ? '' : `: skipped, ${missingValidator}`}`, () => {
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
    const source = openPackage(await writeAnnexDocx([anAnnex()], { settings: DEFAULT_SETTINGS }));
    const parts = new Map(source.names.map((name) => [name, source.bytes(name)]));
    const broken = writePackage(parts.set('word/document.xml', new TextEncoder().encode(change(source.text('word/document.xml')))));
    expect(await officeErrors(broken, 'docx', ['Microsoft365'])).not.toEqual([]);
  });

  it('have no error: a plain list', async () => {
    const bytes = await writeTableWorkbook({ sheet: 'Danh mục', columns: [{ header: 'Tên', width: 20 }], rows: [['Sở Nội vụ'], ['=1+1']] });
    expect(await officeErrors(bytes, 'xlsx')).toEqual([]);
  });
});
