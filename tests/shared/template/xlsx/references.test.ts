import { describe, expect, it } from 'vitest';
import { columnName, columnNumber, readArea } from '#shared/template/xlsx/references.ts';

describe('addresses', () => {
  it.each([
    ['A', 1],
    ['Z', 26],
    ['AA', 27],
    ['AZ', 52],
    ['BA', 53],
    ['ZZ', 702],
    ['AAA', 703],
    ['XFD', 16_384],
  ])('column %s is %i', (letters, number) => {
    expect(columnNumber(letters)).toBe(number);
    expect(columnName(number)).toBe(letters);
  });

  it.each([
    ['B5', { left: 'B', top: 5, bottom: 5 }],
    ['$B$5:C9', { left: 'B', top: 5, right: 'C', bottom: 9 }],
    ['B:C', null],
    ['5:9', null],
    ['', null],
    ['#REF!', null],
  ])('%s as an area', (text, area) => expect(readArea(text)).toEqual(area));
});
