import { describe, expect, it } from 'vitest';
import { createRowMap, type PlacedRow } from '#shared/template/xlsx/rowMap.ts';

const rows = (...list: readonly (number | string)[]): PlacedRow[] =>
  list.map((each) => (typeof each === 'number' ? { source: each } : { model: Number(each.slice(1)) }));

/** Rows 12 to 16 of a sheet; "+14" is a new row cloned from row 14. */
const EDITS = {
  same: rows(12, 13, 14, 15, 16),
  inserted: rows(12, 13, 14, '+14', '+14', 15, 16),
  appended: rows(12, 13, 14, 15, 16, '+16'),
  deleted: rows(12, 15, 16),
  firstGone: rows(13, 14, 15, 16),
  moved: rows(12, 16, 13, 14, 15),
  replaced: rows('+13', '+13'),
};
const map = (edit: keyof typeof EDITS) => createRowMap(12, 16, EDITS[edit]);

describe('where rows stand after an edit', () => {
  it.each([
    ['same', 0, false],
    ['inserted', 2, true],
    ['deleted', -2, true],
    ['moved', 0, true],
  ] as const)('%s: %i rows more, moved: %s', (edit, delta, structural) =>
    expect([map(edit).delta, map(edit).structural]).toEqual([delta, structural]),
  );

  it.each([
    ['inserted', 11, 11],
    ['inserted', 14, 14],
    ['inserted', 15, 17],
    ['inserted', 17, 19],
    ['inserted', 1_048_576, 1_048_576],
    ['deleted', 13, null],
    ['deleted', 20, 18],
    ['moved', 16, 13],
    ['moved', 15, 16],
    ['moved', 17, 17],
    ['replaced', 12, null],
  ] as const)('%s: row %i stands at %s', (edit, row, place) => expect(map(edit).row(row)).toBe(place));

  it.each([
    ['inserted', 12, 16, [[12, 18]]],
    ['inserted', 15, 16, [[17, 18]]],
    ['inserted', 10, 14, [[10, 16]]],
    ['inserted', 14, 20, [[14, 22]]],
    ['deleted', 13, 14, []],
    ['deleted', 12, 14, [[12, 12]]],
    [
      'moved',
      12,
      13,
      [
        [12, 12],
        [14, 14],
      ],
    ],
    ['moved', 13, 15, [[14, 16]]],
    ['replaced', 12, 16, [[12, 13]]],
    ['inserted', 1, 1_048_576, [[1, 1_048_576]]],
    ['deleted', 20, 1_048_576, [[18, 1_048_576]]],
  ] as const)('%s: rows %i to %i become the runs %j', (edit, top, bottom, runs) => expect(map(edit).runs(top, bottom)).toEqual(runs));

  it.each([
    ['inserted', 'B12:H16', 'B12:H18'],
    ['appended', 'B12:H16', 'B12:H17'],
    ['inserted', 'B14', 'B14'],
    ['inserted', 'B20:I20', 'B22:I22'],
    ['deleted', 'D13', null],
    ['deleted', 'D13:D14', null],
    ['moved', 'D12:D13', 'D12:D14'],
    ['inserted', 'A:B', 'A:B'],
  ] as const)('%s: the area %s becomes %s', (edit, before, after) => expect(map(edit).area(before)).toBe(after));

  it.each([
    ['inserted', 'D12:D13 D15:D16', 'D12:D13 D17:D18'],
    ['moved', 'D12:D13', 'D12 D14'],
    ['deleted', 'D13 D14', null],
    ['deleted', 'D13 E16', 'E14'],
    ['inserted', 'A1:C3', 'A1:C3'],
  ] as const)('%s: the areas %s become %s', (edit, before, after) => expect(map(edit).areas(before)).toBe(after));

  it.each([
    ['inserted', 13, 13],
    ['inserted', 14, 16],
    ['deleted', 12, 12],
    ['firstGone', 11, 11],
    ['deleted', 30, 28],
    ['replaced', 13, 13],
  ] as const)('%s: a corner in row %i (from 0) stands in %i', (edit, before, after) => expect(map(edit).anchor(before)).toBe(after));

  it('knows the new rows of a model', () => expect(map('inserted').clones(14)).toEqual([15, 16]));
  it('refuses a row used twice', () => expect(() => createRowMap(1, 2, rows(1, 1))).toThrow('rowTwice'));
});
