// One name for one thing: a unit that is written in two ways in one annex ("Sở GD&ĐT" and "Sở Giáo dục và Đào tạo").
import type { ResolvedUnit } from '../../units/resolveUnits.ts';
import { spokenForm } from '../../units/spokenForm.ts';
import type { UnitCell } from '../cell.ts';
import { at, sameCells, unitCells } from '../cells.ts';
import { fromFacts, rowFacts } from '../rowFacts.ts';
import type { AnnexRule, Found } from '../rule.ts';
import type { CheckMemo } from '../view.ts';

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
  /** Its place among the spellings met so far. */
  readonly id: number;
}

const vocabularies = new WeakMap<CheckMemo, Map<string, Spelled>>();
/** A unit's name as said and as written; each spelling is one object, however its blanks and letters are stored. */
function spelled({ text }: ResolvedUnit, memo: CheckMemo): Spelled {
  const vocabulary = vocabularies.get(memo) ?? new Map<string, Spelled>();
  vocabularies.set(memo, vocabulary);
  const known = vocabulary.get(text);
  if (known !== undefined) return known;
  const spelling = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const read = vocabulary.get(spelling) ?? { form: spokenForm(spelling), spelling, id: vocabulary.size };
  vocabulary.set(spelling, read);
  vocabulary.set(text, read);
  return read;
}

interface RowNames {
  readonly cells: readonly UnitCell[];
  readonly names: readonly Spelled[];
}

const namesOfRows = rowFacts(
  (row, annex): RowNames => {
    const cells = unitCells(row, annex, 'both');
    const names = cells.flatMap(({ units }) => units.filter(({ kind }) => ONE_BODY.has(kind)).map((unit) => spelled(unit, annex.memo)));
    return { cells, names };
  },
  (one, other) => sameCells(one.cells, other.cells),
);

/** The usual spelling of each name that has several: the most frequent, of equals the one that stands first. */
function usualSpellings(rows: readonly RowNames[]): ReadonlyMap<string, string> {
  const counts: number[] = [];
  const met: Spelled[] = [];
  for (const { names } of rows) {
    for (const name of names) {
      const before = counts[name.id] ?? 0;
      if (before === 0) met.push(name);
      counts[name.id] = before + 1;
    }
  }
  const usual = new Map<string, Spelled>();
  const several = new Set<string>();
  for (const name of met) {
    const best = usual.get(name.form);
    if (best !== undefined) several.add(name.form);
    if (best === undefined || (counts[name.id] ?? 0) > (counts[best.id] ?? 0)) usual.set(name.form, name);
  }
  return new Map([...several].map((form) => [form, usual.get(form)?.spelling ?? '']));
}

/** The rarer spellings of names that have several, each with the usual one as its repair. */
export const unitSpellings = {
  id: 'unitSpellings',
  severity: 'hint',
  scope: 'annex',
  run: fromFacts(namesOfRows, (rows, { memo }): readonly Found[] => {
    const usual = usualSpellings(rows);
    if (usual.size === 0) return [];
    return rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.units.flatMap((unit) => otherSpelling(cell, unit, usual, memo))));
  }),
} as const satisfies AnnexRule;

function otherSpelling(cell: UnitCell, unit: ResolvedUnit, usual: ReadonlyMap<string, string>, memo: CheckMemo): Found[] {
  if (!ONE_BODY.has(unit.kind)) return [];
  const { form, spelling } = spelled(unit, memo);
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
