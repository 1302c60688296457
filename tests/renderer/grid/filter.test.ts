import { describe, expect, test } from 'vitest';
import { valuesOf } from '../../../renderer/grid/filter/cellValues.ts';
import { shownRows, valueCounts } from '../../../renderer/grid/filter/columnFilter.ts';
import { suggestionsFor } from '../../../renderer/grid/suggest/suggestions.ts';
import { usualTimes } from '../../../renderer/grid/suggest/usualTimes.ts';
import { annexOf } from '../../support/annexOf.ts';

describe('the units of a cell', () => {
  test.each([
    ['Sở Tài chính', ['Sở Tài chính']],
    ['Sở Tài chính, Sở Nội vụ', ['Sở Tài chính', 'Sở Nội vụ']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Sở Văn hóa, Thể thao và Du lịch, Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    ['- Sở Tài chính;\n- Công an tỉnh.', ['Sở Tài chính', 'Công an tỉnh']],
    ['Các sở, ngành, địa phương liên quan', ['Các sở, ngành, địa phương liên quan']],
    ['', ['']],
  ])('%s', (text, units) => {
    expect(valuesOf(text, 'lead')).toEqual(units);
  });

  test('other columns are one value', () => {
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
    ['one of several units', { coordinate: { values: new Set(['Sở Nội vụ']), contains: '' } }, ['r1', 'r2', 'r3']],
    ['blank cells', { lead: { values: new Set(['']), contains: '' } }, ['r1', 'r3']],
    ['sections above what is shown', { task: { values: null, contains: 'C' } }, ['r4', 'r5', 'r6']],
    [
      'two columns together',
      { lead: { values: new Set(['Sở Tài chính']), contains: '' }, time: { values: null, contains: 'nam 2026' } },
      ['r4', 'r5', 'r6'],
    ],
  ])('%s', (_title, filters, rows) => {
    const shown = shownRows(annex.rows, annex.columns, new Map(Object.entries(filters)));
    expect(shown && [...shown].toSorted()).toEqual(rows);
  });
});

test('the check list counts units, in Vietnamese order, blank last', () => {
  expect(valueCounts(annex.rows, annex.columns, new Map(), 'coordinate')).toEqual([
    { value: 'Sở Nội vụ', count: 2 },
    { value: 'Sở Y tế', count: 1 },
    { value: '', count: 1 },
  ]);
});

describe('suggestions', () => {
  const column = (id: string) => annex.columns.filter((own) => own.id === id);
  test.each([
    ['from the first letters', 'lead', 'so t', ['Sở Tài chính']],
    ['from a word inside', 'coordinate', 'noi', ['Sở Nội vụ']],
    ['of the last unit of several', 'coordinate', 'Công an tỉnh, so y', ['Công an tỉnh, Sở Y tế']],
    ['none for one letter', 'lead', 's', []],
    ['none for free text', 'task', 'aa', []],
  ])('%s', (_title, columnId, typed, expected) => {
    expect(column(columnId).flatMap((own) => suggestionsFor(annex.rows, own, typed, ''))).toEqual(expected);
  });

  const known = { units: ['Sở Tài nguyên'], times: usualTimes({ ...annex, period: { from: '2031-01-01', to: '2032-12-31' } }) };
  test.each([
    ['units of the house after those of the annex', 'lead', 'so tai', ['Sở Tài chính', 'Sở Tài nguyên']],
    ['quarters of the years of the plan', 'time', 'quy iv', ['Quý IV/2031', 'Quý IV/2032']],
    ['a month as the decree spells it', 'time', 'thang 02/2031', ['Tháng 02/2031']],
    ['what comes back', 'time', 'hang n', ['Hằng năm']],
    ['no times among units', 'coordinate', 'quy iv', []],
  ])('%s', (_title, columnId, typed, expected) => {
    expect(column(columnId).flatMap((own) => suggestionsFor(annex.rows, own, typed, '', false, known))).toEqual(expected);
  });
});
