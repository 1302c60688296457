// Measures an annex as the browser lays it out for print: same markup, styles and fonts, at full size.
// Works in portions, so that the window stays responsive with any number of rows.
import { LINE_SPACING, type PrintAnnex } from '#shared/paper/paper.ts';
import type { MeasuredRow, PageMeasures } from '#shared/paper/paginate.ts';
import { PX_PER_MM } from '#shared/paper/units.ts';
import { closingMarkup, headingMarkup, rowMarkup, tableMarkup } from '#shared/paper/printMarkup.ts';
import { annexStyles } from '#shared/paper/printStyles.ts';
import { paperFontLoaded } from '../ui/paperFont.ts';
import { showPaper } from './paperRoot.ts';

/** Rows of the first portion and of the largest one. The count is adapted so that a portion takes about `PORTION_MS`. */
const FIRST_ROWS = 30;
const MAX_ROWS = 400;
const PORTION_MS = 40;

/** The page is assumed to be this much shorter, so that rounding in print never pushes a row onto the next page. */
const TOLERANCE_PX = 3;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const heightOf = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;

/** Differences between the tops of rows: with collapsed borders the height of a row's box is wrong. */
function rowHeights(table: Element): number[] {
  const tops = [...table.querySelectorAll('tbody > tr')].map((row) => row.getBoundingClientRect().top);
  const bottom = table.getBoundingClientRect().bottom;
  return tops.map((top, index) => (tops[index + 1] ?? bottom) - top);
}

/** Returns heights in CSS pixels; undefined if the signal is aborted. `onProgress` receives 0 to 1. */
export async function measureAnnex(
  annex: PrintAnnex,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<PageMeasures | undefined> {
  await paperFontLoaded();
  const host = document.createElement('div');
  host.className = 'paper-measure';
  host.setAttribute('aria-hidden', 'true');
  Object.assign(host.style, { position: 'absolute', left: '-100000px', top: '0', visibility: 'hidden', contain: 'layout style' });
  document.body.append(host);
  try {
    const styles = annexStyles(annex);
    const rows: MeasuredRow[] = [];
    const frame = showPaper(
      host,
      `<div class="annex">${headingMarkup(annex)}${tableMarkup(annex, '')}${closingMarkup(annex)}</div>`,
      styles,
    );
    const heading = heightOf(frame.querySelector('.heading'));
    const header = heightOf(frame.querySelector('thead'));
    const closing = heightOf(frame.querySelector('.closing'));
    let count = FIRST_ROWS;
    while (rows.length < annex.rows.length) {
      if (signal.aborted) return undefined;
      const began = performance.now();
      const portion = annex.rows.slice(rows.length, rows.length + count);
      const markup = tableMarkup(annex, portion.map((row) => rowMarkup(row)).join(''));
      const table = showPaper(host, `<div class="annex">${markup}</div>`, styles).querySelector('table');
      const heights = table === null ? [] : rowHeights(table);
      portion.forEach(({ breakBefore, keepWithNext }, index) => rows.push({ height: heights[index] ?? 0, breakBefore, keepWithNext }));
      const pace = PORTION_MS / Math.max(1, performance.now() - began);
      count = Math.min(MAX_ROWS, Math.max(10, Math.round(count * Math.min(2, pace))));
      onProgress(rows.length / annex.rows.length);
      await nextTask();
    }
    return {
      pageHeight: annex.page.printableHeightMm * PX_PER_MM - TOLERANCE_PX,
      heading,
      header,
      rows,
      closing,
      line: (annex.sizes.body * LINE_SPACING * 96) / 72,
      repeatHeader: annex.settings.repeatHeader,
    };
  } finally {
    host.remove();
  }
}
