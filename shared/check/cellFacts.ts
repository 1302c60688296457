// What a rule about the entire annex reads from single cells of tasks. Cell texts repeat: one text in one column is read once and is
// one object, so that ten thousand rows neither read nor keep it ten thousand times.
import type { Column, Row } from '../annex/model.ts';
import type { Role } from '../annex/roles.ts';
import { cellText } from '../annex/state.ts';
import { createTextCache, type TextCache } from '../text/textCache.ts';
import { MAX_TEXTS, memoSlot } from './memo.ts';
import { rowFacts } from './rowFacts.ts';
import { isBlank, type AnnexView } from './view.ts';

/** What was read from a text; all rows with this text share it. */
export interface CellFact<T> {
  readonly columnId: string;
  readonly text: string;
  readonly value: T;
}

const NONE: readonly never[] = [];

/**
 * One list of facts per row: of its filled cells in the columns of some roles, those for which `read` returns a value.
 * `read` may depend on the text, its column and the annex's head.
 */
export function cellFacts<T>(
  roles: readonly Role[],
  read: (text: string, column: Column, annex: AnnexView) => T | null,
): (annex: AnnexView) => readonly (readonly CellFact<T>[])[] {
  const slot = memoSlot(() => new Map<string, TextCache<readonly CellFact<T>[]>>());
  return rowFacts(
    (annex) => {
      const byColumn = slot(annex.memo);
      const readers = annex.columns(...roles).map((column) => {
        const texts = byColumn.get(column.id) ?? createTextCache<readonly CellFact<T>[]>(MAX_TEXTS);
        byColumn.set(column.id, texts);
        const factsOf = (text: string): readonly CellFact<T>[] => {
          const value = isBlank(text) ? null : read(text, column, annex);
          return value === null ? NONE : [{ columnId: column.id, text, value }];
        };
        return (row: Row): readonly CellFact<T>[] => texts.get(cellText(row, column.id), factsOf);
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
