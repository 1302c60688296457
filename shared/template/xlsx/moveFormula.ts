// Formulas after rows of one sheet have been inserted, removed or reordered.
import { BROKEN, mapReferences, showReference } from './formula.ts';
import type { RowMap } from './rowMap.ts';

/** A formula that goes along with a cell moved from one row to another: relative row parts keep their distance. */
export interface Rebase {
  readonly from: number;
  readonly to: number;
}

/** Moves the references of a formula that stands on sheet `own` (null: nowhere, as in names) when rows of the edited sheet moved. */
export type MoveFormula = (formula: string, own: string | null, rebase?: Rebase) => string;

/** `sheet`: name of the edited sheet; names compare without case, as Excel does. */
export function createMoveFormula(map: RowMap, sheet: string): MoveFormula {
  const edited = sheet.toLowerCase();
  return (formula, own, rebase) =>
    mapReferences(formula, (reference, named) => {
      const on = named === undefined ? own : named;
      if (on === null || on.toLowerCase() !== edited || reference.kind === 'columns') return showReference(reference);
      const [, topDollar, , bottomDollar] = reference.dollars;
      const kept = (row: number, dollar: string): number | null => (rebase && !dollar ? row - rebase.from + rebase.to : null);
      if (reference.kind === 'cell') {
        const row = kept(reference.top, topDollar) ?? map.row(reference.top);
        return row === null ? BROKEN : showReference(reference, row, row);
      }
      const range = map.range(Math.min(reference.top, reference.bottom), Math.max(reference.top, reference.bottom));
      const top = kept(reference.top, topDollar) ?? range?.[0];
      const bottom = kept(reference.bottom, bottomDollar) ?? range?.[1];
      return top === undefined || bottom === undefined ? BROKEN : showReference(reference, top, bottom);
    });
}
