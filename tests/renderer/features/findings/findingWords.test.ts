// The place of a finding, in the numbers shown in the sheet.
import { expect, test } from 'vitest';
import { placeOf } from '#renderer/features/findings/findingWords.ts';
import { vi } from '#renderer/i18n/vi/index.ts';
import { openState } from '#shared/annex/state.ts';
import { annexOf } from '../../../support/annexOf.ts';

test.each([
  ['the section is put before the number', ['#', 'II', 'Mục'], '4', 'II.4'],
  ['a dot behind the section is not doubled', ['#', 'II.', 'Mục'], '4', 'II.4'],
  ['the number says its section itself', ['#', '1', 'Mục'], '1.2', '1.2'],
  ['a number of ten is not one of section 1', ['#', '1', 'Mục'], '10', '1.10'],
  ['a section without a number says nothing', ['#', '', 'Mục'], '3', '3'],
  ['a row without a number', ['#', 'II', 'Mục'], '', 'II.?'],
])('%s', (_title, section, number, place) => {
  const state = openState(annexOf({ rows: [section, [number, 'Việc']] }));
  expect(placeOf(state, 'r2', vi)).toBe(place);
});

test('names the annex for a finding without a row', () => {
  expect(placeOf(openState(annexOf({ rows: [] })), undefined, vi)).toBe(vi.findings.wholeAnnex);
});
