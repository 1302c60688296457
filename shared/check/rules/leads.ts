// Exactly one lead: "một việc chỉ giao một cơ quan chủ trì". Several leads in one cell (collectives count as one, they
// have a rule of their own), or a lead that names nobody.
import { UNIT_ROLES } from '../../annex/roles.ts';
import { at, unitCells, unitsAs, unitsOf } from '../cells.ts';
import type { CellRule, RowRule } from '../rule.ts';

export const severalLeads = {
  id: 'severalLeads',
  severity: 'warning',
  spoils: ['responsibility'],
  scope: 'row',
  run({ row }, annex) {
    const allowed = annex.options.leadsAllowed ?? 1;
    const cells = unitCells(row, annex, 'lead');
    if (cells.length === 0) return [];
    const units = cells.length === 1 ? (cells[0]?.units ?? []) : cells.flatMap((cell) => cell.units);
    if (units.length <= allowed) return [];
    const bodies = units.filter((unit) => unit.kind !== 'phrase' && unit.kind !== 'chuc-danh').length;
    // A person named beside a body acts for it: "Vụ Pháp chế, ThS. Nguyễn Văn A".
    const persons = units.filter((unit) => unit.kind === 'chuc-danh').length;
    const named = bodies > 0 ? bodies : persons;
    const count = named + (units.some((unit) => unit.kind === 'phrase') ? 1 : 0);
    const [first] = cells;
    if (first === undefined || count <= allowed) return [];
    return [{ ...at(first), values: { count, units: units.map((unit) => unit.text).join('; ') } }];
  },
} as const satisfies RowRule;

export const collectiveLead = {
  id: 'collectiveLead',
  severity: 'hint',
  spoils: ['person'],
  scope: 'cell',
  roles: UNIT_ROLES,
  run: (cell, annex) =>
    unitsAs('lead', cell, annex)
      .filter((unit) => unit.kind === 'phrase' && !unit.vague && unit.status === 'phrase')
      .map((unit) => ({ ...at(cell), offsets: { start: unit.start, end: unit.end }, values: { unit: unit.text } })),
} as const satisfies CellRule;

/** "Các đơn vị liên quan": nobody can be asked. In the lead column nobody is then responsible. */
export const vagueUnit = {
  id: 'vagueUnit',
  severity: 'hint',
  spoils: ['person'],
  scope: 'cell',
  roles: UNIT_ROLES,
  run: (cell, annex) =>
    unitsOf(cell, annex)
      .filter((unit) => unit.vague && unit.status === 'phrase')
      .map((unit) => ({
        ...at(cell),
        ...(cell.column.role === 'lead' ? { severity: 'warning' as const } : {}),
        offsets: { start: unit.start, end: unit.end },
        values: { unit: unit.text, role: cell.column.role },
        group: cell.column.role,
      })),
} as const satisfies CellRule;
