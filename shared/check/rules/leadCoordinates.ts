// A unit cannot both lead a task and coordinate it: a named unit is a fault (row 14 of the 2021 annex of Bộ GD&ĐT), a
// collective that stands in both columns is worth a look.
import type { ResolvedUnit } from '../../units/resolveUnits.ts';
import type { UnitCell } from '../cell.ts';
import { at, unitCells } from '../cells.ts';
import type { Found } from '../finding.ts';
import { foldedUnit } from '../foldedUnit.ts';
import type { RowRule } from '../rule.ts';

function sameUnit(one: ResolvedUnit, other: ResolvedUnit): boolean {
  if (one.id !== null && other.id !== null && other.kind !== 'phrase') return one.id === other.id;
  return one.kind === other.kind && foldedUnit(one) === foldedUnit(other);
}

/** The cell's text without one of its units and without the separator that parted it. */
export function withoutUnit(cell: UnitCell, unit: ResolvedUnit): string {
  const index = cell.units.indexOf(unit);
  const next = cell.units[index + 1];
  const previous = cell.units[index - 1];
  if (next) return cell.text.slice(0, unit.start) + cell.text.slice(next.start);
  return previous ? cell.text.slice(0, previous.end) + cell.text.slice(unit.end) : '';
}

export const leadCoordinates = {
  id: 'leadCoordinates',
  severity: 'error',
  spoils: ['responsibility'],
  scope: 'row',
  run({ row }, annex) {
    const leads = unitCells(row, annex, 'lead');
    if (leads.length === 0) return [];
    const found: Found[] = [];
    for (const cell of unitCells(row, annex, 'coordinate')) {
      for (const unit of cell.units) {
        if (leads.some(({ units }) => units.some((lead) => sameUnit(lead, unit)))) found.push(doubled(cell, unit));
      }
    }
    return found;
  },
} as const satisfies RowRule;

function doubled(cell: UnitCell, unit: ResolvedUnit): Found {
  const collective = unit.kind === 'phrase';
  const fix = { edits: [{ ...at(cell), text: withoutUnit(cell, unit) }] };
  return {
    ...at(cell),
    ...(collective ? { severity: 'hint' } : { fix }),
    offsets: { start: unit.start, end: unit.end },
    values: { unit: unit.text },
  };
}
