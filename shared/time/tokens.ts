// Cuts a time cell into words, numbers and marks, each with its place in the text. No meaning here.
import { spellingOf } from './spellings.ts';

export interface Token {
  readonly type: 'word' | 'number' | 'mark' | 'break';
  /** Lower case, NFC, words of the grammar in their usual spelling, dashes folded to "-". Roman numerals in lower case too. */
  readonly word: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const PIECES = /(\p{L}[\p{L}\p{M}]*)|(\d+)|(\n)|([^\s])/gu;
const DASHES = /^[-\u2010-\u2015\u2212~→]$/u;

/** One form for what people type: NFC, ordinary blanks, line breaks as \n, no invisible characters. */
export function normalTimeText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u000b]/g, '\n')
    .replace(/[\u200b-\u200d\ufeff\u00ad]/g, '')
    .replace(/[^\S\n]/g, ' ');
}

/** Tokens of a text that went through normalTimeText; offsets are in that text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const spelled = spellingOf(text);
  for (const match of text.matchAll(PIECES)) {
    const [whole, word, digits, lineBreak] = match;
    const place = { start: match.index, end: match.index + whole.length };
    if (word !== undefined) tokens.push({ type: 'word', word: spelled(word.toLowerCase()), value: Number.NaN, ...place });
    else if (digits !== undefined) tokens.push({ type: 'number', word: digits, value: Number(digits), ...place });
    else if (lineBreak !== undefined) tokens.push({ type: 'break', word: '\n', value: Number.NaN, ...place });
    else tokens.push({ type: 'mark', word: DASHES.test(whole) ? '-' : whole, value: Number.NaN, ...place });
  }
  return tokens;
}
