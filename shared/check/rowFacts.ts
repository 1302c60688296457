// What a rule about the entire annex reads from each row, kept from one check to the next: an edit costs the reading of its row and,
// only if it changed what the rule reads, one pass over the facts. Facts are never changed in place.
import type { Row } from '../annex/model.ts';
import { changedSpan } from './rowSpan.ts';
import { memoSlot } from './memo.ts';
import type { AnnexView } from './view.ts';

interface Kept<T> {
  readonly rows: readonly Row[];
  readonly facts: readonly T[];
}

/** Returns the reader of the rows of an annex. A fact may depend on the row and on the annex's head, not on other rows. */
type ReaderFor<T> = (annex: AnnexView) => (row: Row) => T;

/** Whether two facts of one row are equal to the rule. */
type Same<T> = (one: T, other: T) => boolean;

/**
 * A reader of all rows: their facts in the order of the rows. Returns the same array as long as no row was added, removed or moved
 * and all facts are equal, so that `fromFacts` knows whether to compute again.
 */
export function rowFacts<T>(readerFor: ReaderFor<T>, same: Same<T>): (annex: AnnexView) => readonly T[] {
  const slot = memoSlot((): { last: Kept<T> | null } => ({ last: null }));
  return (annex) => {
    const { rows } = annex.document;
    const cache = slot(annex.memo);
    if (cache.last?.rows === rows) return cache.last.facts;
    const read = readerFor(annex);
    const facts = cache.last ? carriedOver(cache.last, rows, read, same) : rows.map(read);
    cache.last = { rows, facts };
    return facts;
  };
}

function carriedOver<T>(before: Kept<T>, rows: readonly Row[], read: (row: Row) => T, same: Same<T>): readonly T[] {
  const shift = rows.length - before.rows.length;
  const { first, behind } = changedSpan(before.rows, rows);
  let known: ReadonlyMap<string, number> | undefined;
  let changed = shift !== 0;
  const between: T[] = [];
  for (let index = first; index < behind; index++) {
    const row = rows[index];
    if (row === undefined) break;
    let from: number | undefined = before.rows[index]?.id === row.id ? index : undefined;
    if (from === undefined) {
      known ??= new Map(before.rows.slice(first, behind - shift).map(({ id }, offset) => [id, first + offset]));
      from = known.get(row.id);
    }
    const fact = factOf(before, from, row, read, same);
    changed ||= from !== index || fact !== before.facts[index];
    between.push(fact);
  }
  return changed ? before.facts.slice(0, first).concat(between, before.facts.slice(behind - shift)) : before.facts;
}

function factOf<T>(before: Kept<T>, from: number | undefined, row: Row, read: (row: Row) => T, same: Same<T>): T {
  const known = from === undefined ? undefined : before.facts[from];
  if (from === undefined || known === undefined) return read(row);
  if (before.rows[from] === row) return known;
  const fact = read(row);
  return same(known, fact) ? known : fact;
}

/** What follows from the facts of all rows and the annex's head; computed again only when one of them has changed. */
export function fromFacts<T, R>(
  factsOf: (annex: AnnexView) => readonly T[],
  merge: (facts: readonly T[], annex: AnnexView) => R,
): (annex: AnnexView) => R {
  const slot = memoSlot((): { last: { readonly facts: readonly T[]; readonly result: R } | null } => ({ last: null }));
  return (annex) => {
    const facts = factsOf(annex);
    const cache = slot(annex.memo);
    if (cache.last?.facts === facts) return cache.last.result;
    const result = merge(facts, annex);
    cache.last = { facts, result };
    return result;
  };
}
