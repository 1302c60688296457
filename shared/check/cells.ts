// The cells that rules look into: those of some roles, with their words, units or time.
import type { Row } from '../annex/model.ts';
import type { Role } from '../annex/roles.ts';
import { cellText } from '../annex/state.ts';
import type { Cell, TimeCell, UnitCell } from './cell.ts';
import { rowFact } from './rowFact.ts';
import { partFor, type UnitRole } from './unitParts.ts';
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

const readUnitCells = rowFact((row, annex): Readonly<Record<UnitRole | 'both', readonly UnitCell[]>> => {
  const read = (role: UnitRole): UnitCell[] =>
    cellsOf(row, annex, 'lead', 'coordinate').flatMap(({ column, text }) => {
      const part = partFor(role, column.role === role, text);
      return part === null ? [] : [{ row, column, text, units: annex.units(part) }];
    });
  const [lead, coordinate] = [read('lead'), read('coordinate')];
  return { lead, coordinate, both: lead.length === 0 ? coordinate : coordinate.length === 0 ? lead : [...lead, ...coordinate] };
});

/** Cells of units in the columns of one role or of both (leads first), read once a row. */
export const unitCells = (row: Row, annex: AnnexView, role: UnitRole | 'both'): readonly UnitCell[] => readUnitCells(row, annex)[role];

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
  cellsOf(row, annex, ...TIME_ROLES, 'report').map(({ column, text }) => ({ row, column, text, time: annex.time(text) })),
);

/** Where a finding about a cell stands. */
export const at = (cell: Cell): { readonly rowId: string; readonly columnId: string } => ({ rowId: cell.row.id, columnId: cell.column.id });

/** Whether two lists of cells of one row say the same in the same columns. */
export function sameCells(one: readonly Cell[], other: readonly Cell[]): boolean {
  return one.length === other.length && one.every((cell, at) => cell.text === other[at]?.text && cell.column.id === other[at]?.column.id);
}
