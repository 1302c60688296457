// A unit cannot both lead a task and coordinate it: a named unit is a fault (row 14 of the 2021 annex of Bộ GD&ĐT), a
// collective that stands in both columns is worth a look.
import type { ResolvedUnit } from '../../units/resolveUnits.ts';
import type { UnitCell } from '../cell.ts';
import { at, unitCells } from '../cells.ts';
import type { Found } from '../finding.ts';
import { foldedUnit } from '../foldedUnit.ts';
import type { RowRule } from '../rule.ts';

/** What two units have in common that are the same by their words. */
const wordsOf = (unit: ResolvedUnit): string => `${unit.kind} ${foldedUnit(unit)}`;

/**
 * Tells the units that are among these: by the id of the directory where both have one and the unit is no collective, else by their
 * words. Made once for a task: a cell may name thousands of units.
 */
function among(leads: readonly ResolvedUnit[]): (unit: ResolvedUnit) => boolean {
  const ids = new Set(leads.map(({ id }) => id));
  const words = new Set(leads.map(wordsOf));
  const unlisted = new Set(leads.filter(({ id }) => id === null).map(wordsOf));
  return (unit) =>
    unit.id !== null && unit.kind !== 'phrase' ? ids.has(unit.id) || unlisted.has(wordsOf(unit)) : words.has(wordsOf(unit));
}

/** The cell's text without one of its units, given by its place, and without the separator that parted it. */
export function withoutUnit({ text, units }: UnitCell, index: number): string {
  const unit = units[index];
  const next = units[index + 1];
  const previous = units[index - 1];
  if (unit === undefined) return text;
  if (next) return text.slice(0, unit.start) + text.slice(next.start);
  return previous ? text.slice(0, previous.end) + text.slice(unit.end) : '';
}

export const leadCoordinates = {
  id: 'leadCoordinates',
  severity: 'error',
  spoils: ['responsibility'],
  scope: 'row',
  run({ row }, annex) {
    const leads = unitCells(row, annex, 'lead');
    if (leads.length === 0) return [];
    const isLead = among(leads.flatMap(({ units }) => units));
    const found: Found[] = [];
    for (const cell of unitCells(row, annex, 'coordinate')) {
      for (const [index, unit] of cell.units.entries()) if (isLead(unit)) found.push(doubled(cell, unit, index));
    }
    return found;
  },
} as const satisfies RowRule;

function doubled(cell: UnitCell, unit: ResolvedUnit, index: number): Found {
  const collective = unit.kind === 'phrase';
  const fix = { edits: [{ ...at(cell), text: withoutUnit(cell, index) }] };
  return {
    ...at(cell),
    ...(collective ? { severity: 'hint' } : { fix }),
    offsets: { start: unit.start, end: unit.end },
    values: { unit: unit.text },
  };
}
