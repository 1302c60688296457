import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCommand } from '#electron/cli/export.ts';
import type { AnnexDocument } from '#shared/annex/model.ts';
import laiChau from '#shared/data/samples/laiChau.json' with { type: 'json' };
import { toInterchangeJson } from '#shared/export/toInterchangeJson.ts';
import { openPackage } from '#shared/opc/officePackage.ts';
import { writePackage } from '#shared/opc/writePackage.ts';
import { DEFAULT_SETTINGS, withBodySize } from '#shared/paper/settings.ts';
import { toPresetFile } from '#shared/paper/printPresets.ts';
import { writeAnnexWorkbook } from '#shared/export/xlsx/writeAnnexWorkbook.ts';
import { anAnnex, COLUMNS, task } from '../../support/annexes.ts';

const sample = laiChau as AnnexDocument;
let folder = '';
let source = '';
const at = (name: string): string => join(folder, name);

async function run(...args: readonly string[]) {
  const lines: string[] = [];
  const said: string[] = [];
  const code = await exportCommand.run(args, { line: (text) => lines.push(text), say: (text) => said.push(text) });
  return { code, lines, said };
}

interface Answer {
  readonly tables: readonly { readonly records: readonly Record<string, unknown>[]; readonly metadata: Record<string, string> }[];
}
const records = ({ tables }: Answer) => tables.map((table) => table.records.map((record) => ({ ...record, rows: undefined })));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
  source = at('nguồn tệp.xlsx');
  await writeFile(source, (await writeAnnexWorkbook([sample], { settings: DEFAULT_SETTINGS })).bytes);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('phuluc export', () => {
  it.each(['xlsx', 'docx', 'html'])('to %s and from there to json gives the annex back', { timeout: 60_000 }, async (extension) => {
    expect(await run(source, '-o', at(`a.${extension}`))).toEqual({ code: 0, lines: [at(`a.${extension}`)], said: [] });
    expect((await run(at(`a.${extension}`), '--out', at(`${extension}.json`))).code).toBe(0);
    const back = JSON.parse(await readFile(at(`${extension}.json`), 'utf8')) as Answer;
    expect(records(back)).toEqual(records(toInterchangeJson([sample], '', 'draft') as unknown as Answer));
  });

  it('to csv begins with the mark of UTF-8', async () => {
    expect((await run(source, '-o', at('a.csv'))).code).toBe(0);
    expect((await readFile(at('a.csv'), 'utf8')).startsWith('\uFEFFTT,Nội dung công việc,')).toBe(true);
  });

  it('leaves rows that the file hides out of an issued copy, and says so', async () => {
    const hiding = fileURLToPath(new URL('../../fixtures/corpus/hidden-rows-and-helper-column__000.xlsx', import.meta.url));
    const tasks = async (name: string): Promise<number> => records(JSON.parse(await readFile(at(name), 'utf8')) as Answer).flat().length;
    expect((await run(hiding, '-o', at('đủ.json'))).said).toEqual([]);
    const { said } = await run(hiding, '-o', at('phát.json'), '--issue');
    const hidden = Number(/Tệp vào có (\d+) dòng ẩn/u.exec(said.join(' '))?.[1]);
    expect(hidden).toBeGreaterThan(0);
    expect(await tasks('phát.json')).toBe((await tasks('đủ.json')) - hidden);
  });

  it('says so when no browser can make the pdf', async () => {
    const before = process.env['PHULUC_BROWSER'];
    process.env['PHULUC_BROWSER'] = at('không có');
    const { code, said } = await run(source, '-o', at('b.pdf'));
    if (before === undefined) delete process.env['PHULUC_BROWSER'];
    else process.env['PHULUC_BROWSER'] = before;
    expect([code, said.length]).toEqual([1, 1]);
    expect(said[0]).toContain('Chrome');
  });

  it('writes each annex of a file: sheets and sections in one file, other formats a file each', { timeout: 60_000 }, async () => {
    const two = at('hai.xlsx');
    const annexes = [sample, { ...sample, label: 'PHỤ LỤC II', rows: sample.rows.slice(0, 5) }];
    await writeFile(two, (await writeAnnexWorkbook(annexes, { settings: DEFAULT_SETTINGS })).bytes);
    expect((await run(two, '-o', at('hai.csv'))).lines).toEqual([at('hai.csv'), at('hai-2.csv')]);
    expect((await run(two, '-o', at('hai.json'))).code).toBe(0);
    expect((JSON.parse(await readFile(at('hai.json'), 'utf8')) as Answer).tables).toHaveLength(2);
  });

  it('writes over nothing that it reads, also by a numbered name or through a link', async () => {
    const annexes = [sample, { ...sample, label: 'PHỤ LỤC II', rows: sample.rows.slice(0, 5) }];
    const { bytes } = await writeAnnexWorkbook(annexes, { settings: DEFAULT_SETTINGS });
    await writeFile(at('bốn-2.csv'), bytes);
    await symlink(at('bốn-2.csv'), at('lối.xlsx'));
    for (const out of ['bốn.csv', 'lối.xlsx'])
      expect(await run(at('bốn-2.csv'), '-o', at(out))).toEqual({
        code: 1,
        lines: [],
        said: [expect.stringContaining('trùng với tệp vào')],
      });
    expect(new Uint8Array(await readFile(at('bốn-2.csv')))).toEqual(new Uint8Array(bytes));
    expect(await readdir(folder)).not.toContain('bốn.csv');
  });

  it.each(['xlsx', 'docx', 'csv', 'html', 'json'])('--issue leaves internal columns out of %s', async (extension) => {
    const secret = at('mật.xlsx');
    const columns = [...COLUMNS, { id: 'ly', header: 'Cột này để giải trình, không phát hành', role: 'internal' as const, width: 160 }];
    const rows = ['1', '2', '3', '4'].map((number) =>
      task(number, number, `Việc ${number}`, { ct: 'Sở Y tế', tg: 'Năm 2025', ly: 'BIMAT' }),
    );
    await writeFile(secret, (await writeAnnexWorkbook([anAnnex({ columns, rows })], { settings: DEFAULT_SETTINGS })).bytes);
    const issued = at(`phát hành.${extension}`);
    expect(await run(secret, '-o', issued, '--issue')).toEqual({ code: 0, lines: [issued], said: [] });
    // JSON is not read back, and needs not to be.
    const looked = extension === 'json' ? issued : at('soi.json');
    if (looked !== issued) await run(issued, '-o', looked);
    const content = await readFile(looked, 'utf8');
    expect(content).not.toContain('BIMAT');
    expect(content).toContain('Việc 3');
  });

  it('to docx with a page for each section is one table again when it is read', async () => {
    await writeFile(at('mục.json'), toPresetFile([{ name: 'Mục', settings: { ...DEFAULT_SETTINGS, breakBeforeSection: true } }]));
    expect((await run(source, '-o', at('mục.docx'), '--preset', at('mục.json'))).code).toBe(0);
    expect((await run(at('mục.docx'), '-o', at('mục-lại.json'))).code).toBe(0);
    const back = JSON.parse(await readFile(at('mục-lại.json'), 'utf8')) as Answer;
    expect(records(back)).toEqual(records(toInterchangeJson([sample], '', 'draft') as unknown as Answer));
  });

  it('--issue says what stands against issuing', async () => {
    const rows = ['1', '2', '3'].map((number) => task(number, number, `Việc ${number}`, { tg: 'Năm 2025' }));
    await writeFile(at('thiếu.xlsx'), (await writeAnnexWorkbook([anAnnex({ rows })], { settings: DEFAULT_SETTINGS })).bytes);
    const { code, said } = await run(at('thiếu.xlsx'), '-o', at('thiếu.html'), '--issue');
    expect([code, said]).toEqual([0, [expect.stringMatching(/^Bản phát hành “PHỤ LỤC”: còn [1-9]\d* lỗi/iu)]]);
  });

  it('takes the layout of a house from its file', async () => {
    const settings = { ...withBodySize(DEFAULT_SETTINGS, 11), headingForm: 'joined' as const };
    await writeFile(at('mẫu.json'), toPresetFile([{ name: 'Sở Y tế', settings }]));
    expect((await run(source, '-o', at('mẫu.html'), '--preset', at('mẫu.json'))).code).toBe(0);
    expect(await readFile(at('mẫu.html'), 'utf8')).toContain('font-size:11pt');
    await writeFile(at('hỏng.json'), '{"format":1}');
    expect(await run(source, '-o', at('b.html'), '--preset', at('hỏng.json'))).toMatchObject({ code: 2, lines: [] });
  });

  it.each(['xlsx', 'docx', 'pdf', 'csv', 'html', 'json'])('refuses %s when no column is left to issue', async (extension) => {
    const secret = at('ẩn hết.xlsx');
    const shown = openPackage(await readFile(source));
    const parts = new Map(shown.names.map((name) => [name, shown.bytes(name)]));
    const sheet = 'xl/worksheets/sheet1.xml';
    parts.set(sheet, new TextEncoder().encode(shown.text(sheet).replaceAll('<col ', '<col hidden="1" ')));
    await writeFile(secret, writePackage(parts));
    const { code, lines, said } = await run(secret, '-o', at(`rỗng.${extension}`), '--issue');
    expect([code, lines]).toEqual([1, []]);
    expect(said).toEqual([expect.stringContaining('không còn cột nào để xuất')]);
  });

  it.each([
    [[], 2],
    [['x.xlsx'], 2],
    [['x.xlsx', 'y.xlsx', '-o', 'z.csv'], 2],
    [['x.xlsx', '-o', 'x.xlsx'], 2],
    [['x.xlsx', '-o', 'z.doc'], 2],
    [['x.xlsx', '-o', 'z.csv', '--preset', 'khác'], 2],
    [['x.xlsx', '-o', 'z.csv', '--hả'], 2],
    [['không-có.xlsx', '-o', 'z.csv'], 1],
  ])('%j ends with %i and one sentence', async (args, code) => {
    const answer = await run(...args);
    expect([answer.code, answer.said.length, answer.lines.length]).toEqual([code, 1, 0]);
  });

  it('leaves nothing behind when the target can not be written', async () => {
    const { code, said } = await run(source, '-o', join(folder, 'không-có', 'a.csv'));
    expect([code, said.length]).toEqual([1, 1]);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
