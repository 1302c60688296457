// How wide each column is on paper. A column may never be narrower than its widest word
// while there is room, and the number column never grows with the paper.
import { cellText } from '../annex/state.ts';
import type { AnnexDocument, Column } from '../annex/model.ts';
import { columnsOnPaper } from './columnsOnPaper.ts';
import { CELL_PADDING_MM, type PaperColumn } from './paper.ts';
import type { PrintSettings } from './settings.ts';
import { widestWordPt } from './textWidth.ts';
import { mmFromPt, PX_PER_MM } from './units.ts';

/** The number column never needs more, whatever the sheet on the screen gives it. */
const WIDEST_ORDER_MM = 15;

/** A word without blanks (a link, a long number) may not take more of the paper than this. */
const WIDEST_LEAST_MM = 45;

const wordsOf = (texts: Iterable<string>): string[] => [...texts].flatMap((text) => text.split(/\s+/u));

function leastWidth(document: AnnexDocument, column: Column, { sizes }: PrintSettings): number {
  // Each word once: 10,000 rows of Vietnamese are built of a few hundred syllables.
  const words = new Set<string>();
  const headings = new Set<string>();
  for (const row of document.rows) {
    if (row.kind !== 'task' && column.role !== 'order') continue;
    const seen = row.kind === 'task' ? words : headings;
    for (const word of cellText(row, column.id).split(' ')) seen.add(word);
  }
  const widest = Math.max(
    widestWordPt(wordsOf([column.header]), 'bold', sizes.tableHeader),
    widestWordPt(wordsOf(headings), 'bold', sizes.body),
    widestWordPt(wordsOf(words), 'regular', sizes.body),
  );
  return Math.min(WIDEST_LEAST_MM, mmFromPt(widest) + 2 * CELL_PADDING_MM + 0.5);
}

/** Shares `total` in the proportion of `wanted`, giving no column less than its `least`. */
function share(wanted: readonly number[], least: readonly number[], total: number): number[] {
  const needed = least.reduce((sum, width) => sum + width, 0);
  if (needed >= total) return least.map((width) => (width * total) / needed);
  const fixed = new Set<number>();
  for (;;) {
    const free = total - least.reduce((sum, width, index) => sum + (fixed.has(index) ? width : 0), 0);
    const weight = wanted.reduce((sum, width, index) => sum + (fixed.has(index) ? 0 : width), 0);
    const widths = wanted.map((width, index) => (fixed.has(index) ? (least[index] ?? 0) : (width * free) / weight));
    const tooNarrow = widths.findIndex((width, index) => !fixed.has(index) && width < (least[index] ?? 0));
    if (tooNarrow === -1) return widths;
    fixed.add(tooNarrow);
  }
}

/** The columns on paper, in order, together exactly `printableWidthMm` wide. */
export function paperColumns(document: AnnexDocument, settings: PrintSettings, printableWidthMm: number): PaperColumn[] {
  const columns = columnsOnPaper(document.columns, settings.purpose);
  const least = columns.map((column) => leastWidth(document, column, settings));
  const natural = columns.map((column) => (column.width > 0 ? column.width : 120) / PX_PER_MM);
  const numbers = columns.map((column, index) =>
    column.role === 'order' ? Math.max(least[index] ?? 0, Math.min(natural[index] ?? 0, WIDEST_ORDER_MM)) : 0,
  );
  const taken = columns.length > 1 ? numbers.reduce((sum, width) => sum + width, 0) : 0;
  const others = columns.flatMap((column, index) => (taken > 0 && column.role === 'order' ? [] : [index]));
  const shares = share(
    others.map((index) => natural[index] ?? 0),
    others.map((index) => least[index] ?? 0),
    printableWidthMm - taken,
  );
  const byIndex = new Map(others.map((index, position) => [index, shares[position] ?? 0]));
  return columns.map(({ id, role }, index) => {
    const widthMm = byIndex.get(index) ?? numbers[index] ?? 0;
    const isBounded = taken > 0 && role === 'order';
    const mostMm = isBounded ? Math.max(widthMm, WIDEST_ORDER_MM) : printableWidthMm;
    return { id, role, widthMm, leastMm: Math.min(widthMm, least[index] ?? 0), mostMm };
  });
}
