// What an issued copy holds, way by way: no secret of the drafting office in any byte of any part.
import { describe, expect, it } from 'vitest';
import type { AnnexDocument, Column } from '#shared/annex/model.ts';
import { writeAnnexDocx } from '#shared/export/docx/writeAnnexDocx.ts';
import { isEmptyCopy, type CopyFormat } from '#shared/export/emptyCopy.ts';
import { issuedCopy } from '#shared/export/issuedCopy.ts';
import { printPage, printSet } from '#shared/paper/printPage.ts';
import { toCsv } from '#shared/export/toCsv.ts';
import { tableFragment, toHtml } from '#shared/export/toHtml.ts';
import { toInterchangeJson } from '#shared/export/toInterchangeJson.ts';
import { openPackage } from '#shared/opc/officePackage.ts';
import { composeAnnex } from '#shared/paper/composeAnnex.ts';
import { DEFAULT_SETTINGS, type PrintSettings } from '#shared/paper/settings.ts';
import { writeAnnexWorkbook } from '#shared/export/xlsx/writeAnnexWorkbook.ts';
import { anAnnex, COLUMNS, section, task } from '../../support/annexes.ts';

const issue: PrintSettings = { ...DEFAULT_SETTINGS, purpose: 'issue' };

const secretColumns: readonly Column[] = [
  { id: 'ly', header: 'BÍ MẬT lý do', role: 'internal', width: 100 },
  { id: 'yk', header: 'BÍ MẬT ý kiến', role: 'note', width: 100, internal: true },
  { id: 'an', header: 'BÍ MẬT ẩn', role: 'product', width: 100, hidden: true },
];
const secrets = { ly: 'BÍ MẬT 1', yk: 'BÍ MẬT 2', an: 'BÍ MẬT 3' };

const annex: AnnexDocument = anAnnex({
  columns: [...COLUMNS, ...secretColumns],
  rows: [
    { ...section('s', 'I', 'MỤC CÔNG KHAI'), cells: { tt: 'I', nd: 'MỤC CÔNG KHAI', ...secrets } },
    task('a', '1', 'Việc công khai', secrets),
  ],
  source: { fileName: 'BÍ MẬT.xlsx', format: 'xlsx', sheet: 'BÍ MẬT' },
  ignored: [{ key: 'k', ruleId: 'blankLead', reason: 'BÍ MẬT' }],
  issueApproval: { reason: 'BÍ MẬT', on: '2026-11-22', obstacles: ['k'] },
});

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function packageTexts(bytes: Uint8Array): string {
  const source = openPackage(bytes);
  return source.names.map((name) => `${name}\n${source.text(name)}`).join('\n');
}

const WAYS: Readonly<Record<string, (document: AnnexDocument, settings: PrintSettings) => Promise<string> | string>> = {
  xlsx: async (document, settings) => packageTexts((await writeAnnexWorkbook([document], { settings, created: 0 })).bytes),
  docx: async (document, settings) => packageTexts(await writeAnnexDocx([document], { settings, created: 0 })),
  'pdf and printer': (document, settings) => printPage(composeAnnex(document, settings), ''),
  'set of annexes as pdf': (document, settings) =>
    printSet(
      [document, { ...document, id: 'second' }].map((each) => ({ annex: composeAnnex(each, settings) })),
      '',
    ),
  html: toHtml,
  'table for Word': (document, settings) => tableFragment(composeAnnex(document, settings)),
  csv: (document, { purpose }) => text(toCsv(document, purpose)),
  json: (document, { purpose }) => JSON.stringify(toInterchangeJson([document], 'a.xlsx', purpose)),
};

describe.each(Object.entries(WAYS))('an issued %s', (_name, write) => {
  it('holds what is public and nothing else', async () => {
    const issued = await write(annex, issue);
    expect(issued).toContain('Việc công khai');
    expect(issued).toContain('MỤC CÔNG KHAI');
    expect(issued).not.toContain('BÍ MẬT');
  });

  it('has no author, comment or hidden part', async () => {
    const issued = await write(annex, issue);
    expect(issued).not.toMatch(
      /<dc:creator>[^<]|<cp:lastModifiedBy>[^<]|comments\d*\.xml|<(?:row|col)[^>]* hidden="1"|<w:vanish|state="hidden"/u,
    );
  });

  it('does not tell an internal title by its role', async () => {
    const columns = annex.columns.map((column) => (column.role === 'task' ? { ...column, internal: true } : column));
    const issued = await write(
      { ...annex, columns, rows: annex.rows.map((row) => ({ ...row, cells: { ...row.cells, nd: 'BÍ MẬT 4' } })) },
      issue,
    );
    expect(issued).not.toContain('BÍ MẬT');
  });

  it('is a draft with internal columns otherwise', async () => expect(await write(annex, DEFAULT_SETTINGS)).toContain('BÍ MẬT'));
});

describe('the data of an issued copy', () => {
  it('is without secrets itself', () => expect(JSON.stringify(issuedCopy(annex))).not.toContain('BÍ MẬT'));
});

describe('a copy without columns', () => {
  const all = (change: Partial<Column>) => ({ columns: COLUMNS.map((column) => ({ ...column, ...change })) });
  const formats: readonly CopyFormat[] = ['xlsx', 'docx', 'pdf', 'html', 'csv', 'json'];
  it.each(formats)('is known before %s is written', (format) => {
    expect(isEmptyCopy(all({ internal: true }), format, 'issue')).toBe(true);
    expect(isEmptyCopy(all({ hidden: true }), format, 'issue')).toBe(true);
    expect(isEmptyCopy(all({ internal: true }), format, 'draft')).toBe(false);
    expect(isEmptyCopy(all({ hidden: true }), format, 'draft')).toBe(format !== 'csv' && format !== 'json');
    expect(isEmptyCopy({ columns: COLUMNS }, format, 'issue')).toBe(false);
  });
});
