// Excel shows and prints at most 409 points of a row: a longer text is cut on paper without a word.
import { countLines, textWidthPt } from '../../paper/textWidth.ts';
import type { CellRule } from '../rule.ts';

const HIGHEST_ROW_PT = 409;
const TEXT_SIZE_PT = 13;
const LINE_PT = 16.5;
const PX_TO_PT = 0.75;
const PADDING_PT = 6;
const NARROWEST_PT = 12;
/** Whether a text fits however it breaks, with half of each line lost to wrapping. First as if every letter were an em wide. */
function surelyFits(text: string, widthPt: number): boolean {
  const linesFor = (unbrokenPt: number): number => (2 * unbrokenPt) / widthPt + 1 + (text.includes('\n') ? text.split('\n').length : 0);
  if (linesFor(text.length * TEXT_SIZE_PT) * LINE_PT <= HIGHEST_ROW_PT) return true;
  return linesFor(textWidthPt(text, 'regular', TEXT_SIZE_PT)) * LINE_PT <= HIGHEST_ROW_PT;
}

export const rowTooTall = {
  id: 'rowTooTall',
  severity: 'warning',
  scope: 'cell',
  roles: 'all',
  run({ row, column, text }) {
    const widthPt = Math.max(column.width * PX_TO_PT - PADDING_PT, NARROWEST_PT);
    if (surelyFits(text, widthPt)) return [];
    const lines = countLines(text, 'regular', TEXT_SIZE_PT, widthPt);
    const height = Math.round(lines * LINE_PT);
    return height > HIGHEST_ROW_PT ? [{ rowId: row.id, columnId: column.id, values: { lines, height, limit: HIGHEST_ROW_PT } }] : [];
  },
} as const satisfies CellRule;
