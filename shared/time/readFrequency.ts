// Reads how often something is done: "hằng năm", "định kỳ 6 tháng", "thường xuyên", "02 lần/năm".
import { attempt, peek, peekWord, take, takeNumber, type Cursor } from './cursor.ts';
import type { Clause } from './value.ts';
import { AD_HOC, ALWAYS, EVERY_MONTHS, EVERY_UNIT, NUMBER_WORDS, REGULAR, type FrequencyWord } from './words.ts';

type Frequency = Extract<Clause, { type: 'frequency' }>;

const frequency = (word: FrequencyWord): Frequency => ({ type: 'frequency', ...word });

/** The unit word behind "hằng"; "năm 2025" is a year and not taken. */
export function readUnit(cursor: Cursor): FrequencyWord | null {
  const word = EVERY_UNIT[peekWord(cursor)];
  const counted = peek(cursor, 1)?.type === 'number' && peekWord(cursor, 2) !== 'lần';
  if (word === undefined || counted) return null;
  cursor.at += 1;
  return word;
}

/** "hằng năm", "hàng quý", "mỗi tháng". */
export const readEvery = (cursor: Cursor): FrequencyWord | null =>
  attempt(cursor, () => {
    const word = take(cursor, 'hằng|hàng|mỗi') ? readUnit(cursor) : null;
    if (word !== null) take(cursor, 'một|1|01', 'lần');
    return word;
  });

function readMonths(cursor: Cursor, stated: boolean): FrequencyWord | null {
  const word = NUMBER_WORDS[peekWord(cursor)];
  if (word !== undefined) cursor.at += 1;
  const months = word ?? takeNumber(cursor, 1, 12);
  if (months === null || !take(cursor, 'tháng')) return null;
  if (peekWord(cursor) === 'đầu' || peekWord(cursor) === 'cuối') return null;
  const times = take(cursor, '/', 'lần') || take(cursor, 'một|1|01', 'lần') || take(cursor, '/', '1|01', 'lần') || take(cursor, 'lần');
  if (!stated && !times && months !== 6) return null;
  return EVERY_MONTHS[months] ?? null;
}

/** "01 lần/năm", "2 lần mỗi năm": so many times a unit. */
function readTimes(cursor: Cursor): FrequencyWord | null {
  const times = take(cursor, 'một') ? 1 : takeNumber(cursor, 1, 12);
  if (times === null || !take(cursor, 'lần')) return null;
  if (!take(cursor, '/') && !take(cursor, 'mỗi|trong|một|hằng|hàng')) return null;
  take(cursor, 'một|1');
  const unit = readUnit(cursor);
  if (unit === null || times === 1) return unit;
  if (unit.every !== 'year' || 12 % times !== 0) return null;
  return EVERY_MONTHS[12 / times] ?? null;
}

const always = (cursor: Cursor): FrequencyWord | null => {
  take(cursor, 'nhiệm', 'vụ');
  if (take(cursor, 'thường', 'xuyên')) {
    attempt(cursor, () => {
      take(cursor, ',');
      return take(cursor, 'liên', 'tục') || null;
    });
    return ALWAYS;
  }
  return take(cursor, 'liên', 'tục') ? ALWAYS : null;
};

function readRegular(cursor: Cursor): FrequencyWord | null {
  if (!take(cursor, 'định', 'kỳ|kì')) return null;
  take(cursor, 'theo');
  return readEvery(cursor) ?? attempt(cursor, () => readMonths(cursor, true)) ?? attempt(cursor, readTimes) ?? readUnit(cursor);
}

const COUNTED_DAY = new Set(['ngày', 'trước', 'chậm', 'muộn', 'vào']);

/** "Định kỳ" alone, or before "và đột xuất"; before a day it belongs to the recurring day. */
const bareRegular = (cursor: Cursor): FrequencyWord | null =>
  take(cursor, 'định', 'kỳ|kì') && !COUNTED_DAY.has(peekWord(cursor)) && peek(cursor)?.type !== 'number' ? REGULAR : null;

/** "… và 01 năm" in a list of frequencies. */
function readListedUnit(cursor: Cursor): FrequencyWord | null {
  take(cursor, 'một|1|01');
  return readUnit(cursor);
}

/** "theo năm học", "theo quý II": not how often. */
const goesOn = (cursor: Cursor): boolean => {
  const next = peek(cursor, 1);
  return next !== undefined && next.type !== 'mark' && next.type !== 'break' && next.word !== 'và' && next.word !== 'hoặc';
};

/**
 * One frequency, or null with the cursor unmoved.
 * `listed`: a frequency stands before in the same list ("hằng tháng, quý, năm"), so a bare unit counts.
 */
export function readFrequency(cursor: Cursor, listed: boolean): Frequency | null {
  const word =
    attempt(cursor, always) ??
    attempt(cursor, () => (take(cursor, 'đột', 'xuất') ? AD_HOC : null)) ??
    attempt(cursor, () => (take(cursor, 'thường', 'niên') ? (EVERY_UNIT['năm'] ?? null) : null)) ??
    attempt(cursor, () => (take(cursor, 'theo') && !goesOn(cursor) ? readUnit(cursor) : null)) ??
    readEvery(cursor) ??
    attempt(cursor, readRegular) ??
    attempt(cursor, bareRegular) ??
    attempt(cursor, readTimes) ??
    attempt(cursor, () => readMonths(cursor, false)) ??
    (listed ? attempt(cursor, readListedUnit) : null);
  return word === null ? null : frequency(word);
}
