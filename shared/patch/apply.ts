import type { AnnexHead, Row } from '../annex/model.ts';
import { countedWith } from '../annex/rowCounts.ts';
import { rowOf, type AnnexState } from '../annex/state.ts';
import { assert } from '../util/assert.ts';
import type { CellChange, NullableHead, Operation, Patch } from './patch.ts';
import { collectTouchedRows, type TouchedRows, type TouchedRowsCollector } from './touchedRows.ts';

/** What a patch touched, for everything that repaints, measures, checks or saves. */
export interface Touched extends TouchedRows {
  /** Rows were added, removed or moved. */
  readonly orderChanged: boolean;
  readonly headChanged: boolean;
}

/** Applies a patch in place and returns what it touched. A patch that does not fit the state is a bug. */
export function apply(state: AnnexState, patch: Patch): Touched {
  const rows = collectTouchedRows();
  let orderChanged = false;
  let headChanged = false;
  for (const operation of patch) {
    applyOperation(state, operation, rows);
    orderChanged ||= ORDER_OPERATIONS.has(operation.type);
    headChanged ||= operation.type === 'setHead';
  }
  state.revision += 1;
  return { changed: rows.changed, removed: rows.removed, orderChanged, headChanged };
}

const ORDER_OPERATIONS: ReadonlySet<Operation['type']> = new Set(['insertRows', 'removeRows', 'moveRows', 'reorderRows']);

function applyOperation(state: AnnexState, operation: Operation, touched: TouchedRowsCollector): void {
  switch (operation.type) {
    case 'setCells': {
      const row = rowOf(state, operation.rowId);
      state.rows.set(row.id, { ...row, cells: withChanges(row.cells, operation.changes) });
      touched.change(row.id);
      break;
    }
    case 'setShape': {
      const row = rowOf(state, operation.rowId);
      state.rows.set(row.id, { ...row, ...operation.after });
      state.counts = countedWith(countedWith(state.counts, [row], -1), [operation.after], 1);
      touched.change(row.id);
      break;
    }
    case 'insertRows':
      assert(operation.index <= state.order.length, 'insertion index within the annex');
      state.order = state.order.toSpliced(operation.index, 0, ...operation.rows.map((row) => row.id));
      for (const row of operation.rows) {
        state.rows.set(row.id, row);
        touched.change(row.id);
      }
      state.counts = countedWith(state.counts, operation.rows, 1);
      break;
    case 'removeRows':
      removeRows(state, operation.index, operation.rows);
      for (const { id } of operation.rows) touched.remove(id);
      break;
    case 'moveRows': {
      const block = state.order.slice(operation.from, operation.from + operation.count);
      assert(block.length === operation.count, 'moved rows exist');
      state.order = state.order.toSpliced(operation.from, operation.count).toSpliced(operation.to, 0, ...block);
      break;
    }
    case 'reorderRows':
      assert(operation.after.length === state.order.length, 'an order names every row');
      state.order = [...operation.after];
      break;
    case 'setHead':
      state.head = withHead(state.head, operation.after);
      break;
  }
}

function removeRows(state: AnnexState, index: number, rows: readonly Row[]): void {
  rows.forEach((row, offset) => assert(state.order[index + offset] === row.id, 'removed rows stand where the patch says'));
  state.order = state.order.toSpliced(index, rows.length);
  const gone = rows.map((row) => rowOf(state, row.id));
  state.counts = countedWith(state.counts, gone, -1);
  for (const row of gone) state.rows.delete(row.id);
}

/** Empty cells have no key, so that a cell that was filled and emptied again equals one that never was. */
function withChanges(cells: Row['cells'], changes: readonly CellChange[]): Row['cells'] {
  const next: Record<string, string> = { ...cells };
  for (const { columnId, after } of changes) {
    if (after === '') delete next[columnId];
    else next[columnId] = after;
  }
  return next;
}

function withHead(head: AnnexHead, after: NullableHead): AnnexHead {
  const next: Record<string, unknown> = { ...head };
  for (const [key, value] of Object.entries(after)) {
    if (value === null || value === undefined) delete next[key];
    else next[key] = value;
  }
  return next as unknown as AnnexHead;
}
