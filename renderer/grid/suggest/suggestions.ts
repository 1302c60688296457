// Suggestions for the text that is being typed: values of the same column, most frequent first, then existing units or usual times,
// depending on the column's role. Pure.
import type { Column } from '#shared/annex/model.ts';
import { DATED_ROLES, traitsOf, UNIT_ROLES, type Role } from '#shared/annex/roles.ts';
import { foldText } from '#shared/text/fold.ts';
import type { KnownUnits } from '#shared/units/knownNames.ts';
import { valueKey, valuesOf } from '../filter/cellValues.ts';
import type { CountedValue } from './columnValues.ts';

const MAX_SUGGESTIONS = 8;
/** Fewer typed letters open no list by themselves. */
const MIN_LETTERS = 2;
/** Longer values are not suggested. */
const MAX_LENGTH = 120;

/** Whether cells of the column usually have one of a few values; free text gets no suggestions. */
export const isSuggested = ({ role }: Column): boolean => traitsOf(role).suggests;

export interface Fragment {
  /** The text before the fragment, with separators. It stays. */
  readonly before: string;
  readonly typed: string;
}

/** The part of the text that is being typed: the last of several units, otherwise all of it. */
export function fragmentOf(text: string, role: Role): Fragment {
  const before = traitsOf(role).several ? (/^.*(?:[,;]\s+|\n[-–]?\s*)/su.exec(text)?.[0] ?? '') : '';
  return { before, typed: text.slice(before.length) };
}

/** Values that are suggested although the column does not contain them. */
export interface StandardValues {
  readonly units: KnownUnits;
  readonly times: readonly string[];
}

export const NO_UNITS: KnownUnits = { names: () => [], isCeased: () => false };

interface Candidate {
  readonly text: string;
  readonly folded: readonly string[];
}

function standardValuesOf({ role }: Column, { units, times }: StandardValues): readonly Candidate[] {
  if (UNIT_ROLES.includes(role)) return units.names().map(({ name, folded }) => ({ text: name, folded }));
  return DATED_ROLES.includes(role) ? times.map((text) => ({ text, folded: [foldText(text)] })) : [];
}

/** The cell that is being typed into. */
export interface Typing {
  readonly column: Column;
  /** Text of the editor. */
  readonly text: string;
  /** Text of the cell before, which does not count as a value of the column. */
  readonly before: string;
}

/**
 * Suggested texts for the cell; none for columns of free text, nor before two letters are typed, unless `all` is set.
 * @param values the values of the column (columnValues.ts)
 */
export function suggestionsFor(
  values: Iterable<CountedValue>,
  { column, text, before }: Typing,
  all: boolean,
  standard: StandardValues,
): string[] {
  if (!isSuggested(column)) return [];
  const fragment = fragmentOf(text, column.role);
  const typed = foldText(fragment.typed);
  if (typed.length < MIN_LETTERS && !all) return [];
  const ownKeys = new Set(valuesOf(before, column.role).map(valueKey));
  const inColumn: CountedValue[] = [];
  for (const value of values) {
    const count = ownKeys.has(value.key) ? value.count - 1 : value.count;
    if (count > 0 && value.text.length <= MAX_LENGTH && startsAWord(value.folded, typed)) inColumn.push({ ...value, count });
  }
  inColumn.sort((one, other) => other.count - one.count || one.text.length - other.text.length);
  const taken = new Set(inColumn.map(({ key }) => key));
  const offered = standardValuesOf(column, standard).filter(
    (other) => !taken.has(valueKey(other.text)) && other.folded.some((name) => startsAWord(name, typed)),
  );
  const suggested: string[] = [];
  for (const { text: value } of [...inColumn, ...offered]) {
    if (suggested.length === MAX_SUGGESTIONS) break;
    if (value !== fragment.typed && !(UNIT_ROLES.includes(column.role) && standard.units.isCeased(value)))
      suggested.push(fragment.before + value);
  }
  return suggested;
}

/** Whether the value or one of its words starts with the typed letters: "tai" finds "Sở Tài chính". */
const startsAWord = (value: string, typed: string): boolean => value.startsWith(typed) || value.includes(` ${typed}`);
