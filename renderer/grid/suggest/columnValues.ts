// The values of a column and their counts, for suggestions. Only changed cells are read again, and reading stops after a given time, so that
// typing in an annex of 10,000 rows never waits for it.
import type { Column, Row } from '#shared/annex/model.ts';
import { cellText } from '#shared/annex/state.ts';
import { foldText } from '#shared/text/fold.ts';
import { valueKey, valuesOf } from '../filter/cellValues.ts';

export interface CountedValue {
  /** Spellings that differ in capitals only are one value. */
  readonly key: string;
  /** The most frequent spelling. */
  readonly text: string;
  readonly folded: string;
  readonly count: number;
}

export interface ColumnValues {
  /** Reads changed rows for at most so many milliseconds; true if nothing is left to be read. */
  catchUp(column: Column, milliseconds: number): boolean;
  /** The values that have been read so far. */
  of(column: Column): Iterable<CountedValue>;
}

interface Source {
  rows(): Iterable<Row>;
  revision(): number;
}

/** Changed rows between two checks of the time. */
const ROWS_PER_CHECK = 50;

export function createColumnValues({ rows, revision }: Source): ColumnValues {
  const tallies = new Map<string, Tally>();
  const tallyOf = (column: Column): Tally => {
    const id = `${column.role} ${column.id}`;
    const tally = tallies.get(id) ?? createTally(column);
    tallies.set(id, tally);
    return tally;
  };
  return {
    of: (column) => tallyOf(column).values.values(),
    catchUp(column, milliseconds) {
      const tally = tallyOf(column);
      if (tally.revision === revision()) return true;
      const end = performance.now() + milliseconds;
      const seen = new Set<string>();
      let changed = 0;
      for (const row of rows()) {
        seen.add(row.id);
        if (!tally.read(row)) continue;
        changed += 1;
        if (changed % ROWS_PER_CHECK === 0 && performance.now() > end) return false;
      }
      tally.keepOnly(seen);
      tally.revision = revision();
      return true;
    },
  };
}

interface Counted extends CountedValue {
  text: string;
  count: number;
  readonly spellings: Map<string, number>;
}

interface Tally {
  readonly values: ReadonlyMap<string, CountedValue>;
  /** Revision of the annex when all of it had been read. */
  revision: number;
  /** Counts the current values of a row instead of its previous ones; false if they are the same. */
  read(row: Row): boolean;
  /** Drops the values of all other rows. */
  keepOnly(rowIds: ReadonlySet<string>): void;
}

function createTally(column: Column): Tally {
  const texts = new Map<string, string>();
  const values = new Map<string, Counted>();
  function count(text: string, by: 1 | -1): void {
    for (const spelling of valuesOf(text, column.role)) {
      if (spelling === '') continue;
      const key = valueKey(spelling);
      const value = values.get(key) ?? { key, text: spelling, folded: foldText(spelling), count: 0, spellings: new Map<string, number>() };
      value.count += by;
      value.spellings.set(spelling, (value.spellings.get(spelling) ?? 0) + by);
      value.text = mostFrequent(value.spellings);
      if (value.count === 0) values.delete(key);
      else values.set(key, value);
    }
  }
  function put(rowId: string, text: string): boolean {
    const before = texts.get(rowId) ?? '';
    if (before === text) return false;
    count(before, -1);
    count(text, 1);
    if (text === '') texts.delete(rowId);
    else texts.set(rowId, text);
    return true;
  }
  return {
    values,
    revision: -1,
    read: (row) => put(row.id, row.kind === 'task' ? cellText(row, column.id) : ''),
    keepOnly(rowIds) {
      for (const rowId of texts.keys()) if (!rowIds.has(rowId)) put(rowId, '');
    },
  };
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  let best: readonly [spelling: string, count: number] = ['', 0];
  for (const entry of spellings) if (entry[1] > best[1]) best = entry;
  return best[0];
}
