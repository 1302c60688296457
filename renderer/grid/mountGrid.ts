// Puts the spreadsheet over a ready AG Grid: sheet, heights, range layer, keyboard, mouse, clipboard, find and filters. Composition only.
import type { ColDef, ColGroupDef, GridApi } from 'ag-grid-community';
import type { Row } from '#shared/annex/model.ts';
import type { Text } from '../i18n/index.ts';
import type { AnnexSession, SessionChange } from '../state/session.ts';
import { attachClipboard, type Clipboard, type Offer, type Pasted } from './clipboard/clipboardEvents.ts';
import { columnDefinitions, headerDepth } from './columnDefinitions.ts';
import { attachColumnWidths } from './columnWidths.ts';
import { watchFonts } from './fontArrival.ts';
import type { CellMarks } from './gridHandle.ts';
import { syncGrid } from './gridSync.ts';
import { headerHeight } from './headerHeight.ts';
import { attachHeader } from './range/header.ts';
import { attachKeyboard, type KeyboardPorts } from './range/keyboard.ts';
import { attachPointer } from './range/pointer.ts';
import { createRangeLayer, type RangeLayer } from './range/rangeLayer.ts';
import { createSurface } from './range/surface.ts';
import type { RowHeights } from './rowHeights.ts';
import { createRowMeasuring, type RowMeasuring } from './rowMeasuring.ts';
import type { Sheet } from './sheet.ts';
import type { TextMeasure } from './textMeasure.ts';
import type { TextMetrics } from './textMetrics.ts';

/** What the grid is made from before AG Grid is ready. */
export interface GridModel {
  readonly session: AnnexSession;
  readonly sheet: Sheet;
  readonly measure: TextMeasure;
  readonly heights: RowHeights;
  readonly metrics: () => TextMetrics;
  readonly marks: () => CellMarks;
}

export interface GridPorts extends KeyboardPorts {
  readonly texts: Text['grid'];
  notify(sentence: string): void;
  readonly offer: Offer;
  takeTable(pasted: Pasted): void;
  onEditing(): void;
  /** The document changed and the sheet shows it. */
  onSynced(change: SessionChange): void;
  openMenu(event: MouseEvent, area: 'cells' | 'rows' | 'column'): void;
}

export interface MountedGrid {
  readonly layer: RangeLayer;
  readonly clipboard: Clipboard;
  readonly measuring: RowMeasuring;
  /** Widths, zoom, density or columns have changed. */
  relayout(): void;
  /** The filter has changed. */
  refilter(): void;
  destroy(): void;
}

/** Definitions of the columns as they are now. */
export function definitionsOf({ sheet, metrics, marks }: GridModel): (ColDef<Row> | ColGroupDef<Row>)[] {
  return columnDefinitions({ ...sheet.layout, metrics: metrics(), marks });
}

export function mountGrid(api: GridApi<Row>, host: HTMLElement, model: GridModel, ports: GridPorts): MountedGrid {
  const { session, sheet, heights, measure } = model;
  const surface = createSurface(api, host, sheet);
  const measuring = createRowMeasuring(api, surface, sheet, heights);
  const layer = createRangeLayer({
    session,
    sheet,
    surface,
    texts: ports.texts,
    notify: ports.notify,
    onEditing: ports.onEditing,
    settle: (row) => measuring.settle(row, row),
  });
  attachKeyboard(layer, ports);
  attachPointer(layer);
  const clipboard = attachClipboard(layer, ports);
  attachHeader(layer, (event) => ports.openMenu(event, 'column'));
  surface.container.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    ports.openMenu(event, surface.hit(event.clientX, event.clientY)?.area === 'rowHeader' ? 'rows' : 'cells');
  });

  const relayout = (): void => {
    const metrics = model.metrics();
    heights.setLayout({ ...sheet.layout, metrics });
    api.setGridOption('columnDefs', definitionsOf(model));
    api.setGridOption('headerHeight', headerHeight(measure, sheet.columns, metrics));
    api.setGridOption('groupHeaderHeight', headerDepth(sheet.columns) > 1 ? metrics.headerLineHeight + 2 * metrics.paddingY + 1 : 0);
    measuring.restart();
    layer.paint();
  };
  const detachWidths = attachColumnWidths({ api, layer, measure, metrics: model.metrics });
  const stopFonts = watchFonts(() => {
    measure.forget();
    relayout();
  });
  const stopSync = syncGrid({
    api,
    session,
    sheet,
    measuring,
    relayout,
    onSynced(change) {
      layer.adopt();
      ports.onSynced(change);
    },
  });
  const stopSelection = session.store.subscribe((now, before) => {
    if (now.revision === before.revision && now.selection !== before.selection) layer.adoptIfForeign();
  });
  const settleWindow = (): void => {
    // AG Grid reports the last scroll even after it was closed.
    if (api.isDestroyed()) return;
    const first = api.getFirstDisplayedRowIndex();
    const last = api.getLastDisplayedRowIndex();
    if (!measuring.done) queueMicrotask(() => api.isDestroyed() || measuring.settle(first, last));
  };
  const repaint = (): void => layer.paint();
  api.addEventListener('viewportChanged', settleWindow);
  api.addEventListener('modelUpdated', repaint);
  api.addEventListener('displayedColumnsChanged', repaint);
  api.addEventListener('columnResized', repaint);
  relayout();
  layer.adopt();

  return {
    layer,
    clipboard,
    measuring,
    relayout,
    refilter() {
      api.setGridOption('rowData', sheet.rows());
      measuring.restart();
      api.refreshHeader();
      layer.adopt();
      layer.paint();
    },
    destroy() {
      stopSync();
      stopFonts();
      stopSelection();
      detachWidths();
      measuring.stop();
      layer.destroy();
    },
  };
}
