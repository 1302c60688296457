// One name for one thing: a unit that is written in two ways in one annex ("Sở GD&ĐT" and "Sở Giáo dục và Đào tạo").
import type { ResolvedUnit } from '../../units/resolveUnits.ts';
import { spokenForm } from '../../units/spokenForm.ts';
import { cellFacts } from '../cellFacts.ts';
import { UNIT_ROLES } from '../../annex/roles.ts';
import { unitsOf } from '../cells.ts';
import { fromFacts } from '../rowFacts.ts';
import type { Found, Offsets } from '../finding.ts';
import type { AnnexRule } from '../rule.ts';
import { memoSlot, type CheckMemo } from '../memo.ts';

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

const vocabularyOf = memoSlot(() => new Map<string, Spelled>());

/** A unit's name as said and as written; each spelling is one object, however its blanks and letters are stored. */
function spelled({ text }: ResolvedUnit, memo: CheckMemo): Spelled {
  const vocabulary = vocabularyOf(memo);
  const known = vocabulary.get(text);
  if (known !== undefined) return known;
  const spelling = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const read = vocabulary.get(spelling) ?? { form: spokenForm(spelling), spelling, id: vocabulary.size };
  vocabulary.set(spelling, read);
  vocabulary.set(text, read);
  return read;
}

interface Name extends Offsets {
  readonly as: Spelled;
}

/** The names in a cell; the cells of leads and of coordinating units alike. */
const namesOfRows = cellFacts(UNIT_ROLES, (text, column, annex): readonly Name[] =>
  unitsOf({ column, text }, annex)
    .filter(({ kind }) => ONE_BODY.has(kind))
    .map((unit) => ({ start: unit.start, end: unit.end, as: spelled(unit, annex.memo) })),
);

type NamesOfRow = ReturnType<typeof namesOfRows>[number];

/** The usual spelling of each name that has several: the most frequent, of equals the one that stands first. */
function usualSpellings(rows: readonly NamesOfRow[]): ReadonlyMap<string, string> {
  const counts: number[] = [];
  const met: Spelled[] = [];
  for (const cells of rows) {
    for (const { value: names } of cells) {
      for (const { as } of names) {
        const before = counts[as.id] ?? 0;
        if (before === 0) met.push(as);
        counts[as.id] = before + 1;
      }
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
  run: fromFacts(namesOfRows, (rows, { document }): readonly Found[] => {
    const usual = usualSpellings(rows);
    if (usual.size === 0) return [];
    return rows.flatMap((cells, index) => {
      const rowId = document.rows[index]?.id ?? '';
      return cells.flatMap((cell) => cell.value.flatMap((name) => otherSpelling({ rowId, ...cell }, name, usual)));
    });
  }),
} as const satisfies AnnexRule;

interface Place {
  readonly rowId: string;
  readonly columnId: string;
  readonly text: string;
}

function otherSpelling({ rowId, columnId, text }: Place, { start, end, as }: Name, usual: ReadonlyMap<string, string>): Found[] {
  const better = usual.get(as.form);
  if (better === undefined || better === as.spelling) return [];
  return [
    {
      rowId,
      columnId,
      offsets: { start, end },
      values: { spelling: as.spelling, usual: better },
      fix: { edits: [{ rowId, columnId, text: text.slice(0, start) + better + text.slice(end) }] },
      group: as.form,
    },
  ];
}
