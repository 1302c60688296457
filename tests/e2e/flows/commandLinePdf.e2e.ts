// `phuluc export -o x.pdf` through an installed browser. The browser that npm brings for the tests has no --print-to-pdf; what the
// command line hands to a browser is printed in it by paperFont.e2e.ts.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCommand } from '#electron/cli/export.ts';
import { installedBrowser } from '#electron/cli/installedBrowser.ts';
import type { AnnexDocument } from '#shared/annex/model.ts';
import laiChau from '#shared/data/samples/laiChau.json' with { type: 'json' };
import { writeAnnexWorkbook } from '#shared/export/xlsx/writeAnnexWorkbook.ts';
import { DEFAULT_SETTINGS } from '#shared/paper/settings.ts';
import { embeddedFonts } from '../../support/pdfFonts.ts';
import { readPdf } from '../../renderer/print/readPdf.ts';

const missing = installedBrowser() === undefined ? ': skipped, no Chrome, Edge or Chromium is installed' : '';
const sample = laiChau as AnnexDocument;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-pdf-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The PDF that the command line makes of a workbook with these annexes. */
async function exported(annexes: readonly AnnexDocument[]): Promise<Uint8Array> {
  const [source, target] = [join(folder, 'nguồn tệp.xlsx'), join(folder, 'bản in.pdf')];
  await writeFile(source, (await writeAnnexWorkbook(annexes, { settings: DEFAULT_SETTINGS })).bytes);
  const [lines, said]: [string[], string[]] = [[], []];
  const code = await exportCommand.run([source, '-o', target], { line: (text) => lines.push(text), say: (text) => said.push(text) });
  expect({ code, lines, said }).toEqual({ code: 0, lines: [target], said: [] });
  return new Uint8Array(await readFile(target));
}

describe.skipIf(missing !== '')(`phuluc export to pdf${missing}`, () => {
  it('prints every page by the decree, in the paper font', async () => {
    const pdf = await exported([sample]);
    const pages = await readPdf(pdf);
    expect(pages.map((page) => page.topMargin)).toEqual(pages.map((_, index) => (index === 0 ? '' : String(index + 1))));
    expect(pages.map((page) => Math.round(page.widthPt))).toEqual(pages.map(() => 842));
    expect(pages.every((page) => page.text.includes('Nội dung công việc'))).toBe(true);
    const fonts = await embeddedFonts(pdf);
    expect(fonts).toHaveLength(4);
    expect(fonts.filter((name) => !/^(Tinos|TimesNewRoman)/u.test(name))).toEqual([]);
  });

  it('counts the pages of each annex by itself', async () => {
    const pages = await readPdf(
      await exported([
        sample,
        { ...sample, label: 'PHỤ LỤC II', columns: sample.columns.slice(0, 3) },
        { ...sample, label: 'PHỤ LỤC III', rows: sample.rows.slice(0, 2) },
      ]),
    );
    const firsts = pages.flatMap((page, index) => (page.text.startsWith('Phụ lục') ? [index] : []));
    expect(firsts).toHaveLength(3);
    const expected = pages.map((_, index) => index - (firsts.findLast((first) => first <= index) ?? 0));
    expect(pages.map((page) => page.topMargin)).toEqual(expected.map((place) => (place === 0 ? '' : String(place + 1))));
    const [, second = 0, third = 0] = firsts;
    expect([second, third - second].every((count) => count > 1)).toBe(true);
    expect(pages.map((page) => page.widthPt > page.heightPt)).toEqual(pages.map((_, index) => index < second || index >= third));
  });
});
