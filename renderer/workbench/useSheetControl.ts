// The sheet as panels, dialogs and the status bar use it: going to its cells, filtering its rows, returning the focus to it.
import { useMemo } from 'react';
import { subjectColumn } from '#shared/annex/state.ts';
import type { Finding } from '#shared/check/finding.ts';
import type { GridActions, RowChoice, SelectedCount } from '../grid/gridActions.ts';
import type { AnnexSession } from '../state/session.ts';

export interface SheetControl {
  /** Null until the grid is mounted. */
  grid(): GridActions | null;
  setGrid(grid: GridActions): void;
  /** Moves the focus to the sheet after what is open has closed: dialogs and menus return the focus to what opened them. */
  focusGrid(): void;
  /** Selects the cell of a finding, or the first cell of its row, and clears filters that hide it. */
  goTo(place: Pick<Finding, 'rowId' | 'columnId'>): void;
  /** Selects the text of a row, after the dialog that leads there has returned the focus. */
  goToRow(rowId: string): void;
  /** Shows only these tasks; `label` describes them. */
  showRows(choose: RowChoice, label: string): void;
  clearFilters(): void;
  reapplyFilters(): void;
  countSelected(): SelectedCount | null;
}

/** The same object while the annex is open. */
export function useSheetControl(session: AnnexSession): SheetControl {
  return useMemo(() => createSheetControl(session), [session]);
}

function createSheetControl(session: AnnexSession): SheetControl {
  let grid: GridActions | null = null;
  const head = () => session.store.getState().state.head;
  const focusGrid = (): void => {
    setTimeout(() => {
      if (!document.querySelector('dialog[open], .find-bar:focus-within')) grid?.focus();
    });
  };
  const goTo = ({ rowId, columnId }: Pick<Finding, 'rowId' | 'columnId'>): void => {
    const column = columnId ?? head().columns[0]?.id;
    if (rowId && column && grid && !grid.goTo(rowId, column)) {
      grid.clearFilters();
      grid.goTo(rowId, column);
    }
    grid?.focus();
  };
  return {
    grid: () => grid,
    setGrid(mounted) {
      grid = mounted;
    },
    focusGrid,
    goTo,
    goToRow: (rowId) => void setTimeout(() => goTo({ rowId, columnId: subjectColumn(head()).id })),
    showRows(choose, label) {
      grid?.showRows(choose, label);
      focusGrid();
    },
    clearFilters() {
      grid?.clearFilters();
      grid?.focus();
    },
    reapplyFilters() {
      grid?.reapplyFilters();
      grid?.focus();
    },
    countSelected: () => grid?.countSelected() ?? null,
  };
}
