// One row of a file as the export will leave it: its own row or a copy of another, and the texts to write into it.
import type { Row } from '../annex/model.ts';
import type { LinkedRow } from './templateLink.ts';

/** A row of the file as it shall stand. */
export interface PlannedRow {
  /** The row of the file itself, or the one that a new row is cloned from. */
  readonly at: { readonly source: number } | { readonly model: number };
  /** New text by physical column. */
  readonly set: Map<number, string>;
  /** Physical columns in which a merge that would cover the cell ends before it. */
  readonly apart: Set<number>;
  /** Columns that hold plain numbers in the file, and columns with formulas. */
  readonly numeric: ReadonlySet<number>;
  readonly formulas: ReadonlySet<number>;
  /** The number that the row's number cell shows, where formulas count the rows. */
  readonly counted?: readonly [column: number, value: number];
  /** Row of the annex; null for rows of the file that are none. */
  readonly row: Row | null;
  /** Null for new rows. */
  readonly linked: LinkedRow | null;
}

/** A row of the file that says nothing of the annex. */
export const fileRow = (at: PlannedRow['at']): PlannedRow => ({
  at,
  set: new Map(),
  apart: new Set(),
  numeric: new Set(),
  formulas: new Set(),
  row: null,
  linked: null,
});
