// The sheet of one session outside React: its options for AG Grid and, once AG Grid is ready, the spreadsheet over it.
import type { GridApi } from 'ag-grid-community';
import type { AgGridReactProps } from 'ag-grid-react';
import type { Row } from '#shared/annex/model.ts';
import type { Text } from '../i18n/index.ts';
import type { AnnexSession } from '../state/session.ts';
import type { GridActions } from './gridActions.ts';
import { createGridModel, type GridInputs, type GridModel } from './gridModel.ts';
import { gridOptions } from './gridOptions.ts';
import { mountGrid, type MountedGrid } from './mountGrid.ts';

export interface GridController {
  readonly model: GridModel;
  readonly options: AgGridReactProps<Row>;
  /** Null until AG Grid is ready, and after `unmount`. */
  readonly grid: MountedGrid | null;
  update(inputs: GridInputs): void;
  /** Mounts the sheet on a ready AG Grid inside `host`. */
  mount(api: GridApi<Row>, host: HTMLElement): GridActions;
  unmount(): void;
}

export function createGridController(session: AnnexSession, texts: Text['grid'], first: GridInputs): GridController {
  let inputs = first;
  let grid: MountedGrid | null = null;
  const model = createGridModel(session, texts, () => inputs);
  const header = {
    texts,
    isFiltered: (columnId: string): boolean => grid?.filtering.isFiltered(columnId) ?? false,
    openFilter: (columnId: string): void => grid?.actions.openFilter(columnId),
  };

  return {
    model,
    options: gridOptions(model, header),
    get grid() {
      return grid;
    },
    update(next) {
      const before = inputs;
      inputs = next;
      // AG Grid uses flushSync; its api must not be called while React is still rendering.
      queueMicrotask(() => grid?.inputsChanged(before));
    },
    mount(api, host) {
      grid = mountGrid(api, host, model);
      return grid.actions;
    },
    unmount() {
      grid?.destroy();
      grid = null;
    },
  };
}
