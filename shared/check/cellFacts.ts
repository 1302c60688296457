// What a rule that judges the whole annex reads of single cells of tasks. Texts come again and again: one text in one column
// is read once and is one object, so that ten thousand rows neither read nor keep it ten thousand times.
import type { Column, Row } from '../annex/model.ts';
import type { Role } from '../annex/roles.ts';
import { cellText } from '../annex/state.ts';
import { rowFacts } from './rowFacts.ts';
import { isBlank, type AnnexView, type CheckMemo } from './view.ts';

/** What was read of a text; the rows that hold it share it. */
export interface CellFact<T> {
  readonly columnId: string;
  readonly text: string;
  readonly value: T;
}

interface Kept<T> {
  readonly turn: number;
  readonly byColumn: Map<string, Map<string, readonly CellFact<T>[]>>;
}

const KEPT_TEXTS = 20_000;
const NONE: readonly never[] = [];

/**
 * The facts of all rows, a list each: of its filled cells in the columns of some roles those of which `read` says anything.
 * `read` may depend on the text, its column and the annex's head.
 */
export function cellFacts<T>(
  roles: readonly Role[],
  read: (text: string, column: Column, annex: AnnexView) => T | null,
): (annex: AnnexView) => readonly (readonly CellFact<T>[])[] {
  const memory = new WeakMap<CheckMemo, Kept<T>>();
  const keptOf = ({ memo }: AnnexView): Kept<T> => {
    const before = memory.get(memo);
    if (before?.turn === memo.turn) return before;
    const kept: Kept<T> = { turn: memo.turn, byColumn: new Map() };
    memory.set(memo, kept);
    return kept;
  };
  return rowFacts(
    (annex) => {
      const { byColumn } = keptOf(annex);
      const readers = annex.columns(...roles).map((column) => {
        const texts = byColumn.get(column.id) ?? new Map<string, readonly CellFact<T>[]>();
        byColumn.set(column.id, texts);
        return (row: Row): readonly CellFact<T>[] => {
          const text = cellText(row, column.id);
          const known = texts.get(text);
          if (known !== undefined) return known;
          if (texts.size >= KEPT_TEXTS) texts.clear();
          const value = isBlank(text) ? null : read(text, column, annex);
          const facts = value === null ? NONE : [{ columnId: column.id, text, value }];
          texts.set(text, facts);
          return facts;
        };
      });
      return (row) => {
        if (row.kind !== 'task') return NONE;
        let facts: readonly CellFact<T>[] = NONE;
        for (const reader of readers) {
          const more = reader(row);
          facts = facts.length === 0 ? more : more.length === 0 ? facts : [...facts, ...more];
        }
        return facts;
      };
    },
    (one, other) => one.length === other.length && one.every((fact, index) => fact === other[index]),
  );
}
