// The annex while it is open: rows by id and their order, changed only through patches (shared/patch).
// Mutable on purpose: at 10,000 rows an edit costs under 0.1 ms, while immutable copies cost 10 to 50 ms (docs/decisions/0003).
import { assert } from '../util/assert.ts';
import type { AnnexDocument, AnnexHead, Column, Row } from './model.ts';
import type { Role } from './roles.ts';
import { countRows, type RowCounts } from './rowCounts.ts';

export interface AnnexState {
  head: AnnexHead;
  rows: Map<string, Row>;
  order: string[];
  counts: RowCounts;
  /** Grows by one with every applied patch; readers compare it to know whether they are out of date. */
  revision: number;
}

/** Opens a document for editing. Row ids must be unique. */
export function openState(document: AnnexDocument, revision = 0): AnnexState {
  const { rows, ...head } = document;
  const byId = new Map(rows.map((row) => [row.id, row]));
  assert(byId.size === rows.length, 'row ids are unique');
  return { head, rows: byId, order: rows.map((row) => row.id), counts: countRows(rows), revision };
}

/** The document as it stands now, detached from the state. */
export function toDocument(state: AnnexState): AnnexDocument {
  return { ...state.head, rows: state.order.map((id) => rowOf(state, id)) };
}

/** The row with this id; asking for one that is not there is a fault of the program. */
export function rowOf(state: AnnexState, id: string): Row {
  const row = state.rows.get(id);
  assert(row, `row ${id} exists`);
  return row;
}

/** First column of a role, if the annex has one. */
export const columnOfRole = (head: AnnexHead, role: Role): Column | undefined => head.columns.find((column) => column.role === role);

/** The column that holds what a row is about: task, else target, else the first that is not the number. */
export function subjectColumn(head: AnnexHead): Column {
  const column =
    columnOfRole(head, 'task') ?? columnOfRole(head, 'target') ?? head.columns.find((other) => other.role !== 'order') ?? head.columns[0];
  assert(column, 'an annex has at least one column');
  return column;
}

/** Text of a cell; a cell that was never filled is empty. */
export const cellText = (row: Row, columnId: string): string => row.cells[columnId] ?? '';
