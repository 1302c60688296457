// The words of a text as numbers, for comparing ten thousand texts without making a string or a list for each. A word's
// number is drawn from its folded letters: equal words have equal numbers, and different ones by no chance worth a thought.
// Nothing here is shown.
import { foldWord } from '../text/foldWord.ts';

const DECOMPOSED = /[\u0300-\u036f]/;
const WORD_LETTER = /[\p{L}\p{M}\p{N}]/u;

const UNITS = 0x10000;
const TONE_SHIFT = 20;
const LETTER_BITS = (1 << TONE_SHIFT) - 1;
const UNREAD = -1;

/**
 * What a UTF-16 unit adds to its word: its folded letter, and above that its tone, which counts for the word wherever it
 * stands. 0 for what is no letter; filled as letters come.
 */
const letters = new Int32Array(UNITS).fill(UNREAD);

function readLetter(code: number): number {
  const typed = String.fromCharCode(code);
  const [base = '', tone = ''] = foldWord(typed);
  const isLetter = WORD_LETTER.test(typed) || (code >= 0xd800 && code <= 0xdfff);
  const toneNumber = tone === '' ? 0 : Number(tone);
  const letter = isLetter ? (base.charCodeAt(0) + 1) | (toneNumber << TONE_SHIFT) : 0;
  letters[code] = letter;
  return letter;
}

/** Mixes a number into another; 30 bits, as small numbers are the quickest keys. */
export const mixed = (into: number, value: number): number => Math.imul((into ^ value) + 0x9e3779b9, 0x2c1b3c6d) >>> 2;

/** Whether a word's number stands for one that begins with a digit. */
export const isNumber = (word: number): boolean => (word & 1) === 1;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The numbers of the words read last; longer than any text of a cell, and grown when one is longer. */
let words = new Int32Array(4096);

/** The number of each word in turn. Good until the next text is read: it is one list for all. */
export function wordsOf(text: string): Int32Array {
  const composed = DECOMPOSED.test(text) ? text.normalize('NFC') : text;
  if (composed.length > words.length) words = new Int32Array(composed.length * 2);
  let count = 0;
  let word = 0;
  let tones = 0;
  let number = 0;
  for (let at = 0; at < composed.length; at++) {
    const code = composed.charCodeAt(at);
    const known = letters[code] ?? 0;
    const letter = known === UNREAD ? readLetter(code) : known;
    if (letter !== 0) {
      if (word === 0) number = isDigit(code) ? 1 : 0;
      word = mixed(word, letter & LETTER_BITS);
      tones += letter >> TONE_SHIFT;
    } else if (word !== 0) {
      words[count++] = (mixed(word, tones) & ~1) | number;
      word = 0;
      tones = 0;
    }
  }
  if (word !== 0) words[count++] = (mixed(word, tones) & ~1) | number;
  return words.subarray(0, count);
}
