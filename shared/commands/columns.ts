// Columns are added, changed, moved and removed as one step each; removing one takes its cells along, and undo brings both back.
import type { Column } from '../annex/model.ts';
import type { AnnexState } from '../annex/state.ts';
import type { Operation } from '../patch/patch.ts';
import type { Command, CommandResult } from './command.ts';

/** Widths that stay usable in the grid, CSS pixels. */
const NARROWEST = 32;
const WIDEST = 1200;
const NEW_COLUMN_WIDTH = 140;

const setColumns = (state: AnnexState, columns: readonly Column[], first: readonly Operation[] = []): CommandResult => ({
  patch: [...first, { type: 'setHead', before: { columns: state.head.columns }, after: { columns } }],
});

/** A new column after the one with the frame, or last. */
export const addColumn = {
  id: 'addColumn',
  run({ state, selection, newId }, properties) {
    const { columns } = state.head;
    const here = columns.findIndex((column) => column.id === selection.active?.columnId);
    const column: Column = { header: '', role: 'other', width: NEW_COLUMN_WIDTH, ...properties, id: newId() };
    return setColumns(state, columns.toSpliced(here < 0 ? columns.length : here + 1, 0, column));
  },
} as const satisfies Command<Partial<Omit<Column, 'id'>>>;

export interface ColumnChange {
  readonly columnId: string;
  readonly change: Partial<Omit<Column, 'id'>>;
}

/** Renames, re-roles, resizes, hides or marks columns as internal. */
export const changeColumns = {
  id: 'changeColumns',
  run({ state }, changes) {
    const byId = new Map(changes.map(({ columnId, change }) => [columnId, change]));
    const columns = state.head.columns.map((column) => {
      const change = byId.get(column.id);
      return change ? { ...column, ...change, width: clampWidth(change.width ?? column.width) } : column;
    });
    return JSON.stringify(columns) === JSON.stringify(state.head.columns) ? null : setColumns(state, columns);
  },
} as const satisfies Command<readonly ColumnChange[]>;

const clampWidth = (width: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

/** Puts columns, in their own order, before the one that now stands at `index` (the number of columns: last). */
export const moveColumns = {
  id: 'moveColumns',
  run({ state }, { columnIds, index }) {
    const { columns } = state.head;
    const moved = columns.filter(({ id }) => columnIds.includes(id));
    const stays = (column: Column): boolean => !moved.includes(column);
    if (index < 0 || index > columns.length) return null;
    const next = [...columns.slice(0, index).filter(stays), ...moved, ...columns.slice(index).filter(stays)];
    return next.every(({ id }, at) => id === columns[at]?.id) ? null : setColumns(state, next);
  },
} as const satisfies Command<{ readonly columnIds: readonly string[]; readonly index: number }>;

/** Columns up to this one stay in view when the sheet scrolls sideways; null: none do. */
export const freezeColumns = {
  id: 'freezeColumns',
  run({ state }, { columnId }) {
    const { columns, frozenColumns } = state.head;
    const after = columns.findIndex(({ id }) => id === columnId) + 1;
    if (after === frozenColumns || (after === 0 && columnId !== null)) return null;
    return { patch: [{ type: 'setHead', before: { frozenColumns: frozenColumns ?? null }, after: { frozenColumns: after } }] };
  },
} as const satisfies Command<{ readonly columnId: string | null }>;

/** Puts a column before the one that now stands at `index` (the number of columns: last). */
export const moveColumn = {
  id: 'moveColumn',
  run({ state }, { columnId, index }) {
    const { columns } = state.head;
    const from = columns.findIndex((column) => column.id === columnId);
    const column = columns[from];
    const to = index > from ? index - 1 : index;
    if (!column || to === from || to < 0 || to >= columns.length) return null;
    return setColumns(state, columns.toSpliced(from, 1).toSpliced(to, 0, column));
  },
} as const satisfies Command<{ readonly columnId: string; readonly index: number }>;

/** Removes a column and its cells; the last column stays. */
export const removeColumn = {
  id: 'removeColumn',
  run({ state }, { columnId }) {
    const columns = state.head.columns.filter((column) => column.id !== columnId);
    if (columns.length === 0 || columns.length === state.head.columns.length) return null;
    const emptied: Operation[] = [];
    for (const row of state.rows.values()) {
      const before = row.cells[columnId];
      if (before !== undefined) emptied.push({ type: 'setCells', rowId: row.id, changes: [{ columnId, before, after: '' }] });
    }
    return setColumns(state, columns, emptied);
  },
} as const satisfies Command<{ readonly columnId: string }>;
