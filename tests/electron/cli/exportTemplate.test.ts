import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCommand } from '#electron/cli/export.ts';
import { annexesInFile, shownRows } from '../../support/annexInFile.ts';
import { officeWorkbook } from '../../support/officeWorkbook.ts';
import { fixture, partText } from '../../support/packageText.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const code = await exportCommand.run(args, { line: () => {}, say: (text) => said.push(text) });
  return { code, said };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-template-'));
  for (const name of ['rich-text__003.xlsx', 'protected-sheet__001.xlsx', 'docx-two-row-header__003.docx'])
    await writeFile(at(name), fixture(`template/${name}`));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('phuluc export --template', () => {
  it.each(['rich-text__003.xlsx', 'docx-two-row-header__003.docx'])('%s into itself gives the same bytes', async (name) => {
    const out = at(`out-${name}`);
    expect(await run(at(name), '-o', out, '--template', 'same')).toEqual({ code: 0, said: [] });
    expect(Buffer.compare(await readFile(out), await readFile(at(name)))).toBe(0);
  });

  it('another workbook gets the rows of the annex, and says what is to be known of it', async () => {
    const out = at('filled.xlsx');
    const { code, said } = await run(at('rich-text__003.xlsx'), '-o', out, '--template', at('protected-sheet__001.xlsx'));
    expect(code).toBe(0);
    expect(said[0]).toContain('được bảo vệ');
    const bytes = new Uint8Array(await readFile(out));
    const [own, into] = [(await annexesInFile(fixture('template/rich-text__003.xlsx')))[0]!, (await annexesInFile(bytes))[0]!];
    const tasks = (rows: readonly string[]): string[] => rows.map((row) => row.split(' | ')[2] ?? '');
    expect(tasks(shownRows(into.document))).toEqual(tasks(shownRows(own.document)));
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain('sheetProtection');
  });

  it.each([
    ['an issued copy', ['--template', 'same', '--issue'], 'Bản phát hành'],
    ['another format', ['--template', 'docx'], 'cùng định dạng'],
  ])('%s is refused', async (_name, options, words) => {
    const args = options.map((option) => (option === 'docx' ? at('docx-two-row-header__003.docx') : option));
    const { code, said } = await run(at('rich-text__003.xlsx'), '-o', at('no.xlsx'), ...args);
    expect(code).toBe(2);
    expect(said.join()).toContain(words);
  });
});

describe('phuluc export --template --issue', () => {
  it('writes an issued copy into a template that hides nothing', async () => {
    await writeFile(at('mẫu.xlsx'), await officeWorkbook());
    const { code } = await run(at('rich-text__003.xlsx'), '-o', at('phát hành.xlsx'), '--template', at('mẫu.xlsx'), '--issue');
    expect(code).toBe(0);
    expect(partText(new Uint8Array(await readFile(at('phát hành.xlsx'))), 'docProps/core.xml')).not.toContain('BÍ MẬT');
  });

  it('names what a template hides and writes nothing', async () => {
    await writeFile(at('mẫu.xlsx'), await officeWorkbook((sheet) => void (sheet.getCell('B2').note = 'nội bộ')));
    const { code, said } = await run(at('rich-text__003.xlsx'), '-o', at('không.xlsx'), '--template', at('mẫu.xlsx'), '--issue');
    expect([code, said.join('\n')]).toEqual([1, expect.stringContaining('- Ghi chú (comment).')]);
    await expect(readFile(at('không.xlsx'))).rejects.toThrow('ENOENT');
  });
});
