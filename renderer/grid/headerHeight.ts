// Height of the header from its words: as many lines as the fullest column needs.
import type { Column } from '#shared/annex/model.ts';
import type { TextMeasure } from './textMeasure.ts';
import { displayedWidth, type TextMetrics } from './textMetrics.ts';

const LEAST_LINES = 2;

/** Pixels, the border below included. Room for the filter button is kept in every cell. */
export function headerHeight(measure: Pick<TextMeasure, 'lines'>, columns: readonly Column[], metrics: TextMetrics): number {
  const lines = columns.map((column) =>
    measure.lines(column.header, metrics.headerFont, Math.max(1, displayedWidth(column.width, metrics) - 2 * metrics.paddingX - 1)),
  );
  return Math.max(LEAST_LINES, ...lines) * metrics.headerLineHeight + 8;
}
