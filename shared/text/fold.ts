// Folding for search and for comparing words: what a person who types without diacritics means. Never for stored text.

const MARKS = /[\u0300-\u036f]/g;

function foldSlowly(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').replace(/\s+/gu, ' ').trim();
}

const BLANK = 32;
/** No letter is left: a mark of its own. */
const DROPPED = 0;
/** Folds to several letters, or to others among others. */
const NOT_ALONE = 1;
const SIMPLE_BELOW = 0x2100;

/** What a letter folds to, for those that always fold to one letter: folding texts by it takes a quarter of the time. */
const folds = Uint16Array.from({ length: SIMPLE_BELOW }, (_unused, code) => {
  const letter = String.fromCharCode(code);
  if (/\s/u.test(letter)) return BLANK;
  if (/[\u0300-\u036f]/.test(letter)) return DROPPED;
  const folded = foldSlowly(letter);
  return folded.length === 1 && !/[\p{M}Σ]/u.test(letter) ? folded.charCodeAt(0) : NOT_ALONE;
});

const LONGEST = 1024;
const buffer = new Uint16Array(LONGEST);

/**
 * Lower case, without diacritics, đ as d, white space collapsed: "Uỷ ban" and "Ủy ban" both give "uy ban".
 * The result has no fixed relation to the positions in `text`.
 */
export function foldText(text: string): string {
  if (text.length > LONGEST) return foldSlowly(text);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const folded = folds[text.charCodeAt(at)] ?? NOT_ALONE;
    if (folded === NOT_ALONE) return foldSlowly(text);
    if (folded === DROPPED || (folded === BLANK && (length === 0 || buffer[length - 1] === BLANK))) continue;
    buffer[length++] = folded;
  }
  if (length > 0 && buffer[length - 1] === BLANK) length -= 1;
  return Reflect.apply(String.fromCharCode, undefined, buffer.subarray(0, length));
}
