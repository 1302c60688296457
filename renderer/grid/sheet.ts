// The annex as the sheet shows it: visible rows and columns by position. Reads the session and changes nothing.
import type { AnnexHead, Column, Row } from '#shared/annex/model.ts';
import { positionIn } from '#shared/annex/positions.ts';
import { cellText, rowOf, subjectColumn } from '#shared/annex/state.ts';
import { visibleColumns } from '#shared/commands/command.ts';
import type { AnnexSession } from '../state/session.ts';
import type { CellReader } from './range/movement.ts';
import type { Cell } from './range/rectangle.ts';

export interface Sheet extends CellReader {
  readonly rowIds: readonly string[];
  readonly columns: readonly Column[];
  readonly layout: ColumnLayout;
  /** Ids of the rows that a filter shows; null shows all. Editing a row does not remove it from the set. */
  readonly filter: ReadonlySet<string> | null;
  /** There is no cell: no row is shown, or no column. */
  readonly isEmpty: boolean;
  row(index: number): Row | undefined;
  rows(): Row[];
  /** Position of a row; -1 if it is not shown. */
  indexOf(rowId: string): number;
  columnIndexOf(columnId: string): number;
  /** Reads rows and columns again. Call it after a change of their order or of the head. */
  refresh(): void;
  setFilter(rowIds: ReadonlySet<string> | null): void;
}

export function createSheet(session: AnnexSession): Sheet {
  const { state } = session.store.getState();
  let rowIds: readonly string[] = [];
  let layout = layoutOf(state.head);
  let filter: ReadonlySet<string> | null = null;

  const row = (index: number): Row | undefined => state.rows.get(rowIds[index] ?? '');
  const refresh = (): void => {
    rowIds = filter ? state.order.filter((id) => filter?.has(id)) : state.order;
    layout = layoutOf(state.head);
  };
  refresh();

  return {
    get rowIds() {
      return rowIds;
    },
    get columns() {
      return layout.columns;
    },
    get layout() {
      return layout;
    },
    get filter() {
      return filter;
    },
    get size() {
      return { rows: rowIds.length, columns: layout.columns.length };
    },
    get isEmpty() {
      return rowIds.length === 0 || layout.columns.length === 0;
    },
    row,
    rows: () => rowIds.map((id) => rowOf(state, id)),
    text: (cell) => textAt(row(cell.row), layout.columns[cell.column]),
    spanOf: (cell) => spanIn(row(cell.row), layout, cell),
    indexOf: (rowId) => positionIn(rowIds, rowId),
    columnIndexOf: (columnId) => layout.columns.findIndex((column) => column.id === columnId),
    refresh,
    setFilter(next) {
      filter = next;
      refresh();
    },
  };
}

const textAt = (row: Row | undefined, column: Column | undefined): string => (row && column ? cellText(row, column.id) : '');

/** The visible columns. */
export interface ColumnLayout {
  readonly columns: readonly Column[];
  /** The column with the text of tasks and the titles of sections. */
  readonly subjectId: string;
  /** Number of columns at the left that do not scroll. */
  readonly frozen: number;
}

export function layoutOf(head: AnnexHead): ColumnLayout {
  const columns = visibleColumns(head.columns);
  const leading = columns[0]?.role === 'order' ? 1 : 0;
  const frozen = head.frozenColumns === undefined ? leading : visibleColumns(head.columns.slice(0, head.frozenColumns)).length;
  return { columns, subjectId: subjectColumn(head).id, frozen };
}

/**
 * Number of columns that the title of a section spans: its own and the empty ones to the right, up to the edge of the frozen columns.
 * 1 for other rows.
 */
export function titleSpan(row: Row, { columns, subjectId, frozen }: ColumnLayout): number {
  if (row.kind !== 'section' && row.kind !== 'band') return 1;
  const from = columns.findIndex((column) => column.id === subjectId);
  const end = from < frozen ? frozen : columns.length;
  let to = from + 1;
  while (to < end && textAt(row, columns[to]) === '') to += 1;
  return from < 0 ? 1 : to - from;
}

function spanIn(row: Row | undefined, layout: ColumnLayout, { column }: Cell): { left: number; right: number } {
  if (!row) return { left: column, right: column };
  const left = layout.columns.findIndex(({ id }) => id === layout.subjectId);
  const right = left + titleSpan(row, layout) - 1;
  return left >= 0 && column >= left && column <= right ? { left, right } : { left: column, right: column };
}
