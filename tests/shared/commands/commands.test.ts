import { describe, expect, it } from 'vitest';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { openState, toDocument, type AnnexState } from '#shared/annex/state.ts';
import { addColumn, changeColumns, moveColumn, removeColumn } from '#shared/commands/columns.ts';
import type { Selection } from '#shared/annex/selection.ts';
import type { Command } from '#shared/commands/command.ts';
import { deleteRows } from '#shared/commands/deleteRows.ts';
import { duplicateRows } from '#shared/commands/duplicateRows.ts';
import { editCells } from '#shared/commands/editCells.ts';
import { editHead } from '#shared/commands/editHead.ts';
import { addSection, addTask, insertRowsAbove } from '#shared/commands/insertRows.ts';
import { MENU_ENTRIES } from '#shared/commands/menu.ts';
import { moveRowsDown, moveRowsTo, moveRowsUp } from '#shared/commands/moveRows.ts';
import { appendContents, replaceContents } from '#shared/commands/replaceContents.ts';
import { makeSection, makeTask, indentRows } from '#shared/commands/shapeRows.ts';
import { sortRows } from '#shared/commands/sortRows.ts';
import { commandsVi } from '#shared/messages/vi/commands.ts';
import { apply } from '#shared/patch/apply.ts';
import { invert } from '#shared/patch/invert.ts';
import { anAnnex, countingIds, section, selecting, task } from '../../support/annexes.ts';

/** Runs a command, checks that undo gives the same document back, and returns the state after it. */
function run<Args>(command: Command<Args>, args: Args, selection: Selection, document: AnnexDocument = anAnnex()): AnnexState {
  const state = openState(document);
  const result = command.run({ state, selection, newId: countingIds() }, args);
  if (!result) return state;
  const before = structuredClone(toDocument(state));
  apply(state, result.patch);
  const after = openState(structuredClone(toDocument(state)));
  apply(after, invert(result.patch));
  expect(toDocument(after)).toEqual(before);
  return state;
}

/** "I s1, 1 a": number and id of each row. */
const outline = (state: AnnexState): string =>
  toDocument(state)
    .rows.map((row) => `${row.cells['tt'] ?? ''} ${row.id}`.trim())
    .join(', ');
const START = 'I s1, 1 a, 2 b, II s2, 1 c, 2 d';

describe('rows', () => {
  it.each<[string, Command, string[], string]>([
    ['a task under the selected one', addTask, ['a'], 'I s1, 1 a, 2 n1, 3 b, II s2, 1 c, 2 d'],
    ['a task at the end where nothing is selected', addTask, [], 'I s1, 1 a, 2 b, II s2, 1 c, 2 d, 3 n1'],
    ['a section under the selection', addSection, ['b'], 'I s1, 1 a, 2 b, II n1, III s2, 1 c, 2 d'],
    ['as many rows above as are selected', insertRowsAbove, ['b', 's2'], 'I s1, 1 a, 2 n1, 3 n2, 4 b, II s2, 1 c, 2 d'],
    ['deleting tasks apart from each other', deleteRows, ['a', 'c'], 'I s1, 1 b, II s2, 1 d'],
    ['deleting a section only', deleteRows, ['s2'], 'I s1, 1 a, 2 b, 3 c, 4 d'],
    ['duplicating', duplicateRows, ['a', 'b'], 'I s1, 1 a, 2 b, 3 n1, 4 n2, II s2, 1 c, 2 d'],
    ['moving up', moveRowsUp, ['b'], 'I s1, 1 b, 2 a, II s2, 1 c, 2 d'],
    ['moving into the next section', moveRowsDown, ['b'], 'I s1, 1 a, II s2, 1 b, 2 c, 3 d'],
    ['moving a whole section up', moveRowsUp, ['s2'], 'I s2, 1 c, 2 d, II s1, 1 a, 2 b'],
    ['moving a whole section down', moveRowsDown, ['s1'], 'I s2, 1 c, 2 d, II s1, 1 a, 2 b'],
    ['nothing above the first row', moveRowsUp, ['s1'], START],
    ['nothing below the last row', moveRowsDown, ['d'], START],
    ['making a section', makeSection, ['b'], 'I s1, 1 a, II b, III s2, 1 c, 2 d'],
    ['making a task', makeTask, ['s2'], 'I s1, 1 a, 2 b, 3 s2, 4 c, 5 d'],
    ['a sub-item', indentRows, ['b'], 'I s1, 1 a, 1.1 b, II s2, 1 c, 2 d'],
  ])('%s', (_name, command, rowIds, expected) => expect(outline(run(command, undefined, selecting(...rowIds)))).toBe(expected));

  it.each([
    [0, ['c'], 'c, s1, a'],
    [6, ['a'], 's1, b, s2, c, d, a'],
    [1, ['s2'], 's1, s2, c, d, a, b'],
    [5, ['s2'], 's1, a, b, s2, c, d'],
  ])('drop before row %i', (index, rowIds, expected) => {
    const state = run(moveRowsTo, { index }, selecting(...rowIds));
    expect(state.order.join(', ').startsWith(expected)).toBe(true);
  });

  it('keeps numbers if the numbering of the annex is "as it is"', () => {
    expect(outline(run(deleteRows, undefined, selecting('a'), anAnnex({ numbering: 'asIs' })))).toBe('I s1, 2 b, II s2, 1 c, 2 d');
  });

  it('sorts inside sections, with sub-items after their task', () => {
    const rows = [
      section('s', 'I', 'Mục'),
      task('x', '1', 'b'),
      task('y', '1.1', 'z', {}, 2),
      task('w', '2', 'a'),
      section('t', 'II', 'Mục'),
      task('v', '1', 'c'),
    ];
    const state = run(
      sortRows,
      { compare: (a, b) => (a.cells['nd'] ?? '').localeCompare(b.cells['nd'] ?? '', 'vi') },
      selecting(),
      anAnnex({ rows }),
    );
    expect(state.order).toEqual(['s', 'w', 'x', 'y', 't', 'v']);
  });
});

