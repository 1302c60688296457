// Filters of columns and the rows that they show. The set of rows is computed when a filter is set: an edited row stays. Pure.
import type { Column, Row } from '#shared/annex/model.ts';
import { cellText } from '#shared/annex/state.ts';
import { foldText } from '#shared/text/fold.ts';
import { valueKey, valuesReader } from './cellValues.ts';

export interface ColumnFilter {
  /** Values to show (valueKey); null shows all. */
  readonly values: ReadonlySet<string> | null;
  /** Text that the cell must contain, without regard to diacritics and case; empty: any. */
  readonly contains: string;
}

export type ColumnFilters = ReadonlyMap<string, ColumnFilter>;

export const isActive = ({ values, contains }: ColumnFilter): boolean => values !== null || contains.trim() !== '';

function cellTest(column: Column, { values, contains }: ColumnFilter): (row: Row) => boolean {
  const valuesOf = valuesReader(column.role);
  const part = contains.trim() === '' ? '' : foldText(contains);
  return (row) => {
    const text = cellText(row, column.id);
    if (values && !valuesOf(text).some((value) => values.has(valueKey(value)))) return false;
    return part === '' || foldText(text).includes(part);
  };
}

/** Tasks that pass every filter. */
export const passingTasks = (rows: readonly Row[], columns: readonly Column[], filters: ColumnFilters): Row[] =>
  rows.filter(taskTest(columns, filters));

/** A test for the tasks that pass every filter but that of the column `except`. */
export function taskTest(columns: readonly Column[], filters: ColumnFilters, except?: string): (row: Row) => boolean {
  const tests = columns.flatMap((column) => {
    const filter = filters.get(column.id);
    return filter && isActive(filter) && column.id !== except ? [cellTest(column, filter)] : [];
  });
  return (row) => row.kind === 'task' && tests.every((passes) => passes(row));
}

/** Ids of the rows to show: tasks that pass (and are in `only`), and the sections that they are in. Null if nothing is filtered. */
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

/** The order of the Vietnamese alphabet, numbers by value. */
export const ALPHABET = new Intl.Collator('vi', { numeric: true });
