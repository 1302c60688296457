// Measures an annex as the browser lays it out for paper: the same markup, styles and fonts as in print, at full size.
// Works in portions so that the window stays alive at any number of rows.
import { LINE_SPACING, type PrintAnnex } from '#shared/paper/paper.ts';
import type { MeasuredRow, PageMeasures } from '#shared/paper/paginate.ts';
import { PX_PER_MM } from '#shared/paper/units.ts';
import { closingMarkup, headingMarkup, rowMarkup, tableMarkup } from '#shared/paper/printMarkup.ts';
import { annexStyles } from '#shared/paper/printStyles.ts';
import { paperFontLoaded } from '../ui/paperFont.ts';
import { showPaper } from './paperRoot.ts';

/** Rows measured in one go: as many as take about half of the time that the window may stand still. Milliseconds. */
const FIRST_ROWS = 30;
const MOST_ROWS = 400;
const PORTION_MS = 40;

/** Paper is taken as this much shorter, so that the printer's rounding never pushes a row over the end of its page. */
const TOLERANCE_PX = 3;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const heightOf = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;

/** Tops of the rows tell their heights; with collapsed borders a row's own box does not. */
function rowHeights(table: Element): number[] {
  const tops = [...table.querySelectorAll('tbody > tr')].map((row) => row.getBoundingClientRect().top);
  const bottom = table.getBoundingClientRect().bottom;
  return tops.map((top, index) => (tops[index + 1] ?? bottom) - top);
}

/** Heights in CSS pixels. `onProgress` gets 0 to 1. Ends early, with undefined, when the signal is aborted. */
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
      count = Math.min(MOST_ROWS, Math.max(10, Math.round(count * Math.min(2, pace))));
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
