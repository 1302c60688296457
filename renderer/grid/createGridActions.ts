// The actions of a mounted sheet (gridActions.ts): find bar, filters, menus, clipboard and acts at the selection.
import type { Clipboard } from './clipboard/clipboardEvents.ts';
import { fitColumns } from './columnWidths.ts';
import type { Filtering } from './filter/filtering.ts';
import type { GridActions } from './gridActions.ts';
import type { GridInputs } from './gridModel.ts';
import type { ViewStore } from './gridView.ts';
import { activeColumn, chosenColumnIds, hideColumns, moveColumnsTo, toggleFrozen, toggleInternal } from './menu/columnActs.ts';
import { menuAreaOf } from './menu/menuItems.ts';
import { countSelection } from './range/countSelection.ts';
import { copiedFrom, sameText } from './range/edits.ts';
import type { RangeLayer } from './range/rangeLayer.ts';
import { currentRectangle, rectanglesOf, selectCell } from './range/selection.ts';
import type { TextMeasure } from './textMeasure.ts';

interface Parts {
  readonly layer: RangeLayer;
  readonly clipboard: Clipboard;
  readonly filtering: Filtering;
  readonly measure: TextMeasure;
  readonly view: ViewStore;
  /** The grid's own box. */
  readonly host: HTMLElement;
  inputs(): GridInputs;
}

/** Width of the filter list, which must stay inside the grid. */
const FILTER_WIDTH = 330;

export function createGridActions({ layer, clipboard, filtering, measure, view, host, inputs }: Parts): GridActions {
  const { sheet, surface } = layer;

  function openFindBar(find: 'find' | 'replace'): void {
    if (layer.commit()) view.setState(({ findRequests }) => ({ find, findRequests: findRequests + 1 }));
  }
  function openFilter(columnId: string): void {
    const header = surface.headerCell(columnId)?.getBoundingClientRect();
    if (!header || !layer.commit()) return;
    const box = host.getBoundingClientRect();
    const x = Math.max(0, Math.min(header.left - box.left, box.width - FILTER_WIDTH));
    view.setState({ filter: { columnId, x, y: header.bottom - box.top }, menu: null });
  }
  /** Fires the native event on the editor, which fills the clipboard without a permission question. */
  function fire(event: 'cut' | 'copy'): void {
    layer.focus();
    document.execCommand(event);
  }

  return {
    focus: () => layer.focus(),
    goTo(rowId, columnId) {
      const cell = { row: sheet.indexOf(rowId), column: sheet.columnIndexOf(columnId) };
      if (cell.row < 0 || cell.column < 0 || !layer.commit()) return false;
      layer.select(selectCell(cell), cell);
      return true;
    },
    cellAt: (clientX, clientY) => surface.cellAt(clientX, clientY),
    commit: () => layer.commit(),
    countSelected: () => (sheet.isEmpty ? { cells: 0, tasks: 0, filled: 0 } : countSelection(sheet, layer.selection)),
    find: () => openFindBar('find'),
    replace: () => openFindBar('replace'),
    openFilter,
    filterColumn: () => openFilter(activeColumn(layer)?.id ?? ''),
    openMenu() {
      const box = host.getBoundingClientRect();
      const cell = layer.editor.element.getBoundingClientRect();
      view.setState({ menu: { area: menuAreaOf(layer), x: cell.left - box.left, y: cell.bottom - box.top } });
    },
    showRows: (choose, label) => filtering.showOnly(choose, label),
    clearFilters: () => filtering.clear(),
    reapplyFilters: () => filtering.reapply(),
    filterByDeadline: () => inputs().onRequest?.('filterByDeadline'),
    get filter() {
      return filtering.state();
    },
    cut: () => fire('cut'),
    copy: () => fire('copy'),
    paste: () => void clipboard.pasteFromSystem('all'),
    pasteText: () => void clipboard.pasteFromSystem('textOnly'),
    clear: () => void layer.write(sameText(sheet, rectanglesOf(layer.selection), '')),
    fillDown: () => void layer.write(copiedFrom(sheet, currentRectangle(layer.selection), 'above')),
    fillRight: () => void layer.write(copiedFrom(sheet, currentRectangle(layer.selection), 'left')),
    editRow: () => inputs().onRequest?.('editRow'),
    hideColumns: () => hideColumns(layer),
    moveColumnsLeft: () => moveColumnsTo(layer, 'left'),
    moveColumnsRight: () => moveColumnsTo(layer, 'right'),
    fitColumns: () => fitColumns({ layer, measure, metrics: () => inputs().metrics }, chosenColumnIds(layer)),
    toggleFrozen: () => toggleFrozen(layer),
    toggleInternal: () => void toggleInternal(layer),
  };
}
