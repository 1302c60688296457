// Reads a whole cell: clauses and what stands between them. Gives the words that it could not read instead of a guess.
import { atEnd, attempt, peek, peekWord, take, type Cursor } from './cursor.ts';
import { readDated, readDaysOfMonth } from './readDated.ts';
import { readEvery, readFrequency } from './readFrequency.ts';
import { joinFrequencyWithDays, shareYearForwards } from './recurring.ts';
import { withoutTrailing } from '../text/trailing.ts';
import { tokensOf } from './tokens.ts';
import type { Clause, Join } from './value.ts';
import { CONDITION_OPENERS, OPENERS, PREFIXES, SPAN_TAILS, SPAN_UNITS, VAGUE_PARTS } from './words.ts';

export type Reading = { readonly clauses: readonly Clause[] } | { readonly unknownPart: string };

const LONGEST_PREFIX = 14;
const CLOSERS = new Set([';', '\n', '(', ')']);
const SEPARATORS: Readonly<Record<string, Join>> = {
  ';': ';',
  ',': ',',
  và: 'and',
  hoặc: 'or',
  '\n': ';',
  '(': ';',
  ')': ';',
  '.': ';',
  '&': 'and',
  '+': 'and',
};

const CLOSING_MARKS: ReadonlySet<string> = new Set(' .,;:');

const pieceText = (text: string, start: number, end: number): string =>
  withoutTrailing(text.slice(start, end).replace(/\s+/g, ' '), CLOSING_MARKS).trim();

/** The index of the token that ends the clause which begins at `from`; `limit` where that lies farther. */
function clauseEnd(cursor: Cursor, from: number, limit = Infinity): number {
  const last = Math.min(cursor.tokens.length, limit);
  let index = from;
  while (index < last && !CLOSERS.has(cursor.tokens[index]?.word ?? '')) index += 1;
  return index;
}

function textTo(text: string, cursor: Cursor, from: number, to: number): string {
  const first = cursor.tokens[from];
  const last = cursor.tokens[to - 1];
  return first && last ? pieceText(text, first.start, last.end) : '';
}

const opens = (cursor: Cursor, openers: readonly (readonly string[])[]): readonly string[] | undefined => {
  const before = cursor.at;
  const found = openers.find((words) => {
    const taken = take(cursor, ...words);
    cursor.at = before;
    return taken;
  });
  return found;
};

function readCondition(text: string, cursor: Cursor): Clause | null {
  if (opens(cursor, CONDITION_OPENERS) === undefined && !isSpanAhead(cursor)) return null;
  const end = clauseEnd(cursor, cursor.at);
  const words = textTo(text, cursor, cursor.at, end);
  cursor.at = end;
  return { type: 'condition', text: words };
}

/** "Trong 10 ngày làm việc", "30 ngày sau khi …": so long, from a day that is not named. */
function isSpanAhead(cursor: Cursor): boolean {
  const before = cursor.at;
  const within =
    take(cursor, 'trong') ||
    take(cursor, 'không', 'quá') ||
    take(cursor, 'tối', 'đa') ||
    (take(cursor, 'chậm', 'nhất') && (take(cursor, 'là|sau') || true));
  const counted = peek(cursor)?.type === 'number' && SPAN_UNITS.has(peekWord(cursor, 1));
  const tail = peek(cursor, 2);
  const found = counted && (within || tail === undefined || SPAN_TAILS.has(tail.word));
  cursor.at = before;
  return found;
}

/** "05 năm (2026-2030)": how many years says nothing that the years do not say. */
function takeCountOfYears(cursor: Cursor): void {
  attempt(cursor, () => {
    take(cursor, 'trong');
    if (peek(cursor)?.type !== 'number' || peekWord(cursor).length > 2 || peekWord(cursor, 1) !== 'năm') return null;
    cursor.at += 2;
    take(cursor, '(|,');
    return peekWord(cursor).length === 4 && peek(cursor)?.type === 'number' ? true : null;
  });
}

/** "Cuối mỗi năm": a frequency with the part of it that is meant. */
function readPartOfEach(cursor: Cursor): Clause | null {
  const part = peekWord(cursor);
  if (VAGUE_PARTS[part] === undefined) return null;
  cursor.at += 1;
  const every = readEvery(cursor);
  return every && { type: 'frequency', ...every, prefix: part };
}

