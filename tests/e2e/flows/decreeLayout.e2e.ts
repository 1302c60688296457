// The printed page in a real browser against the decree: looks as the browser computes them, places as they stand in its PDF.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAPER_FONT_FILES } from '#electron/cli/paperFontFiles.ts';
import { printPage } from '#shared/paper/printPage.ts';
import { composeAnnex } from '#shared/paper/composeAnnex.ts';
import { PAPER_FONT, paperFontRules } from '#shared/paper/paperFont.ts';
import { DEFAULT_SETTINGS } from '#shared/paper/settings.ts';
import { task } from '../../support/annexes.ts';
import { COMPONENTS, laidOutAnnex, MARGINS, PAGE_NUMBER } from '../../support/decreeLayout.ts';
import { readPdf, type PdfLine, type PdfPage } from '../../renderer/print/readPdf.ts';
import { launchBrowser } from '../drivers/browser.ts';

const PT_PER_MM = 72 / 25.4;
const FONT_RULES = paperFontRules(PAPER_FONT_FILES);
const annex = laidOutAnnex();
const long = laidOutAnnex({
  rows: [...annex.rows, ...Array.from({ length: 40 }, (_, index) => task(`t${index}`, String(index + 3), 'Rà soát văn bản'))],
});
const cases = COMPONENTS.map((component) => [component.name, component] as const);

let browser: Browser;
let page: Page;
let first: PdfPage;
let pages: readonly PdfPage[];

const toPdf = async (html: string): Promise<PdfPage[]> => {
  await page.setContent(html);
  return readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
};

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  pages = await toPdf(printPage(composeAnnex(long, DEFAULT_SETTINGS), FONT_RULES));
  first = (await toPdf(printPage(composeAnnex(annex, DEFAULT_SETTINGS), FONT_RULES)))[0]!;
});

afterAll(() => browser?.close());

const lineOf = (text: string): PdfLine => first.lines.find((line) => (text.length > 2 ? line.text.startsWith(text) : line.text === text))!;
const middle = ({ left, right }: Pick<PdfLine, 'left' | 'right'>): number => (left + right) / 2;

/** A heading line whole: the blanks of "(Kèm theo …)" are as wide as the space between two cells. */
const whole = ({ top }: PdfLine): { left: number; right: number } => {
  const level = first.lines.filter((line) => Math.abs(line.top - top) < 1);
  return { left: Math.min(...level.map(({ left }) => left)), right: Math.max(...level.map(({ right }) => right)) };
};
const PAPER = { width: 297 * PT_PER_MM, height: 210 * PT_PER_MM };
const AREA = { left: MARGINS.left.set * PT_PER_MM, right: PAPER.width - MARGINS.right.set * PT_PER_MM };

describe('looks', () => {
  it.each(cases)('%s', async (_name, { text, size, bold, italic, align }) => {
    const look = await page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('p, th, td')].find(({ textContent }) =>
        wanted.length > 2 ? textContent?.startsWith(wanted) : textContent === wanted,
      );
      if (!found) return undefined;
      const { fontFamily, fontSize, fontWeight, fontStyle, textAlign, color, textDecorationLine } = getComputedStyle(found);
      return { fontFamily, fontSize, fontWeight, fontStyle, textAlign, color, textDecorationLine };
    }, text);
    expect(look?.fontFamily).toBe(PAPER_FONT);
    expect(Number.parseFloat(look?.fontSize ?? '') * 0.75).toBeCloseTo(size, 1);
    expect({ bold: look?.fontWeight === '700', italic: look?.fontStyle === 'italic', align: look?.textAlign }).toEqual({
      bold,
      italic,
      align,
    });
    expect([look?.color, look?.textDecorationLine]).toEqual(['rgb(0, 0, 0)', 'none']);
  });

  it('the closing line of the heading is a border of its length, centred', async () => {
    const rule = await page.locator('.heading .rule').evaluate((element) => {
      const [line, around] = [element.getBoundingClientRect(), element.parentElement!.getBoundingClientRect()];
      return {
        width: line.width,
        offset: line.left + line.right - around.left - around.right,
        style: getComputedStyle(element).borderTopStyle,
      };
    });
    expect(rule.style).toBe('solid');
    expect((rule.width / 96) * 25.4).toBeCloseTo(composeAnnex(annex, DEFAULT_SETTINGS).headingRuleMm, 0);
    expect(Math.abs(rule.offset)).toBeLessThan(2);
  });
});

describe('places on paper', () => {
  it.each(cases)('%s is printed in its size, in its place', (_name, { text, size, place }) => {
    const line = lineOf(text);
    expect(line.sizePt).toBeCloseTo(size, 0);
    if (place === 'heading') expect(Math.abs(middle(whole(line)) - (AREA.left + AREA.right) / 2)).toBeLessThan(2);
    if (place === 'recipients') expect(Math.abs(line.left - AREA.left)).toBeLessThan(2);
    if (place === 'signature') expect(Math.abs(middle(line) - (AREA.left + 0.75 * (AREA.right - AREA.left)))).toBeLessThan(12);
  });

  it('parts follow each other, recipients level with the authority', () => {
    const tops = [
      'Phụ lục',
      'NHIỆM VỤ TRIỂN KHAI',
      '(Kèm theo',
      'Nội dung công việc',
      'CÔNG TÁC QUÁN TRIỆT',
      'Nơi nhận:',
      'Nguyễn Văn A',
    ].map((text) => lineOf(text).top);
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    expect(Math.abs(lineOf('Nơi nhận:').top - lineOf('TM. ỦY BAN NHÂN DÂN').top)).toBeLessThan(4);
  });

  it('nothing but the page number stands in a margin, on any page', () => {
    expect(pages.length).toBeGreaterThan(2);
    for (const each of pages) {
      const body = each.lines.filter(({ top }) => top > MARGINS.top.set * PT_PER_MM);
      expect(each.lines.length - body.length).toBe(each === pages[0] ? 0 : 1);
      expect(Math.min(...body.map(({ left }) => left))).toBeGreaterThanOrEqual(AREA.left - 1);
      expect(Math.max(...body.map(({ right }) => right))).toBeLessThanOrEqual(AREA.right + 1);
      expect(Math.max(...body.map(({ top }) => top))).toBeLessThanOrEqual(PAPER.height - MARGINS.bottom.set * PT_PER_MM);
    }
  });

  it('page numbers stand in the middle of the upper margin, from page 2 on', () => {
    const numbers = pages.map(({ lines }) => lines.find(({ top }) => top < MARGINS.top.set * PT_PER_MM));
    expect(numbers.map((line) => line?.text)).toEqual(pages.map((_, index) => (index === 0 ? undefined : String(index + 1))));
    for (const line of numbers.slice(1)) {
      expect(line!.sizePt).toBeCloseTo(PAGE_NUMBER.size, 0);
      expect(Math.abs(middle(line!) - (AREA.left + AREA.right) / 2)).toBeLessThan(2);
    }
  });
});
