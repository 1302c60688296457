// Every kind of command at a random place of the open annex, with random arguments that make sense there.
import type { Row } from '#shared/annex/model.ts';
import { rowOf, toDocument } from '#shared/annex/state.ts';
import { addColumn, changeColumns, freezeColumns, moveColumn, moveColumns, removeColumn } from '#shared/commands/columns.ts';
import { editCells } from '#shared/commands/editCells.ts';
import { editHead } from '#shared/commands/editHead.ts';
import { DOCUMENT_COMMANDS } from '#shared/commands/menu.ts';
import { moveRowsTo } from '#shared/commands/moveRows.ts';
import { appendContents, replaceContents } from '#shared/commands/replaceContents.ts';
import { indentRows } from '#shared/commands/shapeRows.ts';
import { sortRows } from '#shared/commands/sortRows.ts';
import type { AnnexSession } from '../../../renderer/state/session.ts';
import type { Random } from '../randomFrom.ts';

const FEWEST_COLUMNS = 4;
const FEWEST_ROWS = 20;

const stateOf = (session: AnnexSession) => session.store.getState().state;

/** One to three neighbouring rows, the frame in one of their columns. */
function selectSome(session: AnnexSession, random: Random): void {
  const { order, head } = stateOf(session);
  const from = random(order.length);
  const rowIds = order.slice(from, from + 1 + random(3));
  const columns = head.columns.filter(({ hidden }) => !hidden);
  const columnId = columns[random(columns.length)]?.id ?? '';
  session.select({ rowIds, columnIds: [columnId], active: { rowId: rowIds[0] ?? '', columnId } });
}

function write(session: AnnexSession, text: string): void {
  const { active } = session.store.getState().selection;
  if (active) session.run(editCells, { edits: [{ ...active, text }] });
}

const copied = (rows: readonly Row[], prefix: string): Row[] => rows.map((row) => ({ ...row, id: `${prefix}${row.id}` }));

type Run = (session: AnnexSession, random: Random) => unknown;

const anyColumn = (session: AnnexSession, random: Random): string => {
  const { columns } = stateOf(session).head;
  return columns[random(columns.length)]?.id ?? '';
};

const WITH_ARGUMENTS: Readonly<Record<string, Run>> = {
  editCells: (session, random) => write(session, `chữ ${random(1000)} `.repeat(1 + random(9)).trim()),
  editHead: (session, random) => session.run(editHead, { title: `Tên ${random(1000)}` }),
  addColumn: (session, random) => session.run(addColumn, { header: `Cột ${random(100)}` }),
  changeColumns: (session, random) => {
    const changes = [{ width: 60 + random(300) }, { header: `Tên ${random(100)}` }, { groups: random(2) ? ['Chung'] : [] }];
    const change = changes[random(changes.length)] ?? {};
    return session.run(changeColumns, [{ columnId: anyColumn(session, random), change }]);
  },
  moveColumn: (session, random) =>
    session.run(moveColumn, { columnId: anyColumn(session, random), index: random(stateOf(session).head.columns.length + 1) }),
  moveColumns: (session, random) => {
    const { columns } = stateOf(session).head;
    const from = random(columns.length - 1);
    return session.run(moveColumns, { columnIds: columns.slice(from, from + 2).map(({ id }) => id), index: random(columns.length + 1) });
  },
  freezeColumns: (session, random) => session.run(freezeColumns, { columnId: random(3) ? anyColumn(session, random) : null }),
  removeColumn: (session, random) =>
    stateOf(session).head.columns.length > FEWEST_COLUMNS && session.run(removeColumn, { columnId: anyColumn(session, random) }),
  moveRowsTo: (session, random) => session.run(moveRowsTo, { index: random(stateOf(session).order.length + 1) }),
  sortRows: (session, random) => {
    const columnId = anyColumn(session, random);
    const sign = random(2) ? 1 : -1;
    return session.run(sortRows, { compare: (a, b) => sign * (a.cells[columnId] ?? '').localeCompare(b.cells[columnId] ?? '', 'vi') });
  },
  replaceContents: (session, random) => {
    const document = toDocument(stateOf(session));
    return session.run(replaceContents, { document: { ...document, rows: copied(document.rows, `t${random(1000)}-`) } });
  },
  appendContents: (session, random) => {
    const document = toDocument(stateOf(session));
    const from = random(document.rows.length - 3);
    return session.run(appendContents, { document: { ...document, rows: document.rows.slice(from, from + 3) } });
  },
};

/** What must be so before a command has something to do. */
const PREPARED: Readonly<Record<string, Run>> = {
  splitRow: (session) => write(session, 'dòng một\ndòng hai'),
  outdentRows: (session) => session.run(indentRows, undefined),
  // Numbers that someone has written over are what renumbering is for.
  renumberRows: (session, random) => {
    const { order, head } = stateOf(session);
    const rowId = order.find((id) => rowOf(stateOf(session), id).kind === 'task') ?? '';
    const columnId = head.columns.find(({ role }) => role === 'order')?.id;
    if (columnId !== undefined) session.run(editCells, { edits: [{ rowId, columnId, text: `số ${random(99)}` }] });
  },
};

/** Runs one command of this kind at a random place; an unknown kind is a fault of the test. */
export function runRandomly(session: AnnexSession, id: string, random: Random): void {
  selectSome(session, random);
  const command = DOCUMENT_COMMANDS.find((own) => own.id === id);
  const run = WITH_ARGUMENTS[id];
  if (!command && !run) throw new Error(`no random arguments for ${id}`);
  if (id === 'deleteRows' && stateOf(session).order.length < FEWEST_ROWS) return;
  PREPARED[id]?.(session, random);
  if (command) session.run(command, undefined);
  else run?.(session, random);
}
