// Adding, changing, moving and removing columns, one step each. Removing a column removes its cells; undo restores both.
import type { Column } from '../annex/model.ts';
import type { AnnexState } from '../annex/state.ts';
import type { Operation } from '../patch/patch.ts';
import { outsideGroups, regrouped, withGroups } from './columnGroups.ts';
import type { Command, CommandResult } from './command.ts';

/** Usable widths in the grid, CSS pixels. */
const MIN_WIDTH = 32;
const MAX_WIDTH = 1200;
const NEW_COLUMN_WIDTH = 140;

const setColumns = (state: AnnexState, columns: readonly Column[], first: readonly Operation[] = []): CommandResult => ({
  patch: [...first, { type: 'setHead', before: { columns: state.head.columns }, after: { columns } }],
});

/** Adds a column after the active one, or last. */
export const addColumn = {
  id: 'addColumn',
  run({ state, selection, newId }, properties) {
    const { columns } = state.head;
    const active = columns.findIndex((column) => column.id === selection.active?.columnId);
    const column: Column = { header: '', role: 'other', width: NEW_COLUMN_WIDTH, ...properties, id: newId() };
    const place = active < 0 ? columns.length : active + 1;
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

const clampWidth = (width: number): number => Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)));

/** Moves columns, in their order, before the one that is now at `index` (the number of columns: last). */
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

/** Freezes the columns up to this one: they do not scroll horizontally. Null releases all. */
export const freezeColumns = {
  id: 'freezeColumns',
  run({ state }, { columnId }) {
    const { columns, frozenColumns } = state.head;
    const after = columns.findIndex(({ id }) => id === columnId) + 1;
    if (after === frozenColumns || (after === 0 && columnId !== null)) return null;
    return { patch: [{ type: 'setHead', before: { frozenColumns: frozenColumns ?? null }, after: { frozenColumns: after } }] };
  },
} as const satisfies Command<{ readonly columnId: string | null }>;

/** Moves a column before the one that is now at `index` (the number of columns: last). */
export const moveColumn = {
  id: 'moveColumn',
  run: ({ state }, { columnId, index }) => moved(state, [columnId], index),
} as const satisfies Command<{ readonly columnId: string; readonly index: number }>;

/** Removes a column and its cells; the only column cannot be removed. */
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
