// Columns that are selected as a whole are taken along to where they are dropped, as rows are: one undoable step.
import { moveColumns } from '#shared/commands/columns.ts';
import { follow } from './dragging.ts';
import { contains, span } from './rectangle.ts';
import type { RangeLayer } from './rangeLayer.ts';
import { columnsRange, rectanglesOf } from './selection.ts';

/** Positions of the columns that are selected from the first row to the last. */
export function wholeColumns({ selection, sheet }: RangeLayer): number[] {
  const whole = rectanglesOf(selection).filter((own) => own.top === 0 && own.bottom === sheet.size.rows - 1);
  return span(0, sheet.size.columns - 1).filter((column) => whole.some((own) => contains(own, { row: 0, column })));
}

/**
 * Begins to drag if the pressed columns (one, or those under a common header) are selected as a whole; false when they are not.
 * Without a move the press selects just them.
 */
export function dragColumns(layer: RangeLayer, event: MouseEvent, first: number, last: number): boolean {
  const { surface, sheet, picture, session } = layer;
  const columns = wholeColumns(layer);
  if (
    event.button !== 0 ||
    event.shiftKey ||
    event.ctrlKey ||
    event.metaKey ||
    !span(first, last).every((column) => columns.includes(column))
  )
    return false;
  // All columns together have nowhere to go.
  if (columns.length === sheet.size.columns) return false;
  let before: number | null = null;
  const finish = (): void => {
    picture.dropColumn = null;
    layer.paint();
  };
  follow(surface, event, {
    onMove(x, y) {
      before = dropPlace(layer, x, y);
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

/** The column before which something dropped here would stand; the number of columns: at the end. */
function dropPlace({ surface }: RangeLayer, clientX: number, clientY: number): number | null {
  const hit = surface.hit(clientX, clientY);
  if (!hit) return null;
  const { column, row } = hit.cell;
  const [box] = surface.boxesOf({ top: row, bottom: row, left: column, right: column });
  if (!box || hit.area === 'rowHeader') return 0;
  const edge = (box.section === 'pinned' ? surface.viewport : surface.container).getBoundingClientRect().left;
  return clientX > edge + box.left + box.width / 2 ? column + 1 : column;
}
