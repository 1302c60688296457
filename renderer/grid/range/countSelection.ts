// What is selected, in figures for the status bar. Pure; counts no cell and no task twice.
import type { Row } from '#shared/annex/model.ts';
import type { SelectedCount } from '../gridActions.ts';
import type { Terrain } from './movement.ts';
import { bandsOf, countCells, type SheetSelection } from './selection.ts';

/** `row` gives the row at a position of the sheet. */
export function countSelection(
  terrain: Terrain & { readonly row: (index: number) => Row | undefined },
  selection: SheetSelection,
): SelectedCount {
  let tasks = 0;
  let filled = 0;
  for (const { top, bottom, columns } of bandsOf(selection))
    for (let row = top; row <= bottom; row += 1) {
      if (terrain.row(row)?.kind === 'task') tasks += 1;
      for (const column of columns) if (terrain.text({ row, column }) !== '') filled += 1;
    }
  return { cells: countCells(selection), tasks, filled };
}
