import { expect, test } from 'vitest';
import { openState } from '#shared/annex/state.ts';
import { positionIn } from '#shared/annex/positions.ts';
import { apply } from '#shared/patch/apply.ts';
import type { Operation } from '#shared/patch/patch.ts';
import { anAnnex } from '../../support/annexes.ts';

const document = anAnnex();
const ids = document.rows.map((row) => row.id);

test.each<[string, Operation]>([
  ['rows inserted', { type: 'insertRows', index: 1, rows: [{ id: 'new', kind: 'task', level: 1, cells: {} }] }],
  ['rows removed', { type: 'removeRows', index: 0, rows: document.rows.slice(0, 2) }],
  ['rows moved', { type: 'moveRows', from: 0, count: 1, to: 2 }],
  ['rows put in another order', { type: 'reorderRows', before: ids, after: ids.toReversed() }],
])('%s: places are those of the order as it stands', (_title, operation) => {
  const state = openState(document);
  expect(ids.map((id) => positionIn(state.order, id))).toEqual(ids.map((_id, index) => index));
  apply(state, [operation]);
  for (const id of [...ids, 'new', 'never there']) expect(positionIn(state.order, id)).toBe(state.order.indexOf(id));
});
