import { expect, test } from 'vitest';
import { draftOf, faultsOf, headOf } from '#renderer/features/properties/propertiesDraft.ts';
import { openState, toDocument } from '#shared/annex/state.ts';
import { editHead } from '#shared/commands/editHead.ts';
import { apply } from '#shared/patch/apply.ts';
import laiChau from '#shared/data/samples/laiChau.json';
import { annexSchema } from '#shared/store/annexJson.ts';
import * as v from 'valibot';

const annex = v.parse(annexSchema, laiChau);

test('an untouched form changes nothing', () => {
  const state = openState(annex);
  const context = { state, selection: { rowIds: [], columnIds: [] }, newId: () => 'x' };
  expect(editHead.run(context, headOf(draftOf(state.head), state.head))).toBeNull();
});

test('shows typed values again after a round trip through the annex', () => {
  const state = openState(annex);
  const draft = {
    ...draftOf(state.head),
    label: 'PHỤ LỤC II',
    from: '01/01/2026',
    to: '31/12/2026',
    day: '5',
    signer: '',
    authority: '',
    recipients: ' - Lưu: VT. \n\n',
  };
  const result = editHead.run({ state, selection: { rowIds: [], columnIds: [] }, newId: () => 'x' }, headOf(draft, state.head));
  apply(state, result?.patch ?? []);
  const after = toDocument(state);
  expect(after).toMatchObject({ label: 'PHỤ LỤC II', period: { from: '2026-01-01', to: '2026-12-31' }, recipients: ['- Lưu: VT.'] });
  expect(after.issuing).toEqual({ ...annex.issuing, day: 5 });
  expect(after.signature).toBeUndefined();
  expect(draftOf(state.head)).toEqual({ ...draft, recipients: '- Lưu: VT.' });
});

test('reports an incomplete period and days that do not exist', () => {
  const draft = draftOf(annex);
  expect(faultsOf(draft)).toEqual({});
  expect(faultsOf({ ...draft, from: '01/01/2026' })).toEqual({ to: 'badDate' });
  expect(faultsOf({ ...draft, from: '01/02/2026', to: '01/01/2026' })).toEqual({ to: 'badPeriod' });
  expect(faultsOf({ ...draft, month: '13', day: 'năm', year: '25' })).toEqual({ month: 'badDate', day: 'badDate', year: 'badDate' });
});
