// What may be meant by what is being typed: values of the same column, most frequent first, then what is known for such a column: units of the house, usual times. Pure; the list only offers, it never writes.
import type { Column, Row } from '#shared/annex/model.ts';
import { cellText } from '#shared/annex/state.ts';
import type { Role } from '#shared/annex/roles.ts';
import { foldText } from '#shared/text/fold.ts';
import { valuesOf } from '../filter/cellValues.ts';

const SUGGESTED: ReadonlySet<Role> = new Set([
  'lead',
  'coordinate',
  'time',
  'start',
  'end',
  'report',
  'product',
  'person',
  'measure',
  'level',
  'budget',
]);
const SEVERAL: ReadonlySet<Role> = new Set(['lead', 'coordinate', 'report', 'person']);

const TIMES: ReadonlySet<Role> = new Set(['time', 'start', 'end', 'report']);
const UNITS: ReadonlySet<Role> = new Set(['lead', 'coordinate']);

const MOST = 8;
const LEAST_LETTERS = 2;
const LONGEST = 120;

/** Columns whose cells say one of a few things; free text gets no list. */
export const isSuggested = ({ role }: Column): boolean => SUGGESTED.has(role);

export interface Fragment {
  /** The text before, separators included: it stays. */
  readonly before: string;
  readonly typed: string;
}

/** The part of the text that is being typed: the last unit of several, else the whole. */
export function fragmentOf(text: string, role: Role): Fragment {
  const before = SEVERAL.has(role) ? (/^.*(?:[,;]\s+|\n[-–]?\s*)/su.exec(text)?.[0] ?? '') : '';
  return { before, typed: text.slice(before.length) };
}

export interface Known {
  /** Names of the house's own directory. */
  readonly units: readonly string[];
  readonly times: readonly string[];
}

const NOTHING_KNOWN: Known = { units: [], times: [] };

const knownFor = ({ role }: Column, { units, times }: Known): readonly string[] => (UNITS.has(role) ? units : TIMES.has(role) ? times : []);

/** Texts for the whole cell; none for columns of free text, or before two letters are typed unless `all` is asked for. */
export function suggestionsFor(
  rows: readonly Row[],
  column: Column,
  text: string,
  own: string,
  all = false,
  known: Known = NOTHING_KNOWN,
): string[] {
  if (!isSuggested(column)) return [];
  const { before, typed } = fragmentOf(text, column.role);
  const wanted = foldText(typed);
  if (wanted.length < LEAST_LETTERS && !all) return [];
  const counts = new Map<string, number>();
  for (const row of rows)
    if (row.kind === 'task' && row.id !== own)
      for (const value of valuesOf(cellText(row, column.id), column.role))
        if (value !== '' && value.length <= LONGEST && value !== typed && fits(foldText(value), wanted))
          counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const name of knownFor(column, known)) if (name !== typed && !counts.has(name) && fits(foldText(name), wanted)) counts.set(name, 0);
  return [...counts]
    .sort(([a, often], [b, seldom]) => seldom - often || a.length - b.length)
    .slice(0, MOST)
    .map(([value]) => before + value);
}

/** The letters typed begin the value or one of its words: "tai" finds "Sở Tài chính". */
const fits = (value: string, wanted: string): boolean => value.startsWith(wanted) || value.includes(` ${wanted}`);
