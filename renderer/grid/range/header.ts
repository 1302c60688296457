// The mouse on the column headers: selecting whole columns, and which edge is under the pointer. Knows AG Grid's header markup.
import { ROW_HEADER } from '../columnDefinitions.ts';
import { dragColumns } from './columnDrag.ts';
import { pressColumns } from './pointer.ts';
import type { RangeLayer } from './rangeLayer.ts';
import { selectAll } from './selection.ts';

const EDGE = 5;

const leafUnder = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.ag-header-cell[col-id]') : null;

/** Column of the header cell that an event happened on. */
export const columnIdOf = (target: EventTarget | null): string | null => leafUnder(target)?.getAttribute('col-id') ?? null;

/** The column whose right edge is under the pointer; its neighbour's left edge is the same line. */
export function edgeUnder(event: MouseEvent): string | null {
  const cell = leafUnder(event.target);
  if (!cell) return null;
  const box = cell.getBoundingClientRect();
  if (box.right - event.clientX <= EDGE) return resizable(cell.getAttribute('col-id'));
  if (event.clientX - box.left >= EDGE) return null;
  const left = document.elementFromPoint(box.left - 1, event.clientY);
  return resizable(columnIdOf(left));
}

const resizable = (columnId: string | null): string | null => (columnId === ROW_HEADER ? null : columnId);

/** Listens to presses, menus and the pointer's shape on the header. */
export function attachHeader(layer: RangeLayer, openMenu: (event: MouseEvent) => void): void {
  const { header } = layer.surface;
  header.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) return;
    event.preventDefault();
    layer.focus();
    const columnId = columnIdOf(event.target);
    if (columnId === ROW_HEADER) {
      if (layer.commit()) layer.select(selectAll(layer.selection.active, layer.sheet.size));
      return;
    }
    const [first, last] = columnId === null ? groupUnder(layer, event) : [columnId, columnId];
    const from = layer.sheet.columnIndexOf(first ?? '');
    const to = layer.sheet.columnIndexOf(last ?? '');
    if (from >= 0 && to >= 0 && layer.commit() && dragColumns(layer, event, from, to)) return;
    if (from >= 0 && to >= 0) pressColumns(layer, event, from, to);
  });
  header.addEventListener('mousemove', (event) => {
    header.classList.toggle('resizing', edgeUnder(event) !== null);
  });
  header.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    if (columnIdOf(event.target) !== null || groupCellUnder(event) !== null) openMenu(event);
  });
}

const groupCellUnder = (event: MouseEvent): Element | null =>
  event.target instanceof Element ? event.target.closest('.ag-header-group-cell') : null;

/** First and last column under a group header: those whose header cells lie below it. */
function groupUnder({ surface }: RangeLayer, event: MouseEvent): [string | null, string | null] {
  const group = groupCellUnder(event);
  if (!group) return [null, null];
  const { left, right } = group.getBoundingClientRect();
  const below = [...surface.header.querySelectorAll<HTMLElement>('.ag-header-cell[col-id]')].filter((cell) => {
    const box = cell.getBoundingClientRect();
    return box.left >= left - 1 && box.right <= right + 1;
  });
  const ordered = below.toSorted((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
  return [columnIdOf(ordered[0] ?? null), columnIdOf(ordered.at(-1) ?? null)];
}
