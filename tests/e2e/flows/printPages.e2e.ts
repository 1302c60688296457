// The preview alone in a real browser: what it shows is what the PDF holds, page by page, whatever the annex.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnnexDocument, Row } from '#shared/annex/model.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import { presetSettings } from '#shared/paper/settings.ts';
import laiChau from '#shared/data/samples/laiChau.json' with { type: 'json' };
import dongNai from '#shared/data/samples/dongNai.json' with { type: 'json' };
import ministry from '#shared/data/samples/ministry.json' with { type: 'json' };
import { compactPdf } from '#shared/export/pdf/compactPdf.ts';
import { readPdf, squeezed, tagsIn } from '../../renderer/print/readPdf.ts';
import { buildPreview, discardPreview, expectPagesAsPromised, openPreview, type Preview, type Printed } from '../drivers/preview.ts';

const HEADER = 'Nội dung công việc';
/** Four subset styles of the paper font, whatever the number of rows. */
const FONT_BYTES = 40_000;

let folder = '';
let preview: Preview;

beforeAll(async () => {
  folder = await buildPreview();
  preview = await openPreview(folder);
});

afterAll(async () => {
  await preview?.close();
  discardPreview(folder);
});

const printed = (annex: AnnexDocument, settings?: Partial<PrintSettings>): Promise<Printed> => preview.printed(annex, settings);

const task = (id: number, text: string): Row => ({
  id: `t${id}`,
  kind: 'task',
  level: 1,
  cells: {
    order: String(id),
    task: text,
    lead: 'Sở Giáo dục và Đào tạo',
    coordinate: 'Các sở, ngành, địa phương liên quan',
    time: 'Hằng năm',
  },
});

const WORDS = 'Rà soát, tham mưu ban hành cơ chế, chính sách để thu hút chuyên gia đến học tập và nghiên cứu tại các cơ sở giáo dục. ';

/** Rows of 1 to 8 sentences, a section before every 20th; each row's text is found nowhere else. */
const annexOfRows = (count: number): AnnexDocument => ({
  ...(laiChau as AnnexDocument),
  rows: Array.from({ length: count }, (_, index): Row =>
    index % 20 === 0
      ? { id: `s${index}`, kind: 'section', level: 1, cells: { order: 'I', task: `MỤC LỚN «${index}»` } }
      : task(index, `«${index}» ${WORDS.repeat(1 + ((index * 7) % 5))}`),
  ),
});

const count = (text: string, part: string): number => text.split(part).length - 1;

describe.each([
  ['001 Lai Châu', laiChau as AnnexDocument],
  ['002 Đồng Nai', dongNai as AnnexDocument],
  ['004 Bộ Giáo dục và Đào tạo', ministry as AnnexDocument],
])('the sample %s', (_name, annex) => {
  it.each(['landscape', 'portrait'] as const)('prints every row once, %s', async (orientation) => {
    const result = await printed(annex, { orientation });
    expectPagesAsPromised(result);
    const all = squeezed(result.pages.map((each) => each.text).join(''));
    const texts = annex.rows.map((row) => squeezed(row.cells['task'] ?? ''));
    expect(texts.map((text) => count(all, text))).toEqual(texts.map((text) => texts.filter((other) => other.includes(text)).length));
    const header = squeezed(annex.columns[1]?.header ?? '');
    expect(result.pages.map((each) => squeezed(each.text).includes(header))).toEqual(result.pages.map(() => true));
  });
});

describe('300 rows', () => {
  it('stand on the pages that the preview shows', async () => {
    const annex = annexOfRows(300);
    const result = await printed(annex);
    expectPagesAsPromised(result);
    const marks = result.pages.flatMap((each) => [...each.text.matchAll(/«(\d+)»/gu)].map((mark) => Number(mark[1])));
    expect(marks).toEqual(annex.rows.map((_, index) => index));
    expect(result.pages.every((each) => count(each.text, HEADER) === 1)).toBe(true);
  });

  it('never end a page with a section', async () => {
    const { pages } = await printed(annexOfRows(300));
    const lastMarks = pages.map((each) => Number([...each.text.matchAll(/«(\d+)»/gu)].at(-1)?.[1]));
    expect(lastMarks.filter((mark) => mark % 20 === 0)).toEqual([]);
  });

  it('begin a page with each section when asked', async () => {
    const { pages } = await printed(annexOfRows(100), { breakBeforeSection: true });
    const firstMarks = new Set(pages.map((each) => Number(/«(\d+)»/u.exec(each.text)?.[1])));
    expect([0, 20, 40, 60, 80].every((mark) => firstMarks.has(mark))).toBe(true);
  });

  it('show the head once when it is not to be repeated', async () => {
    const { pages, promised } = await printed(annexOfRows(60), { repeatHeader: false });
    expect(pages).toHaveLength(promised);
    expect(pages.reduce((sum, each) => sum + count(each.text, HEADER), 0)).toBe(1);
  });
});

