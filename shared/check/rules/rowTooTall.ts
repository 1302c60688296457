// Excel shows and prints at most 409 points of a row: a longer text is cut on paper without a word.
import { cellText } from '../../annex/state.ts';
import { countLines } from '../../print/textWidth.ts';
import type { RowRule } from '../rule.ts';

const HIGHEST_ROW_PT = 409;
const TEXT_SIZE_PT = 13;
const LINE_PT = 16.5;
const PX_TO_PT = 0.75;
const PADDING_PT = 6;
const NARROWEST_PT = 12;
/** Whether a text fits however it breaks: every letter an em wide, and half of each line lost to wrapping. */
function surelyFits(text: string, widthPt: number): boolean {
  const unbroken = (2 * text.length * TEXT_SIZE_PT) / widthPt + 1;
  if (unbroken * LINE_PT > HIGHEST_ROW_PT) return false;
  return !text.includes('\n') || (unbroken + text.split('\n').length) * LINE_PT <= HIGHEST_ROW_PT;
}

export const rowTooTall = {
  id: 'rowTooTall',
  severity: 'warning',
  scope: 'row',
  run({ row }, { document }) {
    if (row.kind !== 'task') return [];
    return document.columns.flatMap((column) => {
      const text = cellText(row, column.id);
      const widthPt = Math.max(column.width * PX_TO_PT - PADDING_PT, NARROWEST_PT);
      if (surelyFits(text, widthPt)) return [];
      const lines = countLines(text, 'regular', TEXT_SIZE_PT, widthPt);
      const height = Math.round(lines * LINE_PT);
      return height > HIGHEST_ROW_PT ? [{ rowId: row.id, columnId: column.id, values: { lines, height, limit: HIGHEST_ROW_PT } }] : [];
    });
  },
} as const satisfies RowRule;
