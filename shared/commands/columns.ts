// Columns are added, changed, moved and removed as one step each; removing one takes its cells along, and undo brings both back.
import type { Column } from '../annex/model.ts';
import type { AnnexState } from '../annex/state.ts';
import type { Operation } from '../patch/patch.ts';
import { outsideGroups, regrouped, withGroups } from './columnGroups.ts';
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
    const place = here < 0 ? columns.length : here + 1;
    return setColumns(state, columns.toSpliced(place, 0, ...regrouped([column], columns, place)));
  },
} as const satisfies Command<Partial<Omit<Column, 'id'>>>;

export interface ColumnChange {
  readonly columnId: string;
  readonly change: Partial<Omit<Column, 'id'>>;
}

/** Renames, re-roles, resizes, hides, groups or marks columns as internal. */
export const changeColumns = {
  id: 'changeColumns',
  run({ state }, changes) {
    const byId = new Map(changes.map(({ columnId, change }) => [columnId, change]));
    const columns = state.head.columns.map((column) => {
      const change = byId.get(column.id);
      if (!change) return column;
      const changed = { ...column, ...change, width: clampWidth(change.width ?? column.width) };
      return change.groups ? withGroups(changed, change.groups) : changed;
    });
    return JSON.stringify(columns) === JSON.stringify(state.head.columns) ? null : setColumns(state, columns);
  },
} as const satisfies Command<readonly ColumnChange[]>;

const clampWidth = (width: number): number => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));

/** Puts columns, in their own order, before the one that now stands at `index` (the number of columns: last). */
export const moveColumns = {
  id: 'moveColumns',
  run: ({ state }, { columnIds, index }) => moved(state, columnIds, index),
} as const satisfies Command<{ readonly columnIds: readonly string[]; readonly index: number }>;

function moved(state: AnnexState, columnIds: readonly string[], index: number): CommandResult | null {
  const { columns } = state.head;
  if (index < 0 || index > columns.length) return null;
  const moving = columns.filter(({ id }) => columnIds.includes(id));
  const others = columns.filter(({ id }) => !columnIds.includes(id));
  const asked = columns.slice(0, index).filter(({ id }) => !columnIds.includes(id)).length;
  const place = outsideGroups(moving, others, asked);
  const next = others.toSpliced(place, 0, ...regrouped(moving, others, place));
  return next.every(({ id }, at) => id === columns[at]?.id) ? null : setColumns(state, next);
}

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
  run: ({ state }, { columnId, index }) => moved(state, [columnId], index),
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
