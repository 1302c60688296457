// Column widths: set by dragging the edge of a header cell, fitted to the contents by a double click on it. One undoable step each.
import type { GridApi } from 'ag-grid-community';
import type { Row } from '#shared/annex/model.ts';
import { cellText } from '#shared/annex/state.ts';
import { changeColumns } from '#shared/commands/columns.ts';
import type { RangeLayer } from './range/rangeLayer.ts';
import { edgeUnder } from './range/header.ts';
import type { TextMeasure } from './textMeasure.ts';
import { displayedWidth, type TextMetrics } from './textMetrics.ts';

export interface WidthParts {
  readonly api: GridApi<Row>;
  readonly layer: RangeLayer;
  readonly measure: Pick<TextMeasure, 'naturalWidth'>;
  metrics(): TextMetrics;
}

type FitParts = Pick<WidthParts, 'layer' | 'measure' | 'metrics'>;

/** Pixels at 100 %. A fitted column is not wider: long texts wrap. */
const MAX_FIT_WIDTH = 480;
const MIN_WIDTH = 32;

/** Listens on the header until the returned function is called. */
export function attachColumnWidths(parts: WidthParts): () => void {
  const { header } = parts.layer.surface;
  const press = (event: MouseEvent): void => {
    const columnId = event.button === 0 ? edgeUnder(parts.layer.surface, event) : null;
    if (columnId === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (parts.layer.commit()) drag(parts, columnId, event);
  };
  const fit = (event: MouseEvent): void => {
    const columnId = edgeUnder(parts.layer.surface, event);
    if (columnId !== null) fitColumns(parts, [columnId]);
  };
  header.addEventListener('mousedown', press, true);
  header.addEventListener('dblclick', fit, true);
  return () => {
    header.removeEventListener('mousedown', press, true);
    header.removeEventListener('dblclick', fit, true);
  };
}

function drag({ api, layer, metrics }: WidthParts, columnId: string, start: MouseEvent): void {
  const column = layer.sheet.columns[layer.sheet.columnIndexOf(columnId)];
  if (!column) return;
  const { zoom } = metrics();
  const from = displayedWidth(column.width, metrics());
  let width = from;
  const move = (event: MouseEvent): void => {
    width = Math.max(MIN_WIDTH * zoom, from + event.clientX - start.clientX);
    api.setColumnWidths([{ key: columnId, newWidth: Math.round(width) }]);
  };
  const up = (): void => {
    document.removeEventListener('mousemove', move);
    document.removeEventListener('mouseup', up);
    if (width !== from) layer.session.run(changeColumns, [{ columnId, change: { width: width / zoom } }]);
    layer.focus();
  };
  document.addEventListener('mousemove', move);
  document.addEventListener('mouseup', up);
}

/** Makes each column as wide as its longest paragraph, within limits; all as one step. */
export function fitColumns(parts: FitParts, columnIds: readonly string[]): void {
  const { session } = parts.layer;
  session.run(
    changeColumns,
    columnIds.map((columnId) => ({ columnId, change: { width: fittingWidth(parts, columnId) } })),
  );
  parts.layer.focus();
}

function fittingWidth({ layer, measure, metrics }: FitParts, columnId: string): number {
  const { zoom, font, paddingX } = metrics();
  let widest = 0;
  for (const row of layer.sheet.rows())
    if (row.kind === 'task') widest = Math.max(widest, measure.naturalWidth(cellText(row, columnId), font));
  return Math.max(MIN_WIDTH, Math.min(MAX_FIT_WIDTH, Math.ceil((widest + 2 * paddingX + 2) / zoom)));
}
