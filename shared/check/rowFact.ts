// Reading a row once for the rules that look at it in turn. Only the last row is kept: what a whole annex keeps of its
// rows stands in rowFacts.ts.
import type { Row } from '../annex/model.ts';
import type { AnnexView } from './view.ts';

/** A reader that remembers the last row of a view that it was asked for. */
export function rowFact<T>(read: (row: Row, annex: AnnexView) => T): (row: Row, annex: AnnexView) => T {
  const last = new WeakMap<AnnexView, { row: Row; fact: T }>();
  return (row, annex) => {
    const kept = last.get(annex);
    if (kept?.row === row) return kept.fact;
    const fact = read(row, annex);
    if (kept === undefined) last.set(annex, { row, fact });
    else {
      kept.row = row;
      kept.fact = fact;
    }
    return fact;
  };
}
