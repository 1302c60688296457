// Moves entirely selected columns by dragging their header, as rows are moved: one undoable step.
import { moveColumns } from '#shared/commands/columns.ts';
import { followDrag } from './dragging.ts';
import { contains, span } from './rectangle.ts';
import type { RangeLayer } from './rangeLayer.ts';
import { columnsRange, rectanglesOf } from './selection.ts';

/** Positions of the columns that are selected from the first row to the last. */
export function entireColumns({ selection, sheet }: RangeLayer): number[] {
  const entire = rectanglesOf(selection).filter(({ top, bottom }) => top === 0 && bottom === sheet.size.rows - 1);
  return span(0, sheet.size.columns - 1).filter((column) => entire.some((rectangle) => contains(rectangle, { row: 0, column })));
}

/**
 * Begins a drag if the pressed columns (one, or those under a common header) are entirely selected; false otherwise.
 * A press without a move selects only them.
 */
export function dragColumns(layer: RangeLayer, event: MouseEvent, first: number, last: number): boolean {
  const { surface, sheet, picture, session } = layer;
  const columns = entireColumns(layer);
  if (
    event.button !== 0 ||
    event.shiftKey ||
    event.ctrlKey ||
    event.metaKey ||
    !span(first, last).every((column) => columns.includes(column))
  )
    return false;
  // There is no place to move all columns to.
  if (columns.length === sheet.size.columns) return false;
  let before: number | null = null;
  const finish = (): void => {
    picture.dropColumn = null;
    layer.paint();
  };
  followDrag(surface, event, {
    onMove(x, y) {
      before = dropPosition(layer, x, y);
      picture.dropColumn = before;
      layer.paint();
    },
    onCancel: finish,
    onEnd(moved) {
      finish();
      const { row } = layer.selection.active;
      if (!moved) return layer.select({ ranges: [columnsRange(first, last, sheet.size)], active: { row, column: first } });
      if (before === null) return;
      const { columns: all } = session.store.getState().state.head;
      const target = sheet.columns[before]?.id;
      session.run(moveColumns, {
        columnIds: columns.flatMap((column) => sheet.columns[column]?.id ?? []),
        index: target === undefined ? all.length : all.findIndex(({ id }) => id === target),
      });
    },
  });
  return true;
}

/** The column before which columns dropped here are placed; the number of columns means at the end. Null outside the sheet. */
function dropPosition({ surface }: RangeLayer, clientX: number, clientY: number): number | null {
  const hit = surface.hit(clientX, clientY);
  if (!hit) return null;
  const { column, row } = hit.cell;
  const [box] = surface.boxesOf({ top: row, bottom: row, left: column, right: column });
  if (!box || hit.area === 'rowHeader') return 0;
  const edge = (box.section === 'pinned' ? surface.viewport : surface.container).getBoundingClientRect().left;
  return clientX > edge + box.left + box.width / 2 ? column + 1 : column;
}
