import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import letters from '#shared/data/legacyLetters.json' with { type: 'json' };
import { decodeTcvn3, decodeVni, isWhollyVni, legacyFontOf } from '#shared/text/legacyLetters.ts';

describe('TCVN3', () => {
  it.each([
    ['KÕ ho¹ch triÓn khai', 'Kế hoạch triển khai'],
    ['§¬n vÞ chñ tr×', 'Đơn vị chủ trì'],
    ['h­íng dÉn, “«n tËp”', 'hướng dẫn, “ôn tập”'],
    ['NHIÖM Vô', 'NHIệM Vụ'],
  ])('%s', (before, after) => {
    expect(decodeTcvn3(before)).toBe(after);
  });
});

describe('VNI', () => {
  it.each([
    ['Keá hoaïch trieån khai', 'Kế hoạch triển khai'],
    ['Ñôn vò chuû trì', 'Đơn vị chủ trì'],
    ['thöïc hieän, höôùng daãn, kyõ thuaät, lyù, Myõ, kî', 'thực hiện, hướng dẫn, kỹ thuật, lý, Mỹ, kỵ'],
    ['ÖÙNG DUÏNG, NHIEÄM VUÏ, PHUÏ LUÏC', 'ỨNG DỤNG, NHIỆM VỤ, PHỤ LỤC'],
    ['Aùnh saùng', 'Ánh sáng'],
    ['ñiïnh, qui ñònh', 'định, qui định'],
  ])('%s', (before, after) => {
    expect(decodeVni(before)).toBe(after);
  });

  it('knows whether all of a word is VNI', () => {
    expect(isWhollyVni('hoaïch')).toBe(true);
    expect(isWhollyVni('cá')).toBe(false);
  });
});

it('both tables give back any text of small letters', () => {
  for (const [table, decode] of [
    [letters.tcvn3, decodeTcvn3],
    [letters.vni, decodeVni],
  ] as const) {
    const encode = new Map(Object.entries(table).map(([legacy, letter]) => [letter, legacy]));
    const known = [...encode.keys()].filter((letter) => letter.toLowerCase() === letter && !/\p{M}/u.test(letter));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...known, ' b', ' ngh')), (parts) => {
        const text = parts.join(' ');
        expect(decode([...text].map((letter) => encode.get(letter) ?? letter).join(''))).toBe(text);
      }),
    );
  }
});

it.each([
  ['.VnTime', { encoding: 'tcvn3', capitals: false }],
  ['.VnTimeH', { encoding: 'tcvn3', capitals: true }],
  ['.VNTIMEH', { encoding: 'tcvn3', capitals: true }],
  ['".VnArial NarrowH"', { encoding: 'tcvn3', capitals: true }],
  ['VNI-Times', { encoding: 'vni', capitals: false }],
  ['VNI Helve', { encoding: 'vni', capitals: false }],
  ['Times New Roman', null],
  ['Vni', null],
  [undefined, null],
] as const)('font %s', (font, expected) => {
  expect(legacyFontOf(font)).toEqual(expected);
});
