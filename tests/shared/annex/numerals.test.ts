import { describe, expect, it } from 'vitest';
import { fromRoman, numeral, readNumeral, toRoman } from '#shared/annex/numerals.ts';

describe('numerals', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [1999, 'MCMXCIX'],
  ])('%i is %s', (value, roman) => {
    expect(toRoman(value)).toBe(roman);
    expect(fromRoman(roman)).toBe(value);
  });

  it('reads back every Roman number up to 400', () => {
    for (let value = 1; value <= 400; value += 1) expect(fromRoman(toRoman(value))).toBe(value);
  });

  it.each(['', 'IIII', 'VX', 'ABC', 'IC'])('%j is not Roman', (text) => expect(fromRoman(text)).toBeNull());

  it('counts with the Vietnamese alphabet: đ after d, no f, j, w, z', () => {
    expect([4, 5, 6, 7, 8].map((value) => numeral('lowerLetter', value))).toEqual(['d', 'đ', 'e', 'g', 'h']);
    expect(numeral('upperLetter', 24)).toBe('AA');
  });

  it.each([
    ['12', { style: 'arabic', value: 12 }],
    ['01', { style: 'arabic', value: 1 }],
    ['IV', { style: 'roman', value: 4 }],
    ['B', { style: 'upperLetter', value: 2 }],
    ['đ', { style: 'lowerLetter', value: 5 }],
    ['-', null],
    ['1.1', null],
    ['', null],
  ])('reads %j', (text, expected) => expect(readNumeral(text)).toEqual(expected));
});
