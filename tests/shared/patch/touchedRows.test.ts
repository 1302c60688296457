import { expect, test } from 'vitest';
import { collectTouchedRows } from '#shared/patch/touchedRows.ts';

test.each<[string, readonly string[], string[], string[]]>([
  ['nothing', [], [], []],
  ['changed twice', ['+a', '+a'], ['a'], []],
  ['changed, then removed', ['+a', '-a'], [], ['a']],
  ['removed, then inserted again', ['-a', '+a'], ['a'], []],
  ['several rows', ['+a', '-b', '+c', '-a'], ['c'], ['b', 'a']],
])('%s: a row is in one set, by its last change', (_title, changes, changed, removed) => {
  const rows = collectTouchedRows();
  for (const each of changes) {
    const later = collectTouchedRows();
    if (each.startsWith('+')) later.change(each.slice(1));
    else later.remove(each.slice(1));
    rows.add(later);
  }
  expect([[...rows.changed], [...rows.removed]]).toEqual([changed, removed]);
});
