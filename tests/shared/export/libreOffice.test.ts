// Our files as LibreOffice prints them, where it is installed: pages, numbers, heads and rows read back from its PDF.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { AnnexDocument, Row } from '#shared/annex/model.ts';
import dongNai from '#shared/data/samples/dongNai.json' with { type: 'json' };
import laiChau from '#shared/data/samples/laiChau.json' with { type: 'json' };
import lamDong from '#shared/data/samples/lamDong.json' with { type: 'json' };
import ministry from '#shared/data/samples/ministry.json' with { type: 'json' };
import { writeAnnexDocx } from '#shared/export/docx/writeAnnexDocx.ts';
import { DEFAULT_SETTINGS } from '#shared/paper/settings.ts';
import { writeAnnexWorkbook } from '#shared/export/xlsx/writeAnnexWorkbook.ts';
import { readPdf, squeezed } from '../../renderer/print/readPdf.ts';
import { COMPONENTS, laidOutAnnex, MARGINS } from '../../support/decreeLayout.ts';
import { convert, skipReason, soffice } from '../../support/soffice.ts';

const folder = mkdtempSync(join(tmpdir(), 'office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PT_PER_MM = 72 / 25.4;

const sample = laiChau as AnnexDocument;

const WORDS = 'Rà soát, tham mưu ban hành cơ chế, chính sách để thu hút chuyên gia đến học tập tại các cơ sở giáo dục. ';

/** 60 rows of 1 to 5 sentences with a section before every 15th, each found by its mark. */
const marked: AnnexDocument = {
  ...sample,
  rows: Array.from({ length: 60 }, (_, index): Row => {
    const heading = index % 15 === 0;
    const text = heading ? `MỤC «${index}»` : `«${index}» ${WORDS.repeat(1 + ((index * 3) % 5))}`;
    return {
      id: `r${index}`,
      kind: heading ? 'section' : 'task',
      level: 1,
      cells: { order: String(index), task: text, ...(heading ? {} : { lead: 'Sở Giáo dục và Đào tạo', time: 'Hằng năm' }) },
    };
  }),
};

function toPdf(name: string, bytes: Uint8Array): Uint8Array {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  convert(folder, 'pdf', [file]);
  return readFileSync(join(folder, 'pdf', name.replace(/\.\w+$/u, '.pdf')));
}

/** Marks of a page in ascending order: merged cells are painted before the others of their page. */
const marksOf = (text: string): number[] =>
  [...text.matchAll(/«(\d+)»/gu)].map((mark) => Number(mark[1])).sort((left, right) => left - right);

describe.skipIf(soffice === undefined)(`the same annex${skipReason}`, () => {
  it('takes as many pages as a workbook as it takes as a Word file', { timeout: 180_000 }, async () => {
    const samples = Object.entries({ dongNai, laiChau, lamDong, ministry } as Readonly<Record<string, unknown>>);
    for (const [name, annex] of samples as [string, AnnexDocument][]) {
      const { bytes } = await writeAnnexWorkbook([annex], { settings: DEFAULT_SETTINGS });
      writeFileSync(join(folder, `${name}-sheet.xlsx`), bytes);
      writeFileSync(join(folder, `${name}-word.docx`), await writeAnnexDocx([annex], { settings: DEFAULT_SETTINGS }));
    }
    const files = samples.flatMap(([name]) => [`${name}-sheet.xlsx`, `${name}-word.docx`]);
    convert(
      folder,
      'pdf',
      files.map((file) => join(folder, file)),
    );
    const pagesOf = async (file: string): Promise<number> => (await readPdf(readFileSync(join(folder, 'pdf', file)))).length;
    for (const [name] of samples) expect([name, await pagesOf(`${name}-sheet.pdf`)]).toEqual([name, await pagesOf(`${name}-word.pdf`)]);
  });
});

describe.skipIf(soffice === undefined)(`sections that begin pages${skipReason}`, () => {
  const settings = { ...DEFAULT_SETTINGS, breakBeforeSection: true };
  it.each([
    ['sections.docx', async () => writeAnnexDocx([marked], { settings })],
    ['sections.xlsx', async () => (await writeAnnexWorkbook([marked], { settings })).bytes],
  ])('do so in %s', { timeout: 180_000 }, async (file, write) => {
    const pages = await readPdf(toPdf(file, await write()));
    expect(pages.flatMap((page) => marksOf(page.text))).toEqual(marked.rows.map((_, index) => index));
    const firsts = pages.map((page) => marksOf(page.text)[0]);
    expect(firsts).toEqual(expect.arrayContaining([0, 15, 30, 45]));
    expect(pages.filter((page) => !page.text.includes('Nội dung công việc'))).toEqual([]);
  });
});

describe.skipIf(soffice === undefined).each([
  ['workbook', 'annex.xlsx', async (annex: AnnexDocument) => (await writeAnnexWorkbook([annex], { settings: DEFAULT_SETTINGS })).bytes],
  ['Word file', 'annex.docx', (annex: AnnexDocument) => writeAnnexDocx([annex], { settings: DEFAULT_SETTINGS })],
])(`a %s in LibreOffice${skipReason}`, (_name, file, write) => {
  it('prints every row once, heads on every page, no number on page 1', { timeout: 180_000 }, async () => {
    const pages = await readPdf(toPdf(file, await write(marked)));
    expect(pages.flatMap((page) => marksOf(page.text))).toEqual(marked.rows.map((_, index) => index));
    expect(pages.map((page) => page.topMargin)).toEqual(pages.map((_, index) => (index === 0 ? '' : String(index + 1))));
    expect(pages.filter((page) => !page.text.includes('Nội dung công việc'))).toEqual([]);
    expect(pages.map((page) => marksOf(page.text).at(-1) ?? 1).filter((mark) => mark % 15 === 0)).toEqual([]);
  });

  it('sets every component of the decree in its size and place', { timeout: 180_000 }, async () => {
    const [page] = await readPdf(toPdf(`layout-${file}`, await write(laidOutAnnex())));
    const [left, right] = [MARGINS.left.set * PT_PER_MM, page!.widthPt - MARGINS.right.set * PT_PER_MM];
    for (const { name, text, size, place } of COMPONENTS) {
      const line = page!.lines.find((each) => (text.length > 2 ? each.text.startsWith(text) : each.text === text));
      expect([name, line === undefined ? null : Math.round(line.sizePt)]).toEqual([name, size]);
      const level = page!.lines.filter(({ top }) => Math.abs(top - line!.top) < 1);
      const middle = (Math.min(...level.map((each) => each.left)) + Math.max(...level.map((each) => each.right))) / 2;
      if (place === 'heading') expect([name, Math.abs(middle - (left + right) / 2) < 3]).toEqual([name, true]);
      if (place === 'recipients') expect([name, Math.abs(line!.left - left) < 12]).toEqual([name, true]);
      if (place === 'signature') expect([name, (line!.left + line!.right) / 2 > (left + right) / 2 + 60]).toEqual([name, true]);
    }
    expect(Math.min(...page!.lines.map((line) => line.left))).toBeGreaterThanOrEqual(left - 1);
    expect(Math.max(...page!.lines.map((line) => line.right))).toBeLessThanOrEqual(right + 1);
  });

  it('prints the sample whole, without a cell cut short', { timeout: 180_000 }, async () => {
    const all = squeezed((await readPdf(toPdf(`sample-${file}`, await write(sample)))).map((page) => page.text).join(''));
    const missing = sample.rows.flatMap((row) => Object.values(row.cells)).filter((text) => !all.includes(squeezed(text)));
    expect(missing).toEqual([]);
  });
});
