// The handle that the application gets, over a mounted grid.
import type { CellAt, FilterState, GridHandle, RowChoice } from './gridHandle.ts';
import type { MountedGrid } from './mountGrid.ts';
import { countSelection } from './range/countSelection.ts';
import { selectCell } from './range/selection.ts';

export interface HandlePorts {
  openFind(): void;
  openReplace(): void;
  openFilter(): void;
  clearFilters(): void;
  showRows(choose: RowChoice, label: string): void;
  reapplyFilters(): void;
  filterState(): FilterState;
}

export function handleOf({ layer }: MountedGrid, ports: HandlePorts): GridHandle {
  return {
    ...ports,
    get filter() {
      return ports.filterState();
    },
    focus: () => layer.focus(),
    goTo(rowId, columnId) {
      const row = layer.sheet.indexOf(rowId);
      const column = layer.sheet.columnIndexOf(columnId);
      if (row < 0 || column < 0 || !layer.commit()) return false;
      layer.select(selectCell({ row, column }), { row, column });
      return true;
    },
    cellAt: (clientX, clientY) => cellAt(layer, clientX, clientY),
    commit: () => layer.commit(),
    countSelected: () => (layer.sheet.size.rows === 0 ? { cells: 0, tasks: 0, filled: 0 } : countSelection(layer.sheet, layer.selection)),
    copy() {
      layer.focus();
      // Fires the native copy event on the editor, which fills the clipboard without a permission question.
      document.execCommand('copy');
    },
  };
}

/** The cell that the point lies in, with its box in the window; the title of a section counts as one cell. */
function cellAt({ sheet, surface }: MountedGrid['layer'], clientX: number, clientY: number): CellAt | null {
  const found = surface.hit(clientX, clientY);
  if (found?.area !== 'cells') return null;
  const { row } = found.cell;
  const span = sheet.spanOf(found.cell);
  const rowId = sheet.rowIds[row];
  const columnId = sheet.columns[span.left]?.id;
  const [box] = surface.boxesOf({ top: row, bottom: row, left: span.left, right: span.right });
  if (rowId === undefined || columnId === undefined || !box) return null;
  const origin = surface.container.getBoundingClientRect();
  const edge = box.section === 'pinned' ? surface.viewport.getBoundingClientRect().left : origin.left;
  const { width, height } = box;
  const place = { left: edge + box.left, top: origin.top + box.top, width, height };
  const inside = clientX >= place.left && clientX < place.left + width && clientY >= place.top && clientY < place.top + height;
  return inside ? { rowId, columnId, ...place } : null;
}
