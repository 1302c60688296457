// What may be meant by what is being typed: values of the same column, most frequent first, then what is known for such a column:
// units in being, usual times. Pure; the list only offers, it never writes.
import type { Column } from '#shared/annex/model.ts';
import { DATED_ROLES, traitsOf, UNIT_ROLES, type Role } from '#shared/annex/roles.ts';
import { foldText } from '#shared/text/fold.ts';
import type { KnownUnits } from '#shared/units/knownNames.ts';
import { valueKey, valuesOf } from '../filter/cellValues.ts';
import type { CountedValue } from './columnValues.ts';

const MOST = 8;
const LEAST_LETTERS = 2;
const LONGEST = 120;

/** Columns whose cells say one of a few things; free text gets no list. */
export const isSuggested = ({ role }: Column): boolean => traitsOf(role).suggests;

export interface Fragment {
  /** The text before, separators included: it stays. */
  readonly before: string;
  readonly typed: string;
}

/** The part of the text that is being typed: the last unit of several, else the whole. */
export function fragmentOf(text: string, role: Role): Fragment {
  const before = traitsOf(role).several ? (/^.*(?:[,;]\s+|\n[-–]?\s*)/su.exec(text)?.[0] ?? '') : '';
  return { before, typed: text.slice(before.length) };
}

export interface Known {
  readonly units: KnownUnits;
  readonly times: readonly string[];
}

export const NO_UNITS: KnownUnits = { names: () => [], isCeased: () => false };

interface Candidate {
  readonly text: string;
  readonly folded: readonly string[];
}

function knownFor({ role }: Column, { units, times }: Known): readonly Candidate[] {
  if (UNIT_ROLES.includes(role)) return units.names().map(({ name, folded }) => ({ text: name, folded }));
  return DATED_ROLES.includes(role) ? times.map((text) => ({ text, folded: [foldText(text)] })) : [];
}

/** The cell that is typed into. */
export interface Typing {
  readonly column: Column;
  /** What the editor holds. */
  readonly text: string;
  /** What the cell held before: it does not speak for itself. */
  readonly before: string;
}

/**
 * Texts for the whole cell; none for columns of free text, or before two letters are typed unless `all` is asked for.
 * @param values what stands in the column (columnValues.ts)
 */
export function suggestionsFor(values: Iterable<CountedValue>, { column, text, before }: Typing, all: boolean, known: Known): string[] {
  if (!isSuggested(column)) return [];
  const fragment = fragmentOf(text, column.role);
  const wanted = foldText(fragment.typed);
  if (wanted.length < LEAST_LETTERS && !all) return [];
  const own = new Set(valuesOf(before, column.role).map(valueKey));
  const here: CountedValue[] = [];
  for (const value of values) {
    const count = own.has(value.key) ? value.count - 1 : value.count;
    if (count > 0 && value.text.length <= LONGEST && fits(value.folded, wanted)) here.push({ ...value, count });
  }
  here.sort((one, other) => other.count - one.count || one.text.length - other.text.length);
  const taken = new Set(here.map(({ key }) => key));
  const offered = knownFor(column, known).filter(
    (other) => !taken.has(valueKey(other.text)) && other.folded.some((name) => fits(name, wanted)),
  );
  const suggested: string[] = [];
  for (const { text: value } of [...here, ...offered]) {
    if (suggested.length === MOST) break;
    if (value !== fragment.typed && !(UNIT_ROLES.includes(column.role) && known.units.isCeased(value)))
      suggested.push(fragment.before + value);
  }
  return suggested;
}

/** The letters typed begin the value or one of its words: "tai" finds "Sở Tài chính". */
const fits = (value: string, wanted: string): boolean => value.startsWith(wanted) || value.includes(` ${wanted}`);
