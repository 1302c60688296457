// The cells that rules look into: those of some roles, with their words, units or time.
import type { Row } from '../annex/model.ts';
import type { Role } from '../annex/roles.ts';
import { cellText } from '../annex/state.ts';
import type { Cell, TimeCell, UnitCell } from './cell.ts';
import { rowFact } from './rowFact.ts';
import { isBlank, type AnnexView } from './view.ts';

/** Filled cells of a task row in the columns of some roles. */
export function cellsOf(row: Row, annex: AnnexView, ...roles: readonly Role[]): Cell[] {
  if (row.kind !== 'task') return [];
  const cells: Cell[] = [];
  for (const column of annex.columns(...roles)) {
    const text = cellText(row, column.id);
    if (!isBlank(text)) cells.push({ row, column, text });
  }
  return cells;
}

const UNIT_ROLES = ['lead', 'coordinate'] as const satisfies readonly Role[];

const allUnitCells = rowFact((row, annex): readonly UnitCell[] =>
  cellsOf(row, annex, ...UNIT_ROLES).map((cell) => ({ ...cell, units: annex.units(cell.text) })),
);

/** Cells of units in the columns of some roles, read once a row. */
export function unitCells(row: Row, annex: AnnexView, ...roles: readonly (typeof UNIT_ROLES)[number][]): readonly UnitCell[] {
  const cells = allUnitCells(row, annex);
  return roles.length === UNIT_ROLES.length ? cells : cells.filter((cell) => roles.some((role) => role === cell.column.role));
}

export const TIME_ROLES = ['time', 'start', 'end'] as const satisfies readonly Role[];

/** Report cells with their time, understood or not, read once a row. */
export function reportCells(row: Row, annex: AnnexView): readonly TimeCell[] {
  return datedCells(row, annex).filter((cell) => cell.column.role === 'report');
}

/** Cells that hold a time; report cells only when they are understood as one ("Báo cáo trước ngày …"). */
export function timeCells(row: Row, annex: AnnexView): readonly TimeCell[] {
  return datedCells(row, annex).filter((cell) => cell.column.role !== 'report' || cell.time.kind !== 'unknown');
}

const datedCells = rowFact((row, annex): readonly TimeCell[] =>
  cellsOf(row, annex, ...TIME_ROLES, 'report').map((cell) => ({ ...cell, time: annex.time(cell.text) })),
);

/** Where a finding about a cell stands. */
export const at = (cell: Cell): { readonly rowId: string; readonly columnId: string } => ({ rowId: cell.row.id, columnId: cell.column.id });

/** Whether two lists of cells of one row say the same in the same columns. */
export function sameCells(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.length === other.length && one.every((cell, at) => cell.text === other[at]?.text && cell.column.id === other[at]?.column.id);
}
