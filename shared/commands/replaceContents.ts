// Importing into the open annex: replacing its contents, or appending to them. One step, so that one undo restores everything.
import type { AnnexDocument, Row } from '../annex/model.ts';
import { toDocument } from '../annex/state.ts';
import type { NullableHead, Operation } from '../patch/patch.ts';
import type { Command } from './command.ts';
import { renumbered } from './renumbered.ts';

/** Replaces all contents by those of `document`; the annex keeps its identity. */
export const replaceContents = {
  id: 'replaceContents',
  run({ state }, { document }) {
    const { rows, id: _id, schema: _schema, ...head } = document;
    const { rows: oldRows, id: _oldId, schema: _oldSchema, ...oldHead } = toDocument(state);
    const keys = new Set([...Object.keys(head), ...Object.keys(oldHead)]);
    const side = (from: object): NullableHead =>
      Object.fromEntries([...keys].map((key) => [key, (from as Record<string, unknown>)[key] ?? null]));
    const patch: Operation[] = [
      { type: 'removeRows', index: 0, rows: oldRows },
      { type: 'setHead', before: side(oldHead), after: side(head) },
      { type: 'insertRows', index: 0, rows },
    ];
    return { patch };
  },
} as const satisfies Command<{ readonly document: AnnexDocument }>;

/** Appends the rows of `document`. Columns are matched by role and then by header; columns without a match are added. */
export const appendContents = {
  id: 'appendContents',
  run({ state, newId }, { document }) {
    const columns = [...state.head.columns];
    const target = new Map<string, string>();
    for (const column of document.columns) {
      const taken = new Set(target.values());
      const free = columns.filter(({ id }) => !taken.has(id));
      const match =
        free.find(({ role }) => role === column.role && role !== 'other') ?? free.find(({ header }) => header === column.header);
      if (!match) columns.push({ ...column, id: newId() });
      target.set(column.id, (match ?? columns.at(-1) ?? column).id);
    }
    const rows = document.rows.map((row): Row => ({
      ...row,
      id: newId(),
      cells: Object.fromEntries(Object.entries(row.cells).map(([columnId, text]) => [target.get(columnId) ?? columnId, text])),
    }));
    const patch: Operation[] = [{ type: 'insertRows', index: state.order.length, rows }];
    if (columns.length > state.head.columns.length)
      patch.unshift({ type: 'setHead', before: { columns: state.head.columns }, after: { columns } });
    return { patch: renumbered(state, patch) };
  },
} as const satisfies Command<{ readonly document: AnnexDocument }>;
