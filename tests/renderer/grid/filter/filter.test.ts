import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '../../../../renderer/grid/filter/cellValues.ts';
import { shownRows, type ColumnFilters } from '../../../../renderer/grid/filter/columnFilter.ts';
import { sortedInTurns } from '../../../../renderer/grid/filter/sortedInTurns.ts';
import { readValueCounts } from '../../../../renderer/grid/filter/valueCounts.ts';
import type { Reading } from '../../../../renderer/grid/slices.ts';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { annexOf } from '../../../support/annexOf.ts';

describe('the units of a cell', () => {
  test.each([
    ['Sở Tài chính', ['Sở Tài chính']],
    ['Sở Tài chính, Sở Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    ['- Sở Tài chính;\n- Công an tỉnh.', ['Sở Tài chính', 'Công an tỉnh']],
    ['Các sở, ngành, địa phương liên quan', ['Các sở, ngành, địa phương liên quan']],
    ['Các sở, ban, ngành, UBND các xã, phường', ['Các sở, ban, ngành', 'UBND các xã, phường']],
    ['HĐND tỉnh, UBMTTQ Việt Nam tỉnh, Thành đoàn', ['HĐND tỉnh', 'UBMTTQ Việt Nam tỉnh', 'Thành đoàn']],
    ['Sở Y tế, công an tỉnh', ['Sở Y tế', 'công an tỉnh']],
    ['', ['']],
  ])('%s', (text, units) => {
    expect(valuesOf(text, 'lead')).toEqual(units);
  });

  test('a cell of another column is one value', () => {
    expect(valuesOf('Quý I, quý II', 'time')).toEqual(['Quý I, quý II']);
  });
});

const annex = annexOf({
  rows: [
    ['#', 'I', 'Mục một'],
    ['1', 'a', 'Sở Tài chính', 'Sở Y tế, Sở Nội vụ', 'Năm 2025'],
    ['2', 'b', '', 'Sở Nội vụ', 'Năm 2026'],
    ['#', 'II', 'Mục hai'],
    ['##', '1', 'Mục nhỏ'],
    ['1', 'c', 'Sở Tài chính', '', 'Năm 2026'],
  ],
});

describe('rows that a filter shows', () => {
  test.each([
    ['nothing filtered', {}, null],
    ['one of several units', { coordinate: { values: new Set(['sở nội vụ']), contains: '' } }, ['r1', 'r2', 'r3']],
    ['blank cells', { lead: { values: new Set(['']), contains: '' } }, ['r1', 'r3']],
    ['the sections of shown tasks', { task: { values: null, contains: 'C' } }, ['r4', 'r5', 'r6']],
    [
      'two columns together',
      { lead: { values: new Set(['sở tài chính']), contains: '' }, time: { values: null, contains: 'nam 2026' } },
      ['r4', 'r5', 'r6'],
    ],
  ])('%s', (_title, filters, rows) => {
    const shown = shownRows(annex.rows, annex.columns, new Map(Object.entries(filters)));
    expect(shown && [...shown].toSorted()).toEqual(rows);
  });
});

function readAll<Result>(reading: Reading<Result>): Result {
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}
const valueCounts = ({ rows, columns }: AnnexDocument, filters: ColumnFilters, columnId: string) =>
  readAll(readValueCounts(rows, columns, filters, columnId)).map(({ value, count }) => ({ value, count }));

test('the check list counts units, in Vietnamese order, blank last', () => {
  expect(valueCounts(annex, new Map(), 'coordinate')).toEqual([
    { value: 'Sở Nội vụ', count: 2 },
    { value: 'Sở Y tế', count: 1 },
    { value: '', count: 1 },
  ]);
});

test('spellings that differ in capitals are one value of the check list, in the more frequent spelling', () => {
  const mixed = annexOf({ rows: ['Các sở', 'các sở', 'Các sở', 'các ban'].map((lead, at) => [String(at + 1), 'việc', lead]) });
  expect(valueCounts(mixed, new Map(), 'lead')).toEqual([
    { value: 'các ban', count: 1 },
    { value: 'Các sở', count: 3 },
  ]);
  const shown = shownRows(mixed.rows, mixed.columns, new Map([['lead', { values: new Set(['các sở']), contains: '' }]]));
  expect(shown && [...shown]).toEqual(['r1', 'r2', 'r3']);
});

test('sorting in turns equals sorting at once and keeps the order of equal items', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 1500 }), (keys) => {
      const items = keys.map((key, place) => ({ key, place }));
      const compare = (a: { key: number }, b: { key: number }): number => a.key - b.key;
      expect(readAll(sortedInTurns(items, compare))).toEqual(items.toSorted(compare));
    }),
    { numRuns: 40 },
  );
});