describe('a row longer than a page', () => {
  it('goes on over the pages with nothing lost', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `từ${index}`).join(' ');
    const annex = { ...annexOfRows(3), rows: [task(1, 'Đầu'), task(2, long), task(3, 'Cuối'), ...annexOfRows(30).rows.slice(1, 12)] };
    const result = await printed(annex);
    expect(result.pages).toHaveLength(result.promised);
    const words = [
      ...result.pages
        .map((each) => each.text)
        .join(' ')
        .matchAll(/từ(\d+)/gu),
    ].map((word) => Number(word[1]));
    expect(words).toEqual(Array.from({ length: 900 }, (_, index) => index));
  });
});

describe('a compacted PDF', () => {
  it('has the pages, texts and tags of the printed one and takes less than half a kilobyte a row more than its fonts', async () => {
    const annex = annexOfRows(300);
    const { pdf, pages } = await printed(annex);
    const compacted = compactPdf(pdf);
    expect((await readPdf(compacted)).map(({ text }) => text)).toEqual(pages.map(({ text }) => text));
    expect((await readPdf(compacted)).map(({ lines }) => lines.length)).toEqual(pages.map(({ lines }) => lines.length));
    const tags = await tagsIn(compacted);
    expect(tags).toEqual(await tagsIn(pdf));
    expect(tags['TR']).toBeGreaterThan(annex.rows.length);
    expect((compacted.length - FONT_BYTES) / annex.rows.length).toBeLessThan(512);
  });
});

describe('2,000 rows', () => {
  it('are laid out and printed whole', { timeout: 120_000 }, async () => {
    const annex = annexOfRows(2000);
    const result = await printed(annex);
    expectPagesAsPromised(result);
    const marks = result.pages.flatMap((each) => [...each.text.matchAll(/«(\d+)»/gu)].map((mark) => Number(mark[1])));
    expect(marks).toEqual(annex.rows.map((_, index) => index));
  });
});

describe('the preview', () => {
  it('prints an issued copy without internal columns, and names what it leaves out', async () => {
    const base = annexOfRows(5);
    const columns = [...base.columns, { id: 'ly', header: 'Lý do nội bộ', role: 'internal' as const, width: 120 }];
    const rows = base.rows.map((row) => ({ ...row, cells: { ...row.cells, ly: 'BÍ MẬT' } }));
    const draft = await printed({ ...base, columns, rows });
    expect(draft.html).toContain('BÍ MẬT');
    await preview.page.getByLabel('Bản in').selectOption('issue');
    await expect.poll(() => preview.page.getByText('Không in: Lý do nội bộ').count()).toBe(1);
    await preview.page.evaluate(() => (window.printJobs = []));
    await preview.page.getByRole('button', { name: 'Lưu PDF' }).click();
    const html = await preview.page.evaluate(() => window.printJobs[0]?.html ?? '');
    expect(html).toContain('«1»');
    expect(html).not.toMatch(/BÍ MẬT|nội bộ/u);
  });

  it('follows preset, size and margins, and says what speaks against them', async () => {
    await printed(laiChau as AnnexDocument);
    await preview.page.getByLabel('Mẫu trình bày').selectOption('oneLine');
    await preview.page.getByLabel('Cỡ chữ trong bảng').selectOption('10');
    await preview.page.getByLabel('Phải', { exact: true }).fill('12');
    await expect.poll(() => preview.page.locator('.print-note').allTextContents()).toContainEqual(expect.stringContaining('11 pt'));
    expect(await preview.page.locator('.print-note').allTextContents()).toContainEqual(expect.stringContaining('15-20 mm'));
    await expect.poll(() => preview.page.locator('.print-summary').textContent()).toMatch(/chữ in 10 pt · \d+ trang/u);
    const heading = preview.page.locator('.print-pages .title').first();
    await expect.poll(() => heading.textContent()).toMatch(/^PHỤ LỤC\. NHIỆM VỤ/u);
  });

  it('keeps the pages of a house preset as promised', async () => {
    const result = await printed(annexOfRows(80), { ...presetSettings('darkHeader'), orientation: 'portrait' });
    expectPagesAsPromised(result);
    expect(result.html).toContain('background: #1F3864');
  });

  it('is left by Escape and shows page by page', async () => {
    await printed(annexOfRows(100));
    await preview.page.getByRole('button', { name: 'Trang sau' }).click();
    await expect.poll(() => preview.page.locator('.print-bar output').first().textContent()).toMatch(/^Trang 2\//u);
    const before = await preview.page.evaluate(() => window.closings);
    await preview.page.keyboard.press('Escape');
    await expect.poll(() => preview.page.evaluate(() => window.closings)).toBe(before + 1);
  });

  it('has met no fault and no breach of the policy in all of this', () => expect(preview.faults).toEqual([]));
});
