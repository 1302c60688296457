// What a sheet is made of before AG Grid is ready: the annex by position, text measuring, row heights, and the component's latest props.
import type { KnownUnits } from '#shared/units/knownNames.ts';
import type { Text } from '../i18n/index.ts';
import type { AnnexSession } from '../state/session.ts';
import type { Pasted } from './clipboard/clipboardEvents.ts';
import type { CellMarks, FilterState } from './gridActions.ts';
import { createViewStore, type ViewStore } from './gridView.ts';
import { createRowHeights, type RowHeights } from './rowHeights.ts';
import { createSheet, type Sheet } from './sheet.ts';
import { createTextMeasure, type TextMeasure } from './textMeasure.ts';
import type { TextMetrics } from './textMetrics.ts';

/** What the sheet asks the application to open. */
export type GridRequest = 'editRow' | 'filterByDeadline';

/** Latest props of the component. */
export interface GridInputs {
  readonly metrics: TextMetrics;
  readonly marks: CellMarks;
  /** Units to suggest. */
  readonly units?: KnownUnits | undefined;
  readonly onRequest?: ((request: GridRequest) => void) | undefined;
  readonly onFilter?: ((filter: FilterState) => void) | undefined;
  readonly onPasteTable?: ((pasted: Pasted) => void) | undefined;
}

export interface GridModel {
  readonly session: AnnexSession;
  readonly texts: Text['grid'];
  readonly sheet: Sheet;
  readonly measure: TextMeasure;
  readonly heights: RowHeights;
  readonly view: ViewStore;
  inputs(): GridInputs;
}

export function createGridModel(session: AnnexSession, texts: Text['grid'], inputs: () => GridInputs): GridModel {
  const sheet = createSheet(session);
  const measure = createTextMeasure();
  const heights = createRowHeights(measure, { ...sheet.layout, metrics: inputs().metrics });
  return { session, texts, sheet, measure, heights, view: createViewStore(), inputs };
}
