// The places of cells on the screen. AG Grid has two sections: pinned columns stay at the left edge, the others scroll.
import type { GridApi } from 'ag-grid-community';
import type { Row } from '#shared/annex/model.ts';
import { ROW_HEADER } from '../columnDefinitions.ts';
import type { CellAt } from '../gridActions.ts';
import type { Sheet } from '../sheet.ts';
import { gridMarkup, type GridMarkup } from './gridMarkup.ts';
import { clampCell, lastStartingBefore, oneCell, type Cell, type Rectangle } from './rectangle.ts';
import { watchScroll, type ScrollPosition } from './scrollPosition.ts';

/** Pixels from the edge of the scrolled container (`scrolled`) or from the left edge of the window (`pinned`). */
export interface Box {
  readonly section: 'pinned' | 'scrolled';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Hit {
  readonly cell: Cell;
  readonly area: 'cells' | 'rowHeader';
}

export interface Surface extends GridMarkup {
  readonly scroll: ScrollPosition;
  /** One box, or two if the rectangle reaches from pinned to scrolled columns. None if its rows are not displayed. */
  boxesOf(rectangle: Rectangle): Box[];
  /** The part of the row header beside these rows. */
  rowHeaderBox(rectangle: Rectangle): Box | null;
  /** The cell under a point of the window, or the nearest one. Null in an empty sheet. */
  hit(clientX: number, clientY: number): Hit | null;
  /** The cell in which a point of the window lies, with its box in the window; null outside. The title of a section is one cell. */
  cellAt(clientX: number, clientY: number): CellAt | null;
  /** Scrolls until the cell is in view. */
  reveal(cell: Cell): void;
  rowTop(row: number): number;
  rowBottom(row: number): number;
  pinnedWidth(): number;
  /** Stops listening to the page. */
  destroy(): void;
}

interface Edge {
  readonly left: number;
  readonly right: number;
  readonly pinned: boolean;
}

export function createSurface(api: GridApi<Row>, host: HTMLElement, sheet: Sheet): Surface {
  const markup = gridMarkup(host);
  const { viewport, container, header } = markup;
  const scroll = watchScroll(viewport, header);

  /** A requested animation frame may come after the grid was destroyed. */
  const shownRow = (row: number) => (api.isDestroyed() ? undefined : api.getDisplayedRowAtIndex(row));
  const rowTop = (row: number): number => shownRow(row)?.rowTop ?? 0;
  const rowBottom = (row: number): number => rowTop(row) + (shownRow(row)?.rowHeight ?? 0);

  /** Edges of the annex's columns; pinned ones from the left edge of the window, others from the container's. */
  function edges(): { list: Edge[]; pinnedWidth: number } {
    const columns = api.getAllDisplayedColumns();
    let pinnedWidth = 0;
    for (const column of columns) if (column.getPinned() === 'left') pinnedWidth += column.getActualWidth();
    const list = columns
      .filter((column) => column.getColId() !== ROW_HEADER)
      .map((column) => {
        const pinned = column.getPinned() === 'left';
        const left = (column.getLeft() ?? 0) + (pinned ? 0 : pinnedWidth);
        return { left, right: left + column.getActualWidth(), pinned };
      });
    return { list, pinnedWidth };
  }

  function boxesOf(rectangle: Rectangle): Box[] {
    if (!shownRow(rectangle.bottom)) return [];
    const top = rowTop(rectangle.top);
    const height = rowBottom(rectangle.bottom) - top;
    const inside = edges().list.slice(rectangle.left, rectangle.right + 1);
    return [true, false].flatMap((pinned): Box[] => {
      const section = inside.filter((edge) => edge.pinned === pinned);
      const left = section[0]?.left;
      const right = section.at(-1)?.right;
      if (left === undefined || right === undefined) return [];
      return [{ section: pinned ? 'pinned' : 'scrolled', left, top, width: right - left, height }];
    });
  }

  function rowHeaderBox({ top, bottom }: Rectangle): Box | null {
    if (!shownRow(bottom)) return null;
    const width = api.getColumn(ROW_HEADER)?.getActualWidth() ?? 0;
    return { section: 'pinned', left: 0, top: rowTop(top), width, height: rowBottom(bottom) - rowTop(top) };
  }

  function hit(clientX: number, clientY: number): Hit | null {
    if (sheet.isEmpty) return null;
    const window = viewport.getBoundingClientRect();
    const origin = container.getBoundingClientRect();
    const y = Math.max(window.top + header.offsetHeight, Math.min(window.top + viewport.clientHeight - 1, clientY)) - origin.top;
    const clamped = Math.max(window.left, Math.min(window.left + viewport.clientWidth - 1, clientX));
    const { list, pinnedWidth } = edges();
    const fromEdge = clamped - window.left;
    const inPinned = fromEdge < pinnedWidth;
    const x = inPinned ? fromEdge : clamped - origin.left;
    const found = list.findIndex((edge) => edge.pinned === inPinned && x < edge.right);
    const column = found < 0 ? list.length - 1 : found;
    const rowHeader = inPinned && fromEdge < (list[0]?.pinned ? list[0].left : pinnedWidth);
    const row = lastStartingBefore(sheet.size.rows, rowTop, y);
    return { cell: clampCell({ row, column: rowHeader ? 0 : column }, sheet.size), area: rowHeader ? 'rowHeader' : 'cells' };
  }

  function reveal({ row, column }: Cell): void {
    const top = rowTop(row);
    const bottom = rowBottom(row);
    if (top < scroll.top || bottom - top > scroll.height) scroll.moveTo({ top });
    else if (bottom > scroll.top + scroll.height) scroll.moveTo({ top: bottom - scroll.height });
    const { list, pinnedWidth } = edges();
    const edge = list[column];
    if (!edge || edge.pinned) return;
    const start = edge.left - pinnedWidth;
    if (start < scroll.left) scroll.moveTo({ left: start });
    else if (edge.right > scroll.left + scroll.width) scroll.moveTo({ left: Math.min(start, edge.right - scroll.width) });
  }

  function cellAt(clientX: number, clientY: number): CellAt | null {
    const found = hit(clientX, clientY);
    if (found?.area !== 'cells') return null;
    const span = sheet.spanOf(found.cell);
    const rowId = sheet.rowIds[found.cell.row];
    const columnId = sheet.columns[span.left]?.id;
    const [box] = boxesOf({ ...oneCell(found.cell), ...span });
    if (rowId === undefined || columnId === undefined || !box) return null;
    const { width, height } = box;
    const origin = container.getBoundingClientRect();
    const left = (box.section === 'pinned' ? viewport.getBoundingClientRect().left : origin.left) + box.left;
    const top = origin.top + box.top;
    const inside = clientX >= left && clientX < left + width && clientY >= top && clientY < top + height;
    return inside ? { rowId, columnId, left, top, width, height } : null;
  }

  return {
    ...markup,
    scroll,
    boxesOf,
    rowHeaderBox,
    hit,
    cellAt,
    reveal,
    rowTop,
    rowBottom,
    pinnedWidth: () => edges().pinnedWidth,
    destroy: () => scroll.stop(),
  };
}
