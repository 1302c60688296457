// The sheet as panels, dialogs and the status bar use it: they lead to its cells, filter its rows and give the keys back to it.
import { useMemo } from 'react';
import { subjectColumn } from '#shared/annex/state.ts';
import type { Finding } from '#shared/check/finding.ts';
import type { GridActions, RowChoice, SelectedCount } from '../grid/gridActions.ts';
import type { AnnexSession } from '../state/session.ts';

export interface Sheet {
  /** Null until it stands. */
  grid(): GridActions | null;
  stands(grid: GridActions): void;
  /** The keys go to the sheet once what is open has closed: a dialog and a menu give the focus back to what opened them. */
  takeKeysBack(): void;
  /** To the cell of a finding, or to the first cell of its row; filters that hide it go. */
  goTo(place: Pick<Finding, 'rowId' | 'columnId'>): void;
  /** To the words of a row, once the dialog that leads there has given the focus back. */
  goToRow(rowId: string): void;
  /** Shows these tasks only; `label` says which. */
  showRows(choose: RowChoice, label: string): void;
  clearFilters(): void;
  reapplyFilters(): void;
  countSelected(): SelectedCount | null;
}

/** The same for as long as the annex is open. */
export function useSheet(session: AnnexSession): Sheet {
  return useMemo(() => sheetOver(session), [session]);
}

function sheetOver(session: AnnexSession): Sheet {
  let grid: GridActions | null = null;
  const head = () => session.store.getState().state.head;
  const takeKeysBack = (): void => {
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
    stands(ready) {
      grid = ready;
    },
    takeKeysBack,
    goTo,
    goToRow: (rowId) => void setTimeout(() => goTo({ rowId, columnId: subjectColumn(head()).id })),
    showRows(choose, label) {
      grid?.showRows(choose, label);
      takeKeysBack();
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
