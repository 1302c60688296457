// Puts the spreadsheet over a ready AG Grid: range layer, keyboard, mouse, clipboard, filters, find and suggestions. Composition only.
import type { GridApi } from 'ag-grid-community';
import type { Row } from '#shared/annex/model.ts';
import { attachClipboard } from './clipboard/clipboardEvents.ts';
import { headerDepth } from './columnDefinitions.ts';
import { attachColumnWidths } from './columnWidths.ts';
import { createGridActions } from './createGridActions.ts';
import { createFiltering, type Filtering } from './filter/filtering.ts';
import { createFindSession, type FindSession } from './find/findSession.ts';
import { createHighlights, type Highlights } from './find/highlights.ts';
import { watchFonts } from './fontArrival.ts';
import type { GridActions } from './gridActions.ts';
import type { GridInputs, GridModel } from './gridModel.ts';
import { definitionsOf } from './gridOptions.ts';
import { syncGrid } from './gridSync.ts';
import { attachMenus } from './menu/attachMenus.ts';
import { attachHeader } from './range/header.ts';
import { attachKeyboard } from './range/keyboard.ts';
import { attachPointer } from './range/pointer.ts';
import { createRangeLayer, type RangeLayer } from './range/rangeLayer.ts';
import { createSurface } from './range/surface.ts';
import { createRowMeasuring } from './rowMeasuring.ts';
import { NO_UNITS } from './suggest/suggestions.ts';
import { createSuggesting, type Suggesting } from './suggest/suggesting.ts';
import { groupHeaderHeight, headerHeight } from './textMetrics.ts';

export interface MountedGrid {
  readonly layer: RangeLayer;
  readonly actions: GridActions;
  readonly filtering: Filtering;
  readonly find: FindSession;
  readonly highlights: Highlights;
  readonly suggesting: Suggesting;
  /** Repaints what the new props change. */
  inputsChanged(before: GridInputs): void;
  destroy(): void;
}

export function mountGrid(api: GridApi<Row>, host: HTMLElement, model: GridModel): MountedGrid {
  const { session, sheet, heights, measure, view, texts, inputs } = model;
  const surface = createSurface(api, host, sheet);
  const measuring = createRowMeasuring(api, surface, sheet, heights);
  const layer = createRangeLayer({
    session,
    sheet,
    surface,
    texts,
    notify: (sentence, action) => view.setState({ notice: { sentence, ...(action ? { action } : {}) } }),
    onEditing: () => suggesting.update(),
    measureNow: (row) => measuring.measureNow(row, row),
  });
  const suggesting = createSuggesting(layer, host, view, () => inputs().units ?? NO_UNITS);
  const find = createFindSession(layer);
  const highlights = createHighlights(api, surface);
  const filtering = createFiltering(session, sheet, refilter);
  const clipboard = attachClipboard(layer, (pasted) => inputs().onPasteTable?.(pasted));
  const actions = createGridActions({ layer, clipboard, filtering, measure, view, host, inputs });
  attachKeyboard(layer, actions, suggesting);
  attachPointer(layer);
  attachHeader(layer);
  attachMenus(layer, host, view);

  function relayout(): void {
    const { metrics } = inputs();
    heights.setLayout({ ...sheet.layout, metrics });
    api.setGridOption('columnDefs', definitionsOf(model));
    api.setGridOption('headerHeight', headerHeight(measure, sheet.columns, metrics));
    api.setGridOption('groupHeaderHeight', headerDepth(sheet.columns) > 1 ? groupHeaderHeight(metrics) : 0);
    measuring.restart();
    layer.paint();
  }
  function refilter(): void {
    api.setGridOption('rowData', sheet.rows());
    measuring.restart();
    api.refreshHeader();
    layer.refresh();
    showEmptiness();
    inputs().onFilter?.(filtering.state());
  }
  function showEmptiness(): void {
    const empty = sheet.size.rows > 0 ? 'no' : sheet.filter ? 'noneShown' : 'noRows';
    if (view.getState().empty !== empty) view.setState({ empty });
  }
  const measureWindow = (): void => {
    // AG Grid reports the last scroll even after it was closed.
    if (api.isDestroyed()) return;
    const first = api.getFirstDisplayedRowIndex();
    const last = api.getLastDisplayedRowIndex();
    if (!measuring.done) queueMicrotask(() => api.isDestroyed() || measuring.measureNow(first, last));
  };
  const repaint = (): void => layer.paint();
  api.addEventListener('viewportChanged', measureWindow);
  api.addEventListener('modelUpdated', repaint);
  api.addEventListener('displayedColumnsChanged', repaint);
  api.addEventListener('columnResized', repaint);

  const stops = [
    attachColumnWidths({ api, layer, measure, metrics: () => inputs().metrics }),
    watchFonts(() => {
      measure.forget();
      relayout();
    }),
    syncGrid({
      api,
      session,
      sheet,
      measuring,
      relayout,
      onSynced({ touched }) {
        layer.refresh();
        showEmptiness();
        highlights.refresh();
        filtering.documentChanged(touched);
        if (sheet.filter) inputs().onFilter?.(filtering.state());
      },
    }),
    measuring.stop,
    suggesting.destroy,
    highlights.destroy,
    layer.destroy,
  ];
  relayout();
  layer.refresh();
  showEmptiness();

  return {
    layer,
    actions,
    filtering,
    find,
    highlights,
    suggesting,
    inputsChanged(before) {
      const { metrics, marks } = inputs();
      if (metrics.zoom !== before.metrics.zoom || metrics.lineHeight !== before.metrics.lineHeight) relayout();
      if (marks !== before.marks) api.refreshCells({ force: true, suppressFlash: true });
    },
    destroy() {
      for (const stop of stops) stop();
    },
  };
}
