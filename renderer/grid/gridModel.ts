// What a sheet is made of before AG Grid is there: the annex by position, text measuring, row heights.
import type { AnnexSession } from '../state/session.ts';
import type { CellMarks } from './gridHandle.ts';
import type { GridModel } from './mountGrid.ts';
import { createRowHeights } from './rowHeights.ts';
import { createSheet } from './sheet.ts';
import { createTextMeasure } from './textMeasure.ts';
import type { TextMetrics } from './textMetrics.ts';

/** `metrics` and `marks` give what the component was last told. */
export function createGridModel(session: AnnexSession, metrics: () => TextMetrics, marks: () => CellMarks): GridModel {
  const sheet = createSheet(session);
  const measure = createTextMeasure();
  const heights = createRowHeights(measure, { ...sheet.layout, metrics: metrics() });
  return { session, sheet, measure, heights, metrics, marks };
}
