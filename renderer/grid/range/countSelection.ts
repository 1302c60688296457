// The selection in figures for the status bar. Pure; counts no cell and no task twice.
import type { Row } from '#shared/annex/model.ts';
import type { SelectedCount } from '../gridActions.ts';
import type { CellReader } from './movement.ts';
import { rowRunsOf, countCells, type SheetSelection } from './selection.ts';

/** `sheet.row` returns the row at a position of the sheet. */
export function countSelection(
  sheet: CellReader & { readonly row: (index: number) => Row | undefined },
  selection: SheetSelection,
): SelectedCount {
  let tasks = 0;
  let filled = 0;
  for (const { top, bottom, columns } of rowRunsOf(selection))
    for (let row = top; row <= bottom; row += 1) {
      if (sheet.row(row)?.kind === 'task') tasks += 1;
      for (const column of columns) if (sheet.text({ row, column }) !== '') filled += 1;
    }
  return { cells: countCells(selection), tasks, filled };
}
