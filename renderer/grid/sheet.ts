// The annex as the sheet shows it: visible rows and columns by position. Reads the session, changes nothing.
import type { AnnexHead, Column, Row } from '#shared/annex/model.ts';
import { positionIn } from '#shared/annex/positions.ts';
import { cellText, rowOf, subjectColumn } from '#shared/annex/state.ts';
import { visibleColumns } from '#shared/commands/command.ts';
import type { AnnexSession } from '../state/session.ts';
import type { Terrain } from './range/movement.ts';
import type { Cell } from './range/rectangle.ts';

export interface Sheet extends Terrain {
  readonly rowIds: readonly string[];
  readonly columns: readonly Column[];
  readonly layout: ColumnLayout;
  /** Rows that a filter hides are not shown; null shows all. The set is frozen: editing a row does not make it vanish. */
  readonly filter: ReadonlySet<string> | null;
  /** There is no cell: no row is shown, or no column. */
  readonly isEmpty: boolean;
  row(index: number): Row | undefined;
  rows(): Row[];
  /** Position of a row, -1 when it is not shown. */
  indexOf(rowId: string): number;
  columnIndexOf(columnId: string): number;
  /** Reads rows and columns anew after a change of order, head or filter. */
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

/** The columns as they stand on the screen. */
export interface ColumnLayout {
  readonly columns: readonly Column[];
  readonly subjectId: string;
  /** How many of them, from the left, do not scroll. */
  readonly frozen: number;
}

export function layoutOf(head: AnnexHead): ColumnLayout {
  const columns = visibleColumns(head.columns);
  const leading = columns[0]?.role === 'order' ? 1 : 0;
  const frozen = head.frozenColumns === undefined ? leading : visibleColumns(head.columns.slice(0, head.frozenColumns)).length;
  return { columns, subjectId: subjectColumn(head).id, frozen };
}

/** How many columns the title of a section spans: itself and the empty ones to its right, not over the edge of what is frozen. 1 for every other cell. */
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
  const left = layout.columns.findIndex((own) => own.id === layout.subjectId);
  const right = left + titleSpan(row, layout) - 1;
  return left >= 0 && column >= left && column <= right ? { left, right } : { left: column, right: column };
}
