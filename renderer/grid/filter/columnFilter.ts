// Filters of the columns and the rows they show. The set of rows is made once, when a filter is set: a row that is edited stays. Pure.
import type { Column, Row } from '#shared/annex/model.ts';
import { cellText } from '#shared/annex/state.ts';
import { foldText } from '#shared/text/fold.ts';
import { valueKey, valuesOf } from './cellValues.ts';

export interface ColumnFilter {
  /** Values to show (valueKey); null shows all. */
  readonly values: ReadonlySet<string> | null;
  /** Text that the cell must hold, without regard to diacritics and case; empty: any. */
  readonly contains: string;
}

export type ColumnFilters = ReadonlyMap<string, ColumnFilter>;

export const isActive = ({ values, contains }: ColumnFilter): boolean => values !== null || contains.trim() !== '';

function passes(row: Row, column: Column, { values, contains }: ColumnFilter): boolean {
  const text = cellText(row, column.id);
  if (values && !valuesOf(text, column.role).some((value) => values.has(valueKey(value)))) return false;
  return contains.trim() === '' || foldText(text).includes(foldText(contains));
}

/** Tasks that pass every filter but that of `except`. */
export const passingTasks = (rows: readonly Row[], columns: readonly Column[], filters: ColumnFilters, except?: string): Row[] => {
  const active = columns.flatMap((column) => {
    const filter = filters.get(column.id);
    return filter && isActive(filter) && column.id !== except ? [{ column, filter }] : [];
  });
  return rows.filter((row) => row.kind === 'task' && active.every(({ column, filter }) => passes(row, column, filter)));
};

/** Ids of the rows to show: tasks that pass (and are among `only`), and the sections over them. Null when nothing is filtered. */
export function shownRows(
  rows: readonly Row[],
  columns: readonly Column[],
  filters: ColumnFilters,
  only?: ReadonlySet<string>,
): ReadonlySet<string> | null {
  if (!only && ![...filters.values()].some(isActive)) return null;
  const passing = passingTasks(rows, columns, filters).map((row) => row.id);
  const shown = new Set(only ? passing.filter((id) => only.has(id)) : passing);
  const above: Row[] = [];
  for (const row of rows) {
    if (row.kind === 'section') {
      while (above.length > 0 && (above.at(-1)?.level ?? 0) >= row.level) above.pop();
      above.push(row);
    } else if (shown.has(row.id)) for (const section of above) shown.add(section.id);
  }
  return shown;
}

export interface ValueCount {
  readonly value: string;
  readonly count: number;
}

/**
 * The check list of a column: values of the tasks that the other filters show, in the order of the Vietnamese alphabet, blank last.
 * Spellings that differ in capitals only are one value, listed in the commoner one.
 */
export function valueCounts(rows: readonly Row[], columns: readonly Column[], filters: ColumnFilters, columnId: string): ValueCount[] {
  const column = columns.find((own) => own.id === columnId);
  if (!column) return [];
  const spellings = new Map<string, number>();
  for (const row of passingTasks(rows, columns, filters, columnId))
    for (const value of valuesOf(cellText(row, columnId), column.role)) spellings.set(value, (spellings.get(value) ?? 0) + 1);
  const counts = new Map<string, { value: string; most: number; count: number }>();
  for (const [value, count] of spellings) {
    const known = counts.get(valueKey(value)) ?? { value, most: 0, count: 0 };
    const commoner = count > known.most;
    counts.set(valueKey(value), { value: commoner ? value : known.value, most: Math.max(count, known.most), count: known.count + count });
  }
  return [...counts.values()]
    .map(({ value, count }) => ({ value, count }))
    .sort((a, b) => Number(a.value === '') - Number(b.value === '') || ALPHABET.compare(a.value, b.value));
}

/** Vietnamese order, numbers by their size. */
export const ALPHABET = new Intl.Collator('vi', { numeric: true });
