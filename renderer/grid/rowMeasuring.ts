// Sets the exact height of every row in AG Grid: at once for the visible rows, in idle time for the others, without moving the text that
// is being read. AG Grid itself asks only for rows near the window, and then its scrollbar is wrong (docs/decisions/0020).
import type { GridApi } from 'ag-grid-community';
import type { Row } from '#shared/annex/model.ts';
import { lastStartingBefore } from './range/rectangle.ts';
import type { Surface } from './range/surface.ts';
import type { RowHeights } from './rowHeights.ts';
import type { Sheet } from './sheet.ts';

export interface RowMeasuring {
  /** Widths, fonts or all contents have changed: visible rows are measured now, the others soon. */
  restart(): void;
  /** These rows have changed. */
  update(rowIds: Iterable<string>): void;
  /** Measures rows that are about to be shown, and those around them. */
  measureNow(from: number, to: number): void;
  /** All rows have their exact height. */
  readonly done: boolean;
  stop(): void;
}

/** Changed rows that are measured at once; further ones wait for idle time. */
const MAX_AT_ONCE = 400;
/** Milliseconds of one idle slice. */
const SLICE = 12;
/** Rows between two repaints. */
const BATCH = 2000;
/** Rows before and after the visible ones that are measured with them. */
const MARGIN = 40;

export function createRowMeasuring(api: GridApi<Row>, surface: Surface, sheet: Sheet, heights: RowHeights): RowMeasuring {
  let next = 0;
  let handle = 0;
  let waiting = 0;

  const apply = (row: Row, height: number): boolean => {
    const node = api.getRowNode(row.id);
    if (!node || node.rowHeight === height) return false;
    node.setRowHeight(height);
    return true;
  };
  const exactly = (index: number): boolean => {
    const row = sheet.row(index);
    return row !== undefined && apply(row, heights.exact(row));
  };

  /** Notifies AG Grid. The first visible row keeps its place on the screen. */
  function repaint(): void {
    waiting = 0;
    const { top } = surface.scroll;
    if (top === 0) return api.onRowHeightChanged();
    const anchor = sheet.rowIds[lastStartingBefore(sheet.size.rows, surface.rowTop, top)] ?? '';
    const before = surface.rowTop(sheet.indexOf(anchor));
    api.onRowHeightChanged();
    const moved = surface.rowTop(sheet.indexOf(anchor)) - before;
    if (moved !== 0) surface.scroll.moveTo({ top: top + moved });
  }

  function measureNow(from: number, to: number): void {
    let changed = false;
    for (let index = Math.max(0, from - MARGIN); index <= Math.min(sheet.size.rows - 1, to + MARGIN); index += 1)
      changed = exactly(index) || changed;
    if (changed) repaint();
  }

  function slice(deadline: IdleDeadline): void {
    handle = 0;
    if (api.isDestroyed()) return;
    const end = performance.now() + Math.min(SLICE, Math.max(4, deadline.timeRemaining()));
    while (next < sheet.size.rows && performance.now() < end) {
      if (exactly(next)) waiting += 1;
      next += 1;
    }
    const finished = next >= sheet.size.rows;
    if (waiting > 0 && (finished || waiting >= BATCH)) repaint();
    if (!finished) later();
  }
  function later(): void {
    if (handle === 0) handle = requestIdleCallback(slice, { timeout: 200 });
  }

  return {
    restart() {
      const { top, height } = surface.scroll;
      const first = lastStartingBefore(sheet.size.rows, surface.rowTop, top);
      const last = lastStartingBefore(sheet.size.rows, surface.rowTop, top + height);
      sheet.rows().forEach((row, index) => {
        apply(row, index >= first - MARGIN && index <= last + MARGIN ? heights.exact(row) : heights.current(row));
      });
      repaint();
      measureNow(first, last);
      next = 0;
      later();
    },
    update(rowIds) {
      let measured = 0;
      let changed = false;
      for (const id of rowIds) {
        const index = sheet.indexOf(id);
        const row = sheet.row(index);
        if (!row) continue;
        measured += 1;
        if (measured > MAX_AT_ONCE && !heights.isMeasured(row)) {
          next = Math.min(next, index);
          changed = apply(row, heights.current(row)) || changed;
        } else changed = apply(row, heights.exact(row)) || changed;
      }
      if (changed) repaint();
      if (next < sheet.size.rows) later();
    },
    measureNow,
    get done() {
      return next >= sheet.size.rows && waiting === 0;
    },
    stop() {
      if (handle !== 0) cancelIdleCallback(handle);
    },
  };
}
