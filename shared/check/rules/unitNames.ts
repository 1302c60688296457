// Names of units against the directory, at the annex's date. Whatever could replace a name is a choice of the user's.
import type { ResolvedUnit } from '../../units/resolveUnits.ts';
import type { Cell } from '../cell.ts';
import { UNIT_ROLES } from '../../annex/roles.ts';
import { at, unitsOf } from '../cells.ts';
import type { Choice, Found } from '../finding.ts';
import type { CellRule } from '../rule.ts';
import type { AnnexView } from '../view.ts';

const replaced = (cell: Cell, unit: ResolvedUnit, name: string): string =>
  cell.text.slice(0, unit.start) + name + cell.text.slice(unit.end);

const choice = (cell: Cell, unit: ResolvedUnit, name: string, scope?: string): Choice => ({
  label: name,
  ...(scope === undefined ? {} : { scope }),
  edits: [{ ...at(cell), text: replaced(cell, unit, name) }],
});

type Look = (unit: ResolvedUnit, cell: Cell, annex: AnnexView) => Found | null;

const eachUnit =
  (look: Look) =>
  (cell: Cell, annex: AnnexView): Found[] =>
    unitsOf(cell, annex).flatMap((unit) => {
      const found = look(unit, cell, annex);
      return found ? [{ ...at(cell), offsets: { start: unit.start, end: unit.end }, ...found }] : [];
    });

export const ceasedUnit = {
  id: 'ceasedUnit',
  severity: 'error',
  spoils: ['person'],
  scope: 'cell',
  roles: UNIT_ROLES,
  run: eachUnit((unit, cell, annex) => {
    if (unit.status !== 'ceased') return null;
    return {
      values: {
        unit: unit.text,
        date: annex.dates.earliest ?? '',
        successors: unit.successors.map((successor) => successor.name).join('; '),
      },
      choices: unit.successors.map((successor) => choice(cell, unit, successor.name, successor.scope)),
      group: unit.id ?? unit.text,
    };
  }),
} as const satisfies CellRule;

export const notYetUnit = {
  id: 'notYetUnit',
  severity: 'error',
  spoils: ['person'],
  scope: 'cell',
  roles: UNIT_ROLES,
  run: eachUnit((unit, _cell, annex) =>
    unit.status === 'notYet' ? { values: { unit: unit.text, date: annex.dates.latest ?? '' }, group: unit.id ?? unit.text } : null,
  ),
} as const satisfies CellRule;

export const unknownUnit = {
  id: 'unknownUnit',
  severity: 'warning',
  spoils: ['person'],
  scope: 'cell',
  roles: UNIT_ROLES,
  run: eachUnit((unit, cell) => {
    const { suggestion } = unit;
    if (unit.status !== 'unknown' && suggestion === undefined) return null;
    return {
      ...(suggestion === undefined || unit.status !== 'unknown' ? { severity: 'hint' } : {}),
      values: { unit: unit.text, suggestion: suggestion ?? '' },
      ...(suggestion === undefined ? {} : { choices: [choice(cell, unit, suggestion)] }),
      group: unit.text,
    };
  }),
} as const satisfies CellRule;
