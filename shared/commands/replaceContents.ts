// Taking an imported annex into the open one: in place of what is there, or behind it. One step, so that one undo brings everything back.
import type { AnnexDocument, Row } from '../annex/model.ts';
import { toDocument } from '../annex/state.ts';
import type { NullableHead, Operation } from '../patch/patch.ts';
import type { Command } from './command.ts';
import { renumbered } from './renumbered.ts';

/** The whole content becomes that of `document`; the annex keeps its identity. */
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

/** Rows of `document` go behind the present ones, columns matched by role and then by header; columns that have no match are added. */
export const appendContents = {
  id: 'appendContents',
  run({ state, newId }, { document }) {
    const columns = [...state.head.columns];
    const target = new Map<string, string>();
    for (const column of document.columns) {
      const taken = new Set(target.values());
      const free = columns.filter((own) => !taken.has(own.id));
      const match =
        free.find((own) => own.role === column.role && own.role !== 'other') ?? free.find((own) => own.header === column.header);
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
