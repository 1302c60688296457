// A reading position over tokens. Readers move it only when they succeed; `attempt` puts it back otherwise.
import type { Token } from './tokens.ts';

export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

export const peek = (cursor: Cursor, ahead = 0): Token | undefined => cursor.tokens[cursor.at + ahead];

export const peekWord = (cursor: Cursor, ahead = 0): string => peek(cursor, ahead)?.word ?? '';

export const atEnd = (cursor: Cursor): boolean => cursor.at >= cursor.tokens.length;

/** Takes the words if they stand next, in order; a word may list alternatives with "|". */
export function take(cursor: Cursor, ...words: readonly string[]): boolean {
  const found = words.every((word, index) => {
    const next = peekWord(cursor, index);
    return next !== '' && word.split('|').includes(next);
  });
  if (found) cursor.at += words.length;
  return found;
}

/** Takes a number whose value and count of digits fit. */
export function takeNumber(cursor: Cursor, low: number, high: number, digits = 2): number | null {
  const token = peek(cursor);
  if (token?.type !== 'number' || token.word.length > digits || token.value < low || token.value > high) return null;
  cursor.at += 1;
  return token.value;
}

/** Runs a reader; where it gives null the cursor stands where it stood. */
export function attempt<T>(cursor: Cursor, reader: (cursor: Cursor) => T | null): T | null {
  const before = cursor.at;
  const result = reader(cursor);
  if (result === null) cursor.at = before;
  return result;
}
