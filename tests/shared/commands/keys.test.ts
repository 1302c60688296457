import { describe, expect, test } from 'vitest';
import type { KeyBinding, KeyScope } from '#shared/commands/command.ts';
import { KEY_TABLE, keysOf } from '#shared/commands/keys.ts';

const NOTATION = /^(Ctrl\+)?(Alt\+)?(Shift\+)?([A-Z0-9=?-]|F\d+|[A-Z][A-Za-z]+)$/;

/** `app` works everywhere; a cell is either selected or being typed into. */
const overlap = (one: KeyScope, other: KeyScope): boolean => one === other || one === 'app' || other === 'app';

/** Pairs of bindings that claim one combination in scopes that overlap. */
function clashes(table: readonly KeyBinding[]): string[] {
  const claims = table.flatMap(({ id, scope, keys }) => keys.map((each) => ({ id, scope, keys: each })));
  return claims.flatMap((one, at) =>
    claims
      .slice(at + 1)
      .filter((other) => one.keys === other.keys && overlap(one.scope, other.scope))
      .map((other) => `${one.keys}: ${one.id} and ${other.id}`),
  );
}

describe('the key table', () => {
  test('no two entries claim the same combination in overlapping scopes', () => {
    expect(clashes(KEY_TABLE)).toEqual([]);
  });

  test.each<[string, KeyScope, KeyScope, number]>([
    ['twice in the sheet', 'sheet', 'sheet', 1],
    ['in the sheet and everywhere', 'sheet', 'app', 1],
    ['while editing and everywhere', 'editing', 'app', 1],
    ['in the sheet and while editing', 'sheet', 'editing', 0],
  ])('the same combination %s', (_title, one, other, count) => {
    expect(
      clashes([
        { id: 'one', scope: one, keys: ['F3', 'Ctrl+K'] },
        { id: 'other', scope: other, keys: ['Ctrl+K'] },
      ]),
    ).toHaveLength(count);
  });

  test('is written in one notation, with modifiers in one order', () => {
    expect(KEY_TABLE.flatMap(({ keys }) => keys.filter((each) => !NOTATION.test(each)))).toEqual([]);
  });

  test('names each act once', () => {
    const ids = KEY_TABLE.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('the first combination is the one that is shown', () => {
    expect([keysOf('redo'), keysOf('fillDown'), keysOf('exportSet')]).toEqual(['Ctrl+Y', 'Ctrl+D', undefined]);
  });
});
