// The handle that the application gets, over a mounted grid.
import type { FilterState, GridHandle } from './gridHandle.ts';
import type { MountedGrid } from './mountGrid.ts';
import { countCells, selectCell } from './range/selection.ts';

export interface HandlePorts {
  openFind(): void;
  openReplace(): void;
  openFilter(): void;
  clearFilters(): void;
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
    commit: () => layer.commit(),
    countSelected: () => (layer.sheet.size.rows === 0 ? 0 : countCells(layer.selection)),
    copy() {
      layer.focus();
      // Fires the native copy event on the editor, which fills the clipboard without a permission question.
      document.execCommand('copy');
    },
  };
}
