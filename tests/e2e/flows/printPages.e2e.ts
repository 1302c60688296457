// The preview alone in a real browser: what it shows is what the PDF holds, page by page, whatever the annex.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnnexDocument, Row } from '#shared/annex/model.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import { presetSettings } from '#shared/paper/settings.ts';
import laiChau from '#shared/data/samples/laiChau.json' with { type: 'json' };
import dongNai from '#shared/data/samples/dongNai.json' with { type: 'json' };
import ministry from '#shared/data/samples/ministry.json' with { type: 'json' };
import { launchBrowser } from '../drivers/browser.ts';
import { readPdf, squeezed, type PdfPage } from '../../renderer/print/readPdf.ts';

const ADDRESS = 'http://preview.test/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};
const HEADER = 'Nội dung công việc';

const folder = mkdtempSync(join(tmpdir(), 'preview-'));
const faults: string[] = [];
let browser: Browser;
let page: Page;
let paper: Page;

/** Serves the built preview; the printed document finds its fonts at the same address. */
async function serveAt(target: Page): Promise<void> {
  await target.route(`${ADDRESS}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    return route.fulfill({ contentType: TYPES[extname(name)] ?? 'text/plain', body: readFileSync(join(folder, name)) });
  });
}

beforeAll(async () => {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../../renderer/print/harness', import.meta.url)),
    base: './',
    plugins: [react()],
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0 },
  });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.on('console', (message) => (message.type() === 'error' || message.type() === 'warning' ? faults.push(message.text()) : 0));
  page.on('pageerror', (error) => faults.push(error.message));
  await serveAt(page);
  await page.goto(ADDRESS);
  await page.waitForFunction(() => 'showAnnex' in window);
  paper = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Printed {
  readonly html: string;
  readonly pages: readonly PdfPage[];
  /** Pages that the preview promised. */
  readonly promised: number;
}

async function printed(annex: AnnexDocument, settings: Partial<PrintSettings> = {}): Promise<Printed> {
  await page.evaluate(
    ([document, changes]) => {
      window.printJobs = [];
      window.showAnnex(document, changes);
    },
    [annex, settings] as const,
  );
  const button = page.getByRole('button', { name: 'In', exact: true });
  await button.click({ timeout: 30_000 });
  const place = await page.locator('.print-bar output').first().textContent();
  const html = await page.evaluate(() => window.printJobs[0]?.html ?? '');
  await paper.setContent(html);
  await paper.evaluate(() => document.fonts.ready.then(() => undefined));
  return {
    html,
    pages: await readPdf(await paper.pdf({ preferCSSPageSize: true, printBackground: true })),
    promised: Number(/\/(\d+)$/u.exec(place ?? '')?.[1]),
  };
}

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

function expectPagesAsPromised({ pages, promised }: Printed): void {
  expect(pages).toHaveLength(promised);
  expect(pages.map((each) => each.topMargin)).toEqual(pages.map((_, index) => (index === 0 ? '' : String(index + 1))));
  for (const each of pages.slice(1)) expect(Math.abs((each.topMarginCentre ?? 0) - each.bodyCentre)).toBeLessThan(2);
}

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
    await page.getByLabel('Bản in').selectOption('issue');
    await expect.poll(() => page.getByText('Không in: Lý do nội bộ').count()).toBe(1);
    await page.evaluate(() => (window.printJobs = []));
    await page.getByRole('button', { name: 'Lưu PDF' }).click();
    const html = await page.evaluate(() => window.printJobs[0]?.html ?? '');
    expect(html).toContain('«1»');
    expect(html).not.toMatch(/BÍ MẬT|nội bộ/u);
  });

  it('follows preset, size and margins, and says what speaks against them', async () => {
    await printed(laiChau as AnnexDocument);
    await page.getByLabel('Mẫu trình bày').selectOption('oneLine');
    await page.getByLabel('Cỡ chữ trong bảng').selectOption('10');
    await page.getByLabel('Phải', { exact: true }).fill('12');
    await expect.poll(() => page.locator('.print-note').allTextContents()).toContainEqual(expect.stringContaining('11 pt'));
    expect(await page.locator('.print-note').allTextContents()).toContainEqual(expect.stringContaining('15-20 mm'));
    await expect.poll(() => page.locator('.print-summary').textContent()).toMatch(/chữ in 10 pt · \d+ trang/u);
    const heading = page.locator('.print-pages .title').first();
    await expect.poll(() => heading.textContent()).toMatch(/^PHỤ LỤC\. NHIỆM VỤ/u);
  });

  it('keeps the pages of a house preset as promised', async () => {
    const result = await printed(annexOfRows(80), { ...presetSettings('darkHeader'), orientation: 'portrait' });
    expectPagesAsPromised(result);
    expect(result.html).toContain('background: #1F3864');
  });

  it('is left by Escape and shows page by page', async () => {
    await printed(annexOfRows(100));
    await page.getByRole('button', { name: 'Trang sau' }).click();
    await expect.poll(() => page.locator('.print-bar output').first().textContent()).toMatch(/^Trang 2\//u);
    const before = await page.evaluate(() => window.closings);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => window.closings)).toBe(before + 1);
  });

  it('has met no fault and no breach of the policy in all of this', () => expect(faults).toEqual([]));
});
