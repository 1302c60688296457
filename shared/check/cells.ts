// The cells that rules look into: those of some roles, with their words, units or time.
import type { Row } from '../annex/model.ts';
import type { Role } from '../annex/roles.ts';
import { cellText } from '../annex/state.ts';
import type { ResolvedUnit } from '../units/resolveUnits.ts';
import type { TimeValue } from '../time/value.ts';
import type { Cell, UnitCell } from './cell.ts';
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

/** A text in its column, whatever the row. */
type TypedCell = Pick<Cell, 'column' | 'text'>;

const NO_UNITS: readonly ResolvedUnit[] = [];

/** The units that a cell names in a role: none where it stands in another column and has no part of its own for it. */
export function unitsAs(role: UnitRole, { column, text }: TypedCell, annex: AnnexView): readonly ResolvedUnit[] {
  const part = partFor(role, column.role === role, text);
  return part === null ? NO_UNITS : annex.units(part);
}

/** Every unit that a cell names: leads first, where its labels tell them apart. */
export function unitsOf(cell: TypedCell, annex: AnnexView): readonly ResolvedUnit[] {
  const [leads, coordinates] = [unitsAs('lead', cell, annex), unitsAs('coordinate', cell, annex)];
  return leads.length === 0 ? coordinates : coordinates.length === 0 ? leads : [...leads, ...coordinates];
}

/** Cells of a task that name units in a role. */
export function unitCells(row: Row, annex: AnnexView, role: UnitRole): UnitCell[] {
  if (row.kind !== 'task') return [];
  const cells: UnitCell[] = [];
  for (const column of annex.unitColumns) {
    const text = cellText(row, column.id);
    const units = isBlank(text) ? NO_UNITS : unitsAs(role, { column, text }, annex);
    if (units.length > 0) cells.push({ row, column, text, units });
  }
  return cells;
}

/** The time of a cell, understood or not; null for a report cell in which none is understood. */
export function timeOf({ column, text }: TypedCell, annex: AnnexView): TimeValue | null {
  const time = annex.time(text);
  return column.role === 'report' && time.kind === 'unknown' ? null : time;
}

/** Where a finding about a cell stands. */
export const at = (cell: Cell): { readonly rowId: string; readonly columnId: string } => ({ rowId: cell.row.id, columnId: cell.column.id });
