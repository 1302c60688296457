// The numerals that annexes count with. Letters follow the Vietnamese alphabet (NĐ 30/2020, Phụ lục I, II.6.d: a, b, c, d, đ, e, g…).

export type NumeralStyle = 'roman' | 'upperLetter' | 'lowerLetter' | 'arabic';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** 4 → "IV"; `value` from 1. */
export function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, numeral] of ROMAN) {
    while (rest >= size) {
      text += numeral;
      rest -= size;
    }
  }
  return text;
}

/** "IV" → 4; null for anything that is not a Roman number in its usual spelling. */
export function fromRoman(text: string): number | null {
  let rest = text.toUpperCase();
  let value = 0;
  for (const [size, numeral] of ROMAN) {
    while (rest.startsWith(numeral)) {
      value += size;
      rest = rest.slice(numeral.length);
    }
  }
  return rest === '' && value > 0 && toRoman(value) === text.toUpperCase() ? value : null;
}

/** The `value`-th numeral of a style, from 1; letters past the alphabet go on doubled ("aa"). */
export function numeral(style: NumeralStyle, value: number): string {
  switch (style) {
    case 'roman':
      return toRoman(value);
    case 'arabic':
      return String(value);
    case 'lowerLetter':
      return letter(value);
    case 'upperLetter':
      return letter(value).toUpperCase();
  }
}

function letter(value: number): string {
  const index = (value - 1) % LETTERS.length;
  return (LETTERS[index] ?? '').repeat(Math.floor((value - 1) / LETTERS.length) + 1);
}

/** Style and value of one numeral without its "." or ")"; Roman wins over a letter for I, V, X and their like. */
export function readNumeral(text: string): { style: NumeralStyle; value: number } | null {
  if (/^\d{1,5}$/.test(text)) return { style: 'arabic', value: Number(text) };
  const roman = text === text.toUpperCase() ? fromRoman(text) : null;
  if (roman !== null) return { style: 'roman', value: roman };
  const index = LETTERS.indexOf(text.toLowerCase());
  if (text.length !== 1 || index < 0) return null;
  return { style: text === text.toLowerCase() ? 'lowerLetter' : 'upperLetter', value: index + 1 };
}