/** "Quý II/2025 trình HĐND tỉnh": what is due stands behind its time. */
function takePrefixBehind(text: string, cursor: Cursor, clauses: Clause[]): boolean {
  const last = clauses.at(-1);
  if (last === undefined || last.type === 'condition' || last.prefix !== undefined || !opens(cursor, PREFIXES)) return false;
  const end = clauseEnd(cursor, cursor.at, cursor.at + LONGEST_PREFIX);
  if (end - cursor.at >= LONGEST_PREFIX) return false;
  const prefix = textTo(text, cursor, cursor.at, end);
  clauses[clauses.length - 1] = { ...last, prefix: lowerFirst(prefix) };
  cursor.at = end;
  return true;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "Thời gian: quý II/2025", "Thời gian quý II/2025": a label, not a condition. */
function takeLabel(cursor: Cursor): void {
  attempt(cursor, () => {
    if (!take(cursor, 'thời', 'gian|hạn')) return null;
    const colon = take(cursor, ':');
    return colon || isOpener(cursor) ? true : null;
  });
}

const isOpener = (cursor: Cursor): boolean => peek(cursor)?.type === 'number' || OPENERS.has(peekWord(cursor));

function readCore(text: string, cursor: Cursor, before: Clause | undefined): Clause[] | null {
  const listed = before?.type === 'frequency';
  const days = listed && before.every === 'month' ? attempt(cursor, readDaysOfMonth) : null;
  if (days) return [days];
  const dated = attempt(cursor, readDated);
  if (dated) return dated;
  const frequency = readFrequency(cursor, listed);
  if (frequency) return [frequency];
  const partOfEach = attempt(cursor, readPartOfEach);
  if (partOfEach) return [partOfEach];
  const condition = readCondition(text, cursor);
  return condition ? [condition] : null;
}

/** A prefix with its object ("Báo cáo Chính phủ") up to the first place where a time can be read. */
function readPrefixed(text: string, cursor: Cursor): Clause[] | null {
  const words = opens(cursor, PREFIXES);
  if (words === undefined) return null;
  const start = cursor.at;
  const limit = clauseEnd(cursor, start, start + LONGEST_PREFIX);
  for (let at = start + words.length; at < limit; at++) {
    cursor.at = at;
    if (peekWord(cursor) === ':') continue;
    const clauses = isOpener(cursor) || opens(cursor, CONDITION_OPENERS) ? attempt(cursor, () => readCore(text, cursor, undefined)) : null;
    const [first, ...rest] = clauses ?? [];
    if (first === undefined) continue;
    const prefix = textTo(text, cursor, start, at);
    return [{ ...first, prefix: lowerFirst(first.prefix === undefined ? prefix : `${prefix} ${first.prefix}`) }, ...rest];
  }
  return null;
}

function readSeparators(cursor: Cursor): Join | null {
  let join: Join | null = null;
  for (;;) {
    const next = SEPARATORS[peekWord(cursor)];
    if (next === undefined || (next === 'and' && join === 'or')) return join;
    join = join === null || join === ',' ? next : join;
    cursor.at += 1;
  }
}

/** Whether a clause may follow without a separator: "Thường xuyên trong năm 2025". */
const mayFollow = (cursor: Cursor): boolean =>
  (peek(cursor)?.type === 'word' && isOpener(cursor)) ||
  opens(cursor, CONDITION_OPENERS) !== undefined ||
  opens(cursor, PREFIXES) !== undefined;

/** What stands behind a clause and cannot follow it; with the clause itself where both are one word ("15/12/25"). */
function leftover(text: string, cursor: Cursor, clauseStart: number): string {
  const joined = peek(cursor)?.start === peek(cursor, -1)?.end;
  return textTo(text, cursor, joined ? clauseStart : cursor.at, clauseEnd(cursor, cursor.at)) || peekWord(cursor);
}

/** Clauses of a normalised text, or the first part that was not understood. */
export function parseClauses(text: string, breaks: 'separate' | 'ignore'): Reading {
  const all = tokensOf(text);
  const cursor: Cursor = { tokens: breaks === 'ignore' ? all.filter((token) => token.type !== 'break') : all, at: 0 };
  const clauses: Clause[] = [];
  let join: Join | null = readSeparators(cursor) && null;
  while (!atEnd(cursor)) {
    const start = cursor.at;
    takeLabel(cursor);
    takeCountOfYears(cursor);
    const read = attempt(cursor, () => readPrefixed(text, cursor)) ?? attempt(cursor, () => readCore(text, cursor, clauses.at(-1)));
    const [first, ...rest] = read ?? [];
    if (first === undefined && takePrefixBehind(text, cursor, clauses)) {
      join = readSeparators(cursor);
      continue;
    }
    if (first === undefined) return { unknownPart: textTo(text, cursor, start, clauseEnd(cursor, start)) };
    clauses.push(join === null ? first : { ...first, join }, ...rest);
    join = readSeparators(cursor) ?? (clauses.at(-1)?.type === 'frequency' && take(cursor, '/') ? ',' : null);
    if (join !== null || atEnd(cursor)) continue;
    if (!mayFollow(cursor)) return { unknownPart: leftover(text, cursor, start) };
    join = ';';
  }
  return { clauses: shareYearForwards(joinFrequencyWithDays(clauses)) };
}
