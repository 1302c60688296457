// What was read of a row, kept in the memo until the row or the annex's head changes. Rows are immutable, so the row
// itself tells whether the fact still holds. (Plain maps: a WeakMap of ten thousand rows costs more in garbage
// collection than the reading.)
import type { Row } from '../annex/model.ts';
import type { AnnexView, CheckMemo } from './view.ts';

interface Kept<T> {
  readonly row: Row;
  readonly value: T;
}

interface Store<T> {
  readonly turn: number;
  readonly facts: Map<string, Kept<T>>;
}

/** Rows kept beyond those of the annex (deleted ones) before the store starts again. */
const SLACK = 5_000;

/** A reader of rows that reads each row once. The fact may depend on the row and on the annex's head, not on other rows. */
export function rowFact<T>(read: (row: Row, annex: AnnexView) => T): (row: Row, annex: AnnexView) => T {
  const stores = new WeakMap<CheckMemo, Store<T>>();
  return (row, annex) => {
    const { memo } = annex;
    let store = stores.get(memo);
    if (store === undefined || store.turn !== memo.turn || store.facts.size > annex.document.rows.length + SLACK) {
      store = { turn: memo.turn, facts: new Map() };
      stores.set(memo, store);
    }
    const kept = store.facts.get(row.id);
    if (kept?.row === row) return kept.value;
    const value = read(row, annex);
    store.facts.set(row.id, { row, value });
    return value;
  };
}
