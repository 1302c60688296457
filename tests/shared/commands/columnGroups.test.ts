// Columns under a common header: "b/G" is a column b under the header G, "c/G/H" one under H under G.
import { describe, expect, test } from 'vitest';
import type { Column } from '#shared/annex/model.ts';
import { openState } from '#shared/annex/state.ts';
import { addColumn, changeColumns, moveColumns } from '#shared/commands/columns.ts';
import { apply } from '#shared/patch/apply.ts';
import { annexOf } from '../../support/annexOf.ts';

function read(words: string): Column[] {
  return words.split(' ').map((word): Column => {
    const [id = '', ...groups] = word.split('/');
    return { id, header: id, role: 'other', width: 100, ...(groups.length > 0 ? { groups } : {}) };
  });
}

const write = (columns: readonly Column[]): string => columns.map(({ id, groups = [] }) => [id, ...groups].join('/')).join(' ');

const stateOf = (words: string) => openState({ ...annexOf({ rows: [] }), columns: read(words) });
const context = (state: ReturnType<typeof stateOf>, active?: string) => ({
  state,
  selection: { rowIds: [], columnIds: [], ...(active === undefined ? {} : { active: { rowId: '', columnId: active } }) },
  newId: () => 'new',
});

describe('moving columns keeps common headers together', () => {
  test.each([
    ['inside a group', 'a b/G c/G d', ['c'], 1, 'a c/G b/G d'],
    ['out of a group', 'a b/G c/G d', ['b'], 4, 'a c/G d b'],
    ['beside its group it stays in it', 'a b/G c/G e/G d', ['b'], 4, 'a c/G e/G b/G d'],
    ['into a group', 'a b/G c/G d', ['d'], 2, 'a b/G d/G c/G'],
    ['between groups', 'a b/G c/G e/H f/H', ['a'], 3, 'b/G c/G a e/H f/H'],
    ['a whole group', 'a b/G c/G d', ['b', 'c'], 4, 'a d b/G c/G'],
    ['a whole group never splits another', 'b/G c/G e/H f/H d', ['b', 'c'], 3, 'e/H f/H b/G c/G d'],
    ['the only column of a group takes its header along', 'a b/G c', ['b'], 0, 'b/G a c'],
    ['an inner group is left, the outer one is not', 'a/G/H b/G/H c/G', ['a'], 3, 'b/G/H c/G a/G'],
    ['columns from two places', 'a b/G c/G d e', ['a', 'e'], 2, 'b/G a/G e/G c/G d'],
  ])('%s', (_title, before, columnIds, index, after) => {
    const state = stateOf(before);
    const result = moveColumns.run(context(state), { columnIds, index });
    if (result) apply(state, result.patch);
    expect(write(state.head.columns)).toBe(after);
  });

  test('a move to the present position is not a step', () => {
    expect(moveColumns.run(context(stateOf('a b/G c/G')), { columnIds: ['b'], index: 2 })).toBeNull();
  });
});

test('a column added inside a group joins it', () => {
  const state = stateOf('a b/G c/G d');
  apply(state, addColumn.run(context(state, 'b'), { header: 'x' }).patch);
  expect(write(state.head.columns)).toBe('a b/G new/G c/G d');
  apply(state, addColumn.run(context(state, 'c'), { header: 'x' }).patch);
  expect(write(state.head.columns)).toBe('a b/G new/G c/G new d');
});

test('a common header is added and removed', () => {
  const state = stateOf('a b c');
  const group = (columnId: string, groups: readonly string[]) => {
    const result = changeColumns.run(context(state), [{ columnId, change: { groups } }]);
    if (result) apply(state, result.patch);
    return result !== null;
  };
  expect([group('a', ['G']), group('b', ['G'])]).toEqual([true, true]);
  expect(write(state.head.columns)).toBe('a/G b/G c');
  expect(group('a', ['G'])).toBe(false);
  group('a', []);
  expect(state.head.columns[0]).toEqual(read('a')[0]);
});
