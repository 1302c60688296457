// What of a text may be at fault, seen in one walk over its letters and one over its words. Most texts bear no sign, and no
// rule about words need look at them. A sign may stand for nothing; a fault never stands without its rule's signs.
import style from '../data/styleRules.json' with { type: 'json' };
import { mixed, wordsOf } from './foldedWords.ts';

/** Bits of what `signsOf` gives. */
export const Sign = {
  /** Two blanks in a row, or one at an end. */
  needlessBlanks: 1,
  blankBeforeMark: 2,
  /** Marks stored apart from their letter. */
  parts: 4,
  /** Letters of the old fonts, or none that only Unicode has. */
  oldLetters: 8,
  /** A slash between figures. */
  digitSlash: 16,
  digitDash: 32,
  /** "[", "?", dots in a row, "xx", or the words of something to be filled in. */
  leftover: 64,
  /** Begins with "=", "@", "+" or a dash. */
  formula: 128,
  doubledWord: 256,
  misspelt: 512,
  /** "hàng" before a stretch of time, and "hằng". */
  everyWrong: 1024,
  everyRight: 2048,
} as const;

const KIND_BLANK = 1;
const KIND_DIGIT = 2;
const KIND_MARK = 3;
const KIND_SLASH = 4;
const KIND_DASH = 5;
const KIND_LEFTOVER = 6;
const KIND_FORMULA = 7;
const KIND_PART = 8;
/** A slash, and a dash, behind a figure. */
const KIND_DIGIT_SLASH = 9;
const KIND_DIGIT_DASH = 10;
/** Letters from here on. */
const KIND_ASCII = 11;
const KIND_X = 12;
const KIND_LATIN1 = 13;
const KIND_VIETNAMESE = 14;
/** What Vietnamese has not: so shows text of the old fonts, and so are counted all other scripts and symbols. */
const KIND_FOREIGN = 15;

/** Later lines win. Ranges of letters as shared/text/legacyEvidence.ts has them. */
const KINDS_OF: readonly (readonly [RegExp, number])[] = [
  [/\s/u, KIND_BLANK],
  [/[0-9\u2070-\u2089]/u, KIND_DIGIT],
  [/[,;:.]/u, KIND_MARK],
  [/\//u, KIND_SLASH],
  [/[-–—]/u, KIND_DASH],
  [/[[?…]/u, KIND_LEFTOVER],
  [/[=@+]/u, KIND_FORMULA],
  [/[\u0300-\u036f]/u, KIND_PART],
  [/[a-z]/iu, KIND_ASCII],
  [/x/iu, KIND_X],
  [/[\u00a1-\u00ff]/u, KIND_FOREIGN],
  [/[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý]/u, KIND_LATIN1],
  [/[\u0100-\u024f\u0370-\u1fff]/u, KIND_FOREIGN],
  [/[\u0102-\u01b0\u1ea0-\u1ef9]/u, KIND_VIETNAMESE],
];

const LAST_OF_INTEREST = 0x2100;
const kinds = new Uint8Array(0x10000).fill(KIND_FOREIGN, LAST_OF_INTEREST);
for (let code = 0; code < LAST_OF_INTEREST; code++) {
  for (const [pattern, kind] of KINDS_OF) if (pattern.test(String.fromCharCode(code))) kinds[code] = kind;
}
for (const code of [0x3000, 0xfeff]) kinds[code] = KIND_BLANK;

/** Rules about words see letters only; `wordsOf` has figures in its words. Where one touches the other any word may hide. */
const ANY_WORD = Sign.leftover | Sign.doubledWord | Sign.misspelt | Sign.everyWrong | Sign.everyRight;

/** The signs of a text, as bits of `Sign`. */
export const signsOf = (text: string): number => signsOfLetters(text) | signsOfWords(text);

function signsOfLetters(text: string): number {
  let signs = 0;
  let seen = 0;
  let before = KIND_BLANK;
  let lastInk = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] ?? 0;
    seen |= 1 << kind;
    if (kind === KIND_BLANK) {
      if (before === KIND_BLANK) signs |= Sign.needlessBlanks;
    } else {
      if (kind >= KIND_ASCII ? before === KIND_DIGIT : kind === KIND_DIGIT && before >= KIND_ASCII) signs |= ANY_WORD;
      if (kind < KIND_ASCII || kind === KIND_X) signs |= signOfMark(kind, before, lastInk);
      lastInk = kind === KIND_DASH && lastInk === KIND_DIGIT ? KIND_DIGIT_DASH : kind;
    }
    before = kind === KIND_SLASH && before === KIND_DIGIT ? KIND_DIGIT_SLASH : kind;
  }
  if (before === KIND_BLANK) signs |= Sign.needlessBlanks;
  if ((seen & (1 << KIND_PART)) !== 0) signs |= Sign.parts | Sign.oldLetters | ANY_WORD;
  const onlyLatin1 = (seen & (1 << KIND_LATIN1)) !== 0 && (seen & (1 << KIND_VIETNAMESE)) === 0;
  if ((seen & (1 << KIND_FOREIGN)) !== 0) signs |= Sign.oldLetters | ANY_WORD;
  return onlyLatin1 ? signs | Sign.oldLetters : signs;
}

