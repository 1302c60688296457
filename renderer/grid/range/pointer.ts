// The mouse on the sheet: selecting cells, rows and columns, dragging rows, the fill handle.
import { positionIn } from '#shared/annex/positions.ts';
import { moveRowsTo } from '#shared/commands/moveRows.ts';
import { followDrag } from './dragging.ts';
import { fillArea, fillDownTo, filled } from './edits.ts';
import { contains, lastStartingBefore, type Cell, type Rectangle } from './rectangle.ts';
import type { RangeLayer } from './rangeLayer.ts';
import {
  addRange,
  columnsRange,
  currentRectangle,
  extendTo,
  isSelected,
  rectanglesOf,
  rowsRange,
  type Range,
  type SheetSelection,
} from './selection.ts';

/** Listens to the mouse on cells, row header and fill handle. */
export function attachPointer(layer: RangeLayer): void {
  const { surface, editor, overlay } = layer;
  surface.container.addEventListener('mousedown', (event) => {
    if (event.target === editor.element || event.target === overlay.handle) return;
    const hit = surface.hit(event.clientX, event.clientY);
    if (!hit) return;
    event.preventDefault();
    if (!layer.commit()) return;
    if (event.button === 2 && isSelected(layer.selection, hit.cell) && hit.area === 'cells') return layer.focus();
    if (hit.area === 'rowHeader') pressRow(layer, event, hit.cell.row);
    else pressCell(layer, event, hit.cell);
  });
  surface.container.addEventListener('dblclick', (event) => {
    if (event.target === overlay.handle) return;
    if (surface.hit(event.clientX, event.clientY)?.area === 'cells') layer.edit('edit');
  });
  overlay.handle.addEventListener('mousedown', (event) => pressHandle(layer, event));
  overlay.handle.addEventListener('dblclick', (event) => {
    event.stopPropagation();
    const source = currentRectangle(layer.selection);
    fill(layer, source, { ...source, bottom: fillDownTo(layer.sheet, source) });
  });
}

/** Extends the current range to the cell, row or column under the pointer while it is dragged. */
function dragSelection(layer: RangeLayer, event: MouseEvent, headAt: (cell: Cell) => Cell): void {
  if (event.button !== 0) return;
  followDrag(layer.surface, event, {
    onMove(x, y) {
      const hit = layer.surface.hit(x, y);
      if (hit) layer.select(extendTo(layer.selection, headAt(hit.cell)));
    },
    onEnd: () => layer.focus(),
  });
}

const pressed = ({ selection }: RangeLayer, event: MouseEvent, range: Range, active: Cell): SheetSelection => {
  if (event.shiftKey) return extendTo(selection, range.head);
  const added = (event.ctrlKey || event.metaKey) && event.button === 0;
  return added ? { ...addRange(selection, range.anchor, range.head), active } : { ranges: [range], active };
};

function pressCell(layer: RangeLayer, event: MouseEvent, cell: Cell): void {
  layer.select(pressed(layer, event, { anchor: cell, head: cell }, cell));
  dragSelection(layer, event, (head) => head);
}

function pressRow(layer: RangeLayer, event: MouseEvent, row: number): void {
  const { size } = layer.sheet;
  const isEntire = rectanglesOf(layer.selection).some(
    (rectangle) => rectangle.left === 0 && rectangle.right === size.columns - 1 && contains(rectangle, { row, column: 0 }),
  );
  const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey;
  if (plain && isEntire) {
    if (event.button === 0) dragRows(layer, event, row);
    return layer.focus();
  }
  const active = { row, column: layer.selection.active.column };
  layer.select(pressed(layer, event, rowsRange(row, row, size), active));
  dragSelection(layer, event, (head) => ({ row: head.row, column: size.columns - 1 }));
}

/** Moves the entirely selected rows to where they are dropped; a press without a move selects only the pressed row. */
function dragRows(layer: RangeLayer, event: MouseEvent, row: number): void {
  const { surface, sheet, picture, session } = layer;
  let before: number | null = null;
  const finish = (): void => {
    picture.drop = null;
    layer.paint();
  };
  followDrag(surface, event, {
    onMove(_x, y) {
      before = dropPosition(layer, y);
      picture.drop = before;
      layer.paint();
    },
    onCancel: finish,
    onEnd(moved) {
      finish();
      if (!moved)
        return layer.select({ ranges: [rowsRange(row, row, sheet.size)], active: { row, column: layer.selection.active.column } });
      if (before === null) return;
      const { state } = session.store.getState();
      const target = sheet.rowIds[before];
      session.run(moveRowsTo, { index: target === undefined ? state.order.length : positionIn(state.order, target) });
    },
  });
}

/** The row before which rows dropped here are placed; the number of rows means at the end. */
function dropPosition({ surface, sheet }: RangeLayer, clientY: number): number {
  const box = surface.viewport.getBoundingClientRect();
  const y = Math.max(box.top + surface.header.offsetHeight, Math.min(clientY, box.bottom)) - surface.container.getBoundingClientRect().top;
  const row = lastStartingBefore(sheet.size.rows, surface.rowTop, y);
  return y > (surface.rowTop(row) + surface.rowBottom(row)) / 2 ? row + 1 : row;
}

function pressHandle(layer: RangeLayer, event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
  if (!layer.commit()) return;
  const source = currentRectangle(layer.selection);
  const { picture, surface } = layer;
  const finish = (): Rectangle | null => {
    const target = picture.fill;
    picture.fill = null;
    layer.paint();
    return target;
  };
  followDrag(surface, event, {
    onMove(x, y) {
      const hit = surface.hit(x, y);
      picture.fill = hit ? fillArea(source, hit.cell) : null;
      layer.paint();
    },
    onCancel: finish,
    onEnd() {
      const target = finish();
      if (target) fill(layer, source, target);
    },
  });
}

function fill(layer: RangeLayer, source: Rectangle, target: Rectangle): void {
  if (!layer.write(filled(layer.sheet, source, target))) return;
  const anchor = { row: target.top, column: target.left };
  layer.select({ ranges: [{ anchor, head: { row: target.bottom, column: target.right } }], active: anchor });
}

/** Selects columns by their header cells; `column` and `last` are positions. */
export function pressColumns(layer: RangeLayer, event: MouseEvent, column: number, last: number): void {
  const { size } = layer.sheet;
  if (size.rows === 0 || !layer.commit()) return;
  const range = columnsRange(column, last, size);
  if (
    event.button === 2 &&
    rectanglesOf(layer.selection).some(
      ({ top, bottom, left, right }) => top === 0 && bottom === size.rows - 1 && left <= column && right >= last,
    )
  )
    return;
  const first = lastStartingBefore(size.rows, layer.surface.rowTop, layer.surface.scroll.top);
  layer.select(pressed(layer, event, range, { row: first, column }));
  dragSelection(layer, event, (head) => ({ row: size.rows - 1, column: head.column }));
}