describe('cells', () => {
  it('writes only changed texts and adds rows at the end', () => {
    const edits = [
      { rowId: 'a', columnId: 'ct', text: 'Sở Y tế' },
      { rowId: 'b', columnId: 'ct', text: 'Sở Tài chính' },
      { rowId: 'gone', columnId: 'ct', text: 'x' },
    ];
    const state = run(editCells, { edits, append: [{ nd: 'Việc mới', ct: '' }] }, selecting('a'));
    expect(state.rows.get('a')?.cells['ct']).toBe('Sở Y tế');
    expect(state.rows.get('n1')).toEqual({ id: 'n1', kind: 'task', level: 1, cells: { nd: 'Việc mới' } });
    expect(
      editCells.run({ state, selection: selecting(), newId: countingIds() }, { edits: [{ rowId: 'a', columnId: 'ct', text: 'Sở Y tế' }] }),
    ).toBeNull();
  });

  it('an emptied cell has no key', () => {
    const state = run(editCells, { edits: [{ rowId: 'a', columnId: 'ct', text: '' }] }, selecting('a'));
    expect(state.rows.get('a')?.cells).not.toHaveProperty('ct');
  });
});

describe('head and columns', () => {
  it('edits the head; null removes a field', () => {
    const signed = anAnnex({ signature: { authority: ['KT. CHỦ TỊCH'], signer: 'Tổng Thanh Hải' } });
    const state = run(editHead, { title: 'Tên mới', signature: null }, selecting(), signed);
    expect(state.head.title).toBe('Tên mới');
    expect(state.head).not.toHaveProperty('signature');
    expect(editHead.run({ state, selection: selecting(), newId: countingIds() }, { title: 'Tên mới' })).toBeNull();
  });

  it('adds, changes, moves and removes columns with their cells', () => {
    expect(run(addColumn, { header: 'Ghi chú', role: 'note' }, selecting('a')).head.columns.map((column) => column.id)).toEqual([
      'tt',
      'nd',
      'n1',
      'ct',
      'ph',
      'tg',
    ]);
    expect(run(changeColumns, [{ columnId: 'ct', change: { width: 5 } }], selecting()).head.columns[2]?.width).toBe(32);
    expect(run(moveColumn, { columnId: 'tg', index: 2 }, selecting()).head.columns.map((column) => column.id)).toEqual([
      'tt',
      'nd',
      'tg',
      'ct',
      'ph',
    ]);
    const removed = run(removeColumn, { columnId: 'ct' }, selecting());
    expect([...removed.rows.values()].some((row) => 'ct' in row.cells)).toBe(false);
  });
});

describe('imported contents', () => {
  const other = anAnnex({
    id: 'other',
    title: 'Khác',
    columns: [
      { id: 'k1', header: 'Việc', role: 'task', width: 300 },
      { id: 'k2', header: 'Cấp trình', role: 'level', width: 90 },
    ],
    rows: [{ id: 'z', kind: 'task', level: 1, cells: { k1: 'Việc thêm', k2: 'UBND tỉnh' } }],
  });

  it('replace keeps the identity of the annex', () => {
    const state = run(replaceContents, { document: other }, selecting());
    expect([state.head.id, state.head.title, state.order]).toEqual(['annex1', 'Khác', ['z']]);
  });

  it('append matches columns by role and adds columns without a match', () => {
    const state = run(appendContents, { document: other }, selecting());
    expect(state.head.columns.map((column) => column.role)).toEqual(['order', 'task', 'lead', 'coordinate', 'time', 'level']);
    expect(toDocument(state).rows.at(-1)?.cells).toEqual({ tt: '3', nd: 'Việc thêm', n1: 'UBND tỉnh' });
  });
});

describe('registry', () => {
  it('has each command once, with a label', () => {
    const ids = MENU_ENTRIES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !(id in commandsVi))).toEqual([]);
  });
});
