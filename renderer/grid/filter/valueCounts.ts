// The check list of a column. Read in turns: a column of 50,000 texts takes longer to count and to sort than a key may wait.
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
  /** As the search of the list compares it. */
  readonly folded: string;
}

/** Rows between two places where the reading may be interrupted. */
const AT_ONCE = 100;

/**
 * The check list of a column: values of the tasks that the other filters show, in the order of the Vietnamese alphabet, blank last.
 * Spellings that differ in capitals only are one value, listed in the commoner one.
 */
export function* readValueCounts(
  rows: readonly Row[],
  columns: readonly Column[],
  filters: ColumnFilters,
  columnId: string,
): Reading<readonly ValueCount[]> {
  const column = columns.find((own) => own.id === columnId);
  if (!column) return [];
  const spellings = new Map<string, number>();
  const passes = taskTest(columns, filters, columnId);
  const valuesOf = valuesReader(column.role);
  for (const [index, row] of rows.entries()) {
    if (passes(row)) for (const value of valuesOf(cellText(row, columnId))) spellings.set(value, (spellings.get(value) ?? 0) + 1);
    if (index % AT_ONCE === AT_ONCE - 1) yield;
  }
  const counts = new Map<string, { value: string; most: number; count: number }>();
  for (const [value, count] of spellings) {
    const known = counts.get(valueKey(value)) ?? { value, most: 0, count: 0 };
    const commoner = count > known.most;
    counts.set(valueKey(value), { value: commoner ? value : known.value, most: Math.max(count, known.most), count: known.count + count });
    if (counts.size % AT_ONCE === 0) yield;
  }
  const list: ValueCount[] = [];
  for (const { value, count } of counts.values()) {
    list.push({ value, count, folded: foldText(value) });
    if (list.length % AT_ONCE === 0) yield;
  }
  return yield* sortedInTurns(list, (a, b) => Number(a.value === '') - Number(b.value === '') || ALPHABET.compare(a.value, b.value));
}
