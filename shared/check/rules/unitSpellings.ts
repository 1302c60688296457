// One name for one thing: a unit that is written in two ways in one annex ("Sở GD&ĐT" and "Sở Giáo dục và Đào tạo").
import type { ResolvedUnit } from '../../units/resolveUnits.ts';
import { spokenForm } from '../../units/spokenForm.ts';
import { at, unitCells, type UnitCell } from '../cells.ts';
import type { AnnexRule, Found } from '../rule.ts';

interface Use {
  readonly cell: UnitCell;
  readonly unit: ResolvedUnit;
  readonly spelling: string;
}

/** Kinds whose names stand for one body; "UBND xã A" and phrases are told apart by more than spelling. */
const ONE_BODY: ReadonlySet<ResolvedUnit['kind']> = new Set([
  'bo',
  'so',
  'co-quan-trung-uong',
  'vu',
  'cuc',
  'vien',
  'phong',
  'truong',
  'trung-tam',
]);

const spellingOf = (unit: ResolvedUnit): string => unit.text.normalize('NFC').replace(/\s+/g, ' ').trim();

export const unitSpellings = {
  id: 'unitSpellings',
  severity: 'hint',
  scope: 'annex',
  run(annex): readonly Found[] {
    const uses = new Map<string, Use[]>();
    for (const row of annex.document.rows) {
      for (const cell of unitCells(row, annex, 'lead', 'coordinate')) {
        for (const unit of cell.units) {
          if (!ONE_BODY.has(unit.kind)) continue;
          const form = spokenForm(unit.text);
          const known = uses.get(form) ?? [];
          known.push({ cell, unit, spelling: spellingOf(unit) });
          uses.set(form, known);
        }
      }
    }
    return [...uses].flatMap(([form, same]) => otherSpellings(form, same));
  },
} as const satisfies AnnexRule;

/** Findings at the rarer spellings, each with the usual one as its repair. */
function otherSpellings(form: string, uses: readonly Use[]): Found[] {
  const counts = new Map<string, number>();
  for (const use of uses) counts.set(use.spelling, (counts.get(use.spelling) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [usual = ''] = [...counts.keys()].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  return uses
    .filter((use) => use.spelling !== usual)
    .map(({ cell, unit, spelling }) => ({
      ...at(cell),
      offsets: { start: unit.start, end: unit.end },
      values: { spelling, usual },
      fix: { edits: [{ ...at(cell), text: cell.text.slice(0, unit.start) + usual + cell.text.slice(unit.end) }] },
      group: form,
    }));
}