/** @param lastInk the kind of what stands before it, blanks left out; 0 at the beginning */
function signOfMark(kind: number, before: number, lastInk: number): number {
  const isFirst = lastInk === 0 && before === KIND_BLANK;
  switch (kind) {
    case KIND_MARK:
      return before === KIND_BLANK ? Sign.blankBeforeMark : before === KIND_MARK ? Sign.leftover : 0;
    case KIND_DIGIT:
      return before === KIND_DIGIT_SLASH ? Sign.digitSlash : lastInk === KIND_DIGIT_DASH ? Sign.digitDash : 0;
    case KIND_DASH:
      return isFirst ? Sign.formula : 0;
    case KIND_LEFTOVER:
      return Sign.leftover;
    case KIND_FORMULA:
      return isFirst ? Sign.formula : 0;
    case KIND_X:
      return before === KIND_X ? Sign.leftover : 0;
    default:
      return 0;
  }
}

const STRETCHES: readonly string[] = ['ngày', 'tuần', 'tháng', 'quý', 'quí', 'năm'];

const PHRASES: readonly (readonly [string, number])[] = [
  ...Object.keys(style.spellings).map((phrase) => [phrase, Sign.misspelt] as const),
  ...style.leftovers.map((phrase) => [phrase, Sign.leftover] as const),
  ...STRETCHES.map((word) => [`hàng ${word}`, Sign.everyWrong] as const),
  ...STRETCHES.map((word) => [`hằng ${word}`, Sign.everyRight] as const),
];

const LAST_WORDS = 4096;
/** Whether a word may be the last of a phrase: most words need no look into the map. */
const mayEnd = new Uint8Array(LAST_WORDS);
/** By the numbers of all words of a phrase. */
const phrases = new Map<number, number>();
for (const [phrase, sign] of PHRASES) {
  const words = wordsOf(phrase);
  const key = words.reduce(mixed);
  phrases.set(key, (phrases.get(key) ?? 0) | sign);
  mayEnd[(words.at(-1) ?? 0) % LAST_WORDS] = 1;
}

function signsOfWords(text: string): number {
  let signs = 0;
  let [before, beforeLast] = [0, 0];
  for (const word of wordsOf(text)) {
    if (word === before) signs |= Sign.doubledWord;
    if (mayEnd[word % LAST_WORDS] === 1) {
      const ending = (phrases.get(word) ?? 0) | (phrases.get(mixed(before, word)) ?? 0);
      signs |= ending | (phrases.get(mixed(mixed(beforeLast, before), word)) ?? 0);
    }
    beforeLast = before;
    before = word;
  }
  return signs;
}
