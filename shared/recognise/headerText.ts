// Header words as they are compared: lower case, Latin letters for look-alikes, no colon, no unit in brackets.
// Only for comparing; what is shown and stored stays as it stood in the file.
import { foldText } from '../text/fold.ts';
import { collapseSpace } from '../text/normalize.ts';
import { withoutTrailing } from '../text/trailing.ts';

/** Cyrillic and Greek letters that look like Latin ones; they get into headers by copying from web pages. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', у: 'y', к: 'k', м: 'm', н: 'h', т: 't', і: 'i', ѕ: 's', ј: 'j', ԁ: 'd', һ: 'h', ԛ: 'q',
  ο: 'o', α: 'a', ν: 'v', ρ: 'p', τ: 't', ι: 'i', κ: 'k', η: 'n', υ: 'u', β: 'b', ε: 'e', χ: 'x', μ: 'm',
}; // prettier-ignore

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN = /\p{Script=Latin}/u;

/** A word that mixes Latin with Cyrillic or Greek letters. */
export const hasLookAlikes = (text: string): boolean =>
  FOREIGN.test(text) &&
  text
    .split(/\s+/u)
    .some((word) => FOREIGN.test(word) && (LATIN.test(word) || [...word.toLowerCase()].every((letter) => letter in LOOK_ALIKES)));

const CLOSING_MARKS: ReadonlySet<string> = new Set(':*.…');

/** "ĐƠN VỊ\nCHỦ TRÌ :" → "đơn vị chủ trì". */
export function headerKey(text: string): string {
  const latin = FOREIGN.test(text) ? [...text.toLowerCase()].map((letter) => LOOK_ALIKES[letter] ?? letter).join('') : text.toLowerCase();
  return withoutTrailing(collapseSpace(latin).replace(/ ?\/ ?/gu, '/'), CLOSING_MARKS).trim();
}

/** The same without diacritics, for headers typed without them. */
export const plainHeaderKey = (text: string): string => foldText(headerKey(text));

/** Header without a unit or remark in brackets: "Kinh phí (triệu đồng)" → "Kinh phí". */
export const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/gu, ' ').trim();
