// One name for one thing: a unit that is written in two ways in one annex ("Sở GD&ĐT" and "Sở Giáo dục và Đào tạo").
import type { ResolvedUnit } from '../../units/resolveUnits.ts';
import { spokenForm } from '../../units/spokenForm.ts';
import type { UnitCell } from '../cell.ts';
import { at, sameCells, unitCells } from '../cells.ts';
import { fromFacts, rowFacts } from '../rowFacts.ts';
import type { AnnexRule, Found } from '../rule.ts';

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

interface Spelled {
  readonly form: string;
  readonly spelling: string;
}

const known = new WeakMap<ResolvedUnit, Spelled>();

/** Units are read once a text, so each is put into words once. */
function spelled(unit: ResolvedUnit): Spelled {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const spelling = unit.text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const read = { form: spokenForm(spelling), spelling };
  known.set(unit, read);
  return read;
}

const cellsOfUnits = rowFacts((row, annex) => unitCells(row, annex, 'lead', 'coordinate'), sameCells);

/** How often each spelling of each name stands in the annex. Cells with one text share their units (CheckMemo). */
function countSpellings(rows: readonly (readonly UnitCell[])[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const uses = new Map<readonly ResolvedUnit[], number>();
  for (const cells of rows) {
    for (const { units } of cells) uses.set(units, (uses.get(units) ?? 0) + 1);
  }
  const names = new Map<string, Map<string, number>>();
  for (const [units, count] of uses) {
    for (const unit of units) {
      if (!ONE_BODY.has(unit.kind)) continue;
      const { form, spelling } = spelled(unit);
      const counts = names.get(form) ?? new Map<string, number>();
      names.set(form, counts.set(spelling, (counts.get(spelling) ?? 0) + count));
    }
  }
  return names;
}

const usualOf = (counts: ReadonlyMap<string, number>): string =>
  [...counts].reduce((best, other) => (other[1] > best[1] ? other : best))[0];

/** The rarer spellings of names that have several, each with the usual one as its repair. */
export const unitSpellings = {
  id: 'unitSpellings',
  severity: 'hint',
  scope: 'annex',
  run: fromFacts(cellsOfUnits, (rows): readonly Found[] => {
    const usual = new Map(
      [...countSpellings(rows)].filter(([, counts]) => counts.size > 1).map(([form, counts]) => [form, usualOf(counts)]),
    );
    if (usual.size === 0) return [];
    return rows.flatMap((cells) => cells.flatMap((cell) => cell.units.flatMap((unit) => otherSpelling(cell, unit, usual))));
  }),
} as const satisfies AnnexRule;

function otherSpelling(cell: UnitCell, unit: ResolvedUnit, usual: ReadonlyMap<string, string>): Found[] {
  if (!ONE_BODY.has(unit.kind)) return [];
  const { form, spelling } = spelled(unit);
  const better = usual.get(form);
  if (better === undefined || better === spelling) return [];
  return [
    {
      ...at(cell),
      offsets: { start: unit.start, end: unit.end },
      values: { spelling, usual: better },
      fix: { edits: [{ ...at(cell), text: cell.text.slice(0, unit.start) + better + cell.text.slice(unit.end) }] },
      group: form,
    },
  ];
}
