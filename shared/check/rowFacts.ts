// What a rule that judges the whole annex reads of each row, kept from one check to the next: an edit costs the reading
// of its row and, only where it changed what the rule reads, one pass over the facts. Facts are never changed in place.
import type { Row } from '../annex/model.ts';
import { changedSpan } from './rowSpan.ts';
import type { AnnexView, CheckMemo } from './view.ts';

interface Kept<T> {
  readonly rows: readonly Row[];
  /** The memo's turn: facts of an earlier one were read under another head, date or directory. */
  readonly turn: number;
  readonly facts: readonly T[];
}

/** Gives what reads each row of an annex. A fact may depend on the row and on the annex's head, not on other rows. */
type ReaderFor<T> = (annex: AnnexView) => (row: Row) => T;

/** Whether two facts of one row are worth the same to the rule. */
type Same<T> = (one: T, other: T) => boolean;

/**
 * A reader of all rows: their facts in the order of the rows. It gives the same array again as long as no row has come,
 * gone or moved and all facts are the same, so that `fromFacts` can tell whether to look again.
 */
export function rowFacts<T>(readerFor: ReaderFor<T>, same: Same<T>): (annex: AnnexView) => readonly T[] {
  const memory = new WeakMap<CheckMemo, Kept<T>>();
  return (annex) => {
    const { rows } = annex.document;
    const { memo } = annex;
    const before = memory.get(memo);
    const current = before?.turn === memo.turn ? before : undefined;
    if (current?.rows === rows) return current.facts;
    const read = readerFor(annex);
    const facts = current ? carriedOver(current, rows, read, same) : rows.map(read);
    memory.set(memo, { rows, turn: memo.turn, facts });
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

/** What follows from the facts of all rows (and the annex's head): worked out again only when one of them has changed. */
export function fromFacts<T, R>(
  factsOf: (annex: AnnexView) => readonly T[],
  merge: (facts: readonly T[], annex: AnnexView) => R,
): (annex: AnnexView) => R {
  const memory = new WeakMap<CheckMemo, { readonly facts: readonly T[]; readonly result: R }>();
  return (annex) => {
    const facts = factsOf(annex);
    const before = memory.get(annex.memo);
    if (before?.facts === facts) return before.result;
    const result = merge(facts, annex);
    memory.set(annex.memo, { facts, result });
    return result;
  };
}
