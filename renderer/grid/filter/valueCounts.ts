// The check list of a column. Read in turns: counting and sorting 50,000 texts takes too long for one.
import type { Column, Row } from '#shared/annex/model.ts';
import { cellText } from '#shared/annex/state.ts';
import { foldText } from '#shared/text/fold.ts';
import type { Reading } from '../slices.ts';
import { valueKey, valuesReader } from './cellValues.ts';
import { ALPHABET, taskTest, type ColumnFilters } from './columnFilter.ts';
import { sortedInTurns } from './sortedInTurns.ts';

export interface ValueCount {
  readonly value: string;
  readonly count: number;
  /** Folded for the search in the list. */
  readonly folded: string;
}

/** Items between two places where reading may be interrupted. */
const ITEMS_PER_STEP = 100;

/**
 * The values of the tasks that pass the other filters, in the order of the Vietnamese alphabet, blank last. Spellings that differ in
 * capitals only are one value, listed in the more frequent spelling.
 */
export function* readValueCounts(
  rows: readonly Row[],
  columns: readonly Column[],
  filters: ColumnFilters,
  columnId: string,
): Reading<readonly ValueCount[]> {
  const column = columns.find(({ id }) => id === columnId);
  if (!column) return [];
  const spellings = new Map<string, number>();
  const passes = taskTest(columns, filters, columnId);
  const valuesOf = valuesReader(column.role);
  for (const [index, row] of rows.entries()) {
    if (passes(row)) for (const value of valuesOf(cellText(row, columnId))) spellings.set(value, (spellings.get(value) ?? 0) + 1);
    if (index % ITEMS_PER_STEP === ITEMS_PER_STEP - 1) yield;
  }
  const counts = new Map<string, { value: string; highest: number; count: number }>();
  for (const [value, count] of spellings) {
    const before = counts.get(valueKey(value)) ?? { value, highest: 0, count: 0 };
    const isMoreFrequent = count > before.highest;
    counts.set(valueKey(value), {
      value: isMoreFrequent ? value : before.value,
      highest: Math.max(count, before.highest),
      count: before.count + count,
    });
    if (counts.size % ITEMS_PER_STEP === 0) yield;
  }
  const list: ValueCount[] = [];
  for (const { value, count } of counts.values()) {
    list.push({ value, count, folded: foldText(value) });
    if (list.length % ITEMS_PER_STEP === 0) yield;
  }
  return yield* sortedInTurns(list, (a, b) => Number(a.value === '') - Number(b.value === '') || ALPHABET.compare(a.value, b.value));
}
