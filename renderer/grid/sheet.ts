// The annex as the sheet shows it: visible rows and columns by position. Reads the session, changes nothing.
import type { Column, Row } from '#shared/annex/model.ts';
import { cellText, rowOf, subjectColumn } from '#shared/annex/state.ts';
import { visibleColumns } from '#shared/commands/command.ts';
import type { AnnexSession } from '../state/session.ts';
import type { Terrain } from './range/movement.ts';
import type { Cell } from './range/rectangle.ts';

export interface Sheet extends Terrain {
  readonly rowIds: readonly string[];
  readonly columns: readonly Column[];
  /** Rows that a filter hides are not shown; null shows all. The set is frozen: editing a row does not make it vanish. */
  readonly filter: ReadonlySet<string> | null;
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
  let columns: readonly Column[] = [];
  let filter: ReadonlySet<string> | null = null;
  let positions: Map<string, number> | null = null;

  const row = (index: number): Row | undefined => state.rows.get(rowIds[index] ?? '');
  const refresh = (): void => {
    rowIds = filter ? state.order.filter((id) => filter?.has(id)) : state.order;
    columns = visibleColumns(state.head.columns);
    positions = null;
  };
  refresh();

  return {
    get rowIds() {
      return rowIds;
    },
    get columns() {
      return columns;
    },
    get filter() {
      return filter;
    },
    get size() {
      return { rows: rowIds.length, columns: columns.length };
    },
    row,
    rows: () => rowIds.map((id) => rowOf(state, id)),
    text: (cell) => textAt(row(cell.row), columns[cell.column]),
    spanOf: (cell) => spanIn(row(cell.row), columns, subjectColumn(state.head).id, cell),
    indexOf(rowId) {
      positions ??= new Map(rowIds.map((id, index) => [id, index]));
      return positions.get(rowId) ?? -1;
    },
    columnIndexOf: (columnId) => columns.findIndex((column) => column.id === columnId),
    refresh,
    setFilter(next) {
      filter = next;
      refresh();
    },
  };
}

const textAt = (row: Row | undefined, column: Column | undefined): string => (row && column ? cellText(row, column.id) : '');

/** How many columns the title of a section spans: itself and the empty ones to its right. 1 for every other cell. */
export function titleSpan(row: Row, columns: readonly Column[], subjectId: string): number {
  if (row.kind !== 'section' && row.kind !== 'band') return 1;
  const from = columns.findIndex((column) => column.id === subjectId);
  let to = from + 1;
  while (to < columns.length && textAt(row, columns[to]) === '') to += 1;
  return from < 0 ? 1 : to - from;
}

function spanIn(row: Row | undefined, columns: readonly Column[], subjectId: string, { column }: Cell): { left: number; right: number } {
  if (!row) return { left: column, right: column };
  const left = columns.findIndex((own) => own.id === subjectId);
  const right = left + titleSpan(row, columns, subjectId) - 1;
  return left >= 0 && column >= left && column <= right ? { left, right } : { left: column, right: column };
}
