import { describe, expect, it } from 'vitest';
import { moved, toggled } from '#renderer/features/export/annexOrder.ts';

describe('order of an exported set', () => {
  it.each([
    [['a'], 'b', ['a', 'b']],
    [['a', 'b', 'c'], 'b', ['a', 'c']],
    [[], 'a', ['a']],
  ])('%j with %s toggled', (ids, id, expected) => expect(toggled(ids, id)).toEqual(expected));

  it.each([
    [['a', 'b', 'c'], 'b', -1, ['b', 'a', 'c']],
    [['a', 'b', 'c'], 'b', 1, ['a', 'c', 'b']],
    [['a', 'b'], 'a', -1, ['a', 'b']],
    [['a', 'b'], 'b', 1, ['a', 'b']],
    [['a', 'b'], 'x', 1, ['a', 'b']],
  ] as const)('%j with %s moved by %i', (ids, id, by, expected) => expect(moved(ids, id, by)).toEqual(expected));
});
