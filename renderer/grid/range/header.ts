// The mouse on the column headers: selecting and dragging entire columns, and the edge that is dragged to change a width.
import { ROW_HEADER } from '../columnDefinitions.ts';
import { dragColumns } from './columnDrag.ts';
import { pressColumns } from './pointer.ts';
import type { RangeLayer } from './rangeLayer.ts';
import { selectAll } from './selection.ts';
import type { Surface } from './surface.ts';

/** Pixels on each side of the line between two header cells that count as the edge. */
const EDGE = 5;

/** Id of the column whose right edge is under the pointer; the left edge of the next column is the same line. */
export function edgeUnder(surface: Surface, event: MouseEvent): string | null {
  const cell = surface.headerCellAt(event.target);
  if (!cell) return null;
  const box = cell.element.getBoundingClientRect();
  if (box.right - event.clientX <= EDGE) return resizable(cell.columnId);
  if (event.clientX - box.left >= EDGE) return null;
  const left = document.elementFromPoint(box.left - 1, event.clientY);
  return resizable(surface.headerCellAt(left)?.columnId);
}

const resizable = (columnId: string | undefined): string | null => (columnId === undefined || columnId === ROW_HEADER ? null : columnId);

/** Listens to presses and sets the pointer's shape on the header. */
export function attachHeader(layer: RangeLayer): void {
  const { surface, sheet } = layer;
  const { header } = surface;
  header.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) return;
    event.preventDefault();
    layer.focus();
    const [first, last] = columnsUnder(surface, event);
    if (first === ROW_HEADER) {
      if (layer.commit()) layer.select(selectAll(layer.selection.active, sheet.size));
      return;
    }
    const from = sheet.columnIndexOf(first ?? '');
    const to = sheet.columnIndexOf(last ?? '');
    if (from < 0 || to < 0 || (layer.commit() && dragColumns(layer, event, from, to))) return;
    pressColumns(layer, event, from, to);
  });
  header.addEventListener('mousemove', (event) => {
    header.classList.toggle('resizing', edgeUnder(surface, event) !== null);
  });
}

/** First and last column of what was pressed: a header cell, or the header cells below a common header. */
function columnsUnder(surface: Surface, event: MouseEvent): readonly (string | undefined)[] {
  const cell = surface.headerCellAt(event.target);
  if (cell) return [cell.columnId, cell.columnId];
  const group = surface.groupCellAt(event.target);
  if (!group) return [];
  const { left, right } = group.getBoundingClientRect();
  const below = surface
    .headerCells()
    .map(({ columnId, element }) => ({ columnId, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.left >= left - 1 && box.right <= right + 1)
    .toSorted((a, b) => a.box.left - b.box.left);
  return [below[0]?.columnId, below.at(-1)?.columnId];
}
