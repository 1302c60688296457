// The filters that are set and the rows that they show. A filter changes the view, never the document.
import { toDocument } from '#shared/annex/state.ts';
import type { Row } from '#shared/annex/model.ts';
import { cellText } from '#shared/annex/state.ts';
import { sortRows } from '#shared/commands/sortRows.ts';
import type { Touched } from '#shared/patch/apply.ts';
import type { AnnexSession } from '../../state/session.ts';
import type { FilterState, RowChoice } from '../gridActions.ts';
import type { Sheet } from '../sheet.ts';
import type { Reading } from '../slices.ts';
import { ALPHABET, isActive, passingTasks, shownRows, type ColumnFilter } from './columnFilter.ts';
import { readValueCounts, type ValueCount } from './valueCounts.ts';

const NO_FILTER: ColumnFilter = { values: null, contains: '' };

export interface Filtering {
  of(columnId: string): ColumnFilter;
  isFiltered(columnId: string): boolean;
  /** Reads the values of a column, for its check list. */
  values(columnId: string): Reading<readonly ValueCount[]>;
  /** Sets the filter of a column and applies all filters. */
  set(columnId: string, filter: ColumnFilter): void;
  clear(): void;
  /** Applies the filters again, to the current contents. */
  reapply(): void;
  /** To be called after a change: shown rows stay until filters are applied again, as in Excel, but the result may be outdated. */
  documentChanged(touched: Touched): void;
  /** Shows only these tasks, in addition to the filters of columns. */
  showOnly(choose: RowChoice, label: string): void;
  sort(columnId: string, ascending: boolean): void;
  state(): FilterState;
}

/** `refilter` is called to show the rows of `sheet` after filters were applied. */
export function createFiltering(session: AnnexSession, sheet: Sheet, refilter: () => void): Filtering {
  const filters = new Map<string, ColumnFilter>();
  let only: { readonly choose: RowChoice; readonly label: string } | null = null;
  let outdated = false;
  const { state } = session.store.getState();
  const rows = (): readonly Row[] => toDocument(state).rows;
  const apply = (): void => {
    outdated = false;
    sheet.setFilter(shownRows(rows(), state.head.columns, filters, only?.choose()));
    refilter();
  };
  /** Whether a task would be shown now and is hidden, or the reverse. */
  const isMisplaced = (id: string): boolean => {
    const row = state.rows.get(id);
    if (row?.kind !== 'task') return false;
    return passingTasks([row], state.head.columns, filters).length > 0 !== (sheet.filter?.has(id) ?? true);
  };
  const isTask = (id: string): boolean => state.rows.get(id)?.kind === 'task';

  return {
    of: (columnId) => filters.get(columnId) ?? NO_FILTER,
    isFiltered: (columnId) => isActive(filters.get(columnId) ?? NO_FILTER),
    values: (columnId) => readValueCounts(rows(), state.head.columns, filters, columnId),
    set(columnId, filter) {
      if (isActive(filter)) filters.set(columnId, filter);
      else filters.delete(columnId);
      apply();
    },
    clear() {
      if (filters.size === 0 && only === null) return;
      filters.clear();
      only = null;
      apply();
    },
    reapply() {
      if (sheet.filter) apply();
    },
    documentChanged({ changed }) {
      // Rows that were chosen from outside the sheet may be others after any change.
      if (!outdated && sheet.filter) outdated = only === null ? [...changed].some(isMisplaced) : changed.size > 0;
    },
    showOnly(choose, label) {
      only = { choose, label };
      apply();
    },
    sort(columnId, ascending) {
      const sign = ascending ? 1 : -1;
      session.run(sortRows, {
        compare(a, b) {
          const [left, right] = [cellText(a, columnId), cellText(b, columnId)];
          // Empty cells stay last either way, as in Excel.
          if (left === '' || right === '') return Number(left === '') - Number(right === '');
          return sign * ALPHABET.compare(left, right);
        },
      });
    },
    state: () => ({
      columnIds: [...filters.keys()],
      shown: sheet.rowIds.filter(isTask).length,
      total: state.order.filter(isTask).length,
      ...(only ? { label: only.label } : {}),
      outdated,
    }),
  };
}
