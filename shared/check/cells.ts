// The cells that rules look into: those of some roles, with their words, units or time.
import type { Column, Row } from '../annex/model.ts';
import type { Role } from '../annex/roles.ts';
import { cellText } from '../annex/state.ts';
import type { TimeValue } from '../time/value.ts';
import type { ResolvedUnit } from '../units/resolveUnits.ts';
import { isBlank, type AnnexView } from './view.ts';

export interface Cell {
  readonly row: Row;
  readonly column: Column;
  readonly text: string;
}

export interface UnitCell extends Cell {
  readonly units: readonly ResolvedUnit[];
}

export interface TimeCell extends Cell {
  readonly time: TimeValue;
}

/** Filled cells of a task row in the columns of some roles. */
export function cellsOf(row: Row, annex: AnnexView, ...roles: readonly Role[]): Cell[] {
  if (row.kind !== 'task') return [];
  return annex
    .columns(...roles)
    .map((column) => ({ row, column, text: cellText(row, column.id) }))
    .filter((cell) => !isBlank(cell.text));
}

export const unitCells = (row: Row, annex: AnnexView, ...roles: readonly Role[]): UnitCell[] =>
  cellsOf(row, annex, ...roles).map((cell) => ({ ...cell, units: annex.units(cell.text) }));

export const TIME_ROLES = ['time', 'start', 'end'] as const satisfies readonly Role[];

/** Cells that hold a time; report cells only when they are understood as one ("Báo cáo trước ngày …"). */
export function timeCells(row: Row, annex: AnnexView): TimeCell[] {
  const stated = cellsOf(row, annex, ...TIME_ROLES).map((cell) => ({ ...cell, time: annex.time(cell.text) }));
  const reports = cellsOf(row, annex, 'report').map((cell) => ({ ...cell, time: annex.time(cell.text) }));
  return [...stated, ...reports.filter((cell) => cell.time.kind !== 'unknown')];
}

/** Where a finding about a cell stands. */
export const at = (cell: Cell): { readonly rowId: string; readonly columnId: string } => ({ rowId: cell.row.id, columnId: cell.column.id });
