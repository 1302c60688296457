// Reads one calendar point: a day, month, quarter, year, school year, "6 tháng đầu năm". Says what stands there;
// whether such a day exists is settled in settlePoint.ts, once years were shared out.
import { attempt, peek, peekWord, take, takeNumber, type Cursor } from './cursor.ts';
import type { Point, VaguePart } from './value.ts';
import { JOINED_QUARTERS, NUMBER_WORDS, ROMAN_QUARTERS, VAGUE_PARTS, WEEK_PARTS } from './words.ts';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

export const readYear = (cursor: Cursor): number | null => takeNumber(cursor, FIRST_YEAR, LAST_YEAR, 4);

const FIRST_SHORT_YEAR = 20;
const LAST_SHORT_YEAR = 50;
const CENTURY = 2000;

/** "/25" behind a month or quarter that says what it is, or a whole date: years of this plan, not of another century. */
const readShortYear = (cursor: Cursor): number | null => {
  const year = take(cursor, '/') ? takeNumber(cursor, FIRST_SHORT_YEAR, LAST_SHORT_YEAR) : null;
  return year === null || peekWord(cursor) === '/' ? null : CENTURY + year;
};

/** "/2025", " năm 2025", "-2025", ", năm 2025", "/25" behind a day, month or quarter; null when no year follows. */
function readYearBehind(cursor: Cursor): number | null {
  return (
    attempt(cursor, () => {
      const joined = take(cursor, '/|-|.') || take(cursor, 'của');
      const comma = !joined && peekWord(cursor, 1) === 'năm' && take(cursor, ',');
      const named = take(cursor, 'năm');
      return (joined && !comma) || named ? readYear(cursor) : null;
    }) ?? attempt(cursor, readShortYear)
  );
}

function readQuarterNumber(cursor: Cursor): number | null {
  const roman = ROMAN_QUARTERS[peekWord(cursor)];
  if (roman !== undefined) {
    cursor.at += 1;
    return roman;
  }
  return takeNumber(cursor, 1, 4);
}

function readQuarter(cursor: Cursor, part?: VaguePart): Point | null {
  const quarter = readQuarterNumber(cursor);
  if (quarter === null) return null;
  return { unit: 'quarter', quarter, year: readYearBehind(cursor), ...(part ? { part } : {}) };
}

function readMonth(cursor: Cursor, part?: VaguePart): Point | null {
  const month = takeNumber(cursor, 1, 12);
  if (month === null) return null;
  return { unit: 'month', month, year: readYearBehind(cursor), ...(part ? { part } : {}) };
}

/** "15", "15/12", "15/12/2025", "15 tháng 12 năm 2025", "15-12-2025". */
function readDay(cursor: Cursor): Point | null {
  const day = takeNumber(cursor, 1, 31);
  if (day === null) return null;
  const named = attempt(cursor, () => (take(cursor, 'tháng') ? takeNumber(cursor, 1, 12) : null));
  if (named !== null) return { unit: 'day', day, month: named, year: readYearBehind(cursor) };
  const slashed = attempt(cursor, () => {
    if (!take(cursor, '/')) return null;
    const month = takeNumber(cursor, 1, 12);
    return month === null ? null : { month, year: readDayYear(cursor) };
  });
  if (slashed) return { unit: 'day', day, ...slashed };
  return { unit: 'day', day, month: null, year: null };
}

/** Behind "15/12" a dash leads to the end of a range. */
const readDayYear = (cursor: Cursor): number | null => (peekWord(cursor) === '-' ? null : readYearBehind(cursor));

/** "15.12.2025", "15-12-2025", "2025-12-15": whole dates that can be nothing else. */
function readWholeDate(cursor: Cursor): Point | null {
  return (
    attempt(cursor, () => {
      const day = takeNumber(cursor, 1, 31);
      const mark = peekWord(cursor);
      if (day === null || !take(cursor, '-|.')) return null;
      const month = takeNumber(cursor, 1, 12);
      if (month === null || !take(cursor, mark)) return null;
      const year = readYear(cursor);
      return year === null ? null : { unit: 'day' as const, day, month, year };
    }) ??
    attempt(cursor, () => {
      const year = readYear(cursor);
      if (year === null || !take(cursor, '-')) return null;
      const month = takeNumber(cursor, 1, 12);
      if (month === null || peek(cursor, -1)?.word.length !== 2 || !take(cursor, '-')) return null;
      const day = takeNumber(cursor, 1, 31);
      return day === null ? null : { unit: 'day' as const, day, month, year };
    })
  );
}

function readMonthsOfYear(cursor: Cursor): Point | null {
  const word = NUMBER_WORDS[peekWord(cursor)];
  if (word !== undefined) cursor.at += 1;
  const count = word ?? takeNumber(cursor, 1, 11);
  if (count === null || !take(cursor, 'tháng')) return null;
  const from = take(cursor, 'đầu') ? 'start' : take(cursor, 'cuối') ? 'end' : null;
  if (from === null || !take(cursor, 'năm')) return null;
  return { unit: 'months', count, from, year: readYear(cursor) };
}

function readSchoolYear(cursor: Cursor): Point | null {
  const part = attempt(cursor, readSchoolYearPart);
  if (!take(cursor, 'năm', 'học')) return null;
  const year = readYear(cursor);
  if (year === null || !take(cursor, '-|/') || readYear(cursor) !== year + 1) return null;
  return { unit: 'schoolYear', year, ...(part ? { part } : {}) };
}

/** "Học kỳ I", "đầu": where they stand before "năm học". */
function readSchoolYearPart(cursor: Cursor): VaguePart | null {
  const vague = VAGUE_PARTS[peekWord(cursor)];
  if (vague !== undefined) {
    cursor.at += 1;
    return vague;
  }
  if (!take(cursor, 'học', 'kỳ|kì')) return null;
  const semester = readQuarterNumber(cursor);
  if (semester === null || semester > 2) return null;
  take(cursor, ',');
  return semester === 1 ? 'semester1' : 'semester2';
}

/** "Đầu năm 2026", "cuối tháng 5/2025", "tuần 2 tháng 5/2025", "tuần đầu tháng 9". */
function readVague(cursor: Cursor): Point | null {
  const part = attempt(cursor, () => {
    if (take(cursor, 'tuần')) {
      take(cursor, 'thứ');
      const week = takeNumber(cursor, 1, 5, 2);
      take(cursor, 'của');
      if (week !== null) return WEEK_PARTS[week - 1] ?? null;
      return take(cursor, 'đầu') ? ('week1' as const) : null;
    }
    const word = VAGUE_PARTS[peekWord(cursor)];
    if (word === undefined) return null;
    cursor.at += 1;
    return word;
  });
  if (part === null) return null;
  if (take(cursor, 'tháng')) return readMonth(cursor, part);
  if (part.startsWith('week')) return null;
  if (take(cursor, 'quý|quí')) return readQuarter(cursor, part);
  return take(cursor, 'năm') ? { unit: 'year', year: readYear(cursor), part } : null;
}

function readWholePeriod(cursor: Cursor): Point | null {
  if (take(cursor, 'cả|trong|suốt', 'giai', 'đoạn') || take(cursor, 'cả|trong|suốt', 'thời', 'kỳ|kì')) {
    const limited = peek(cursor)?.type === 'number' || peekWord(cursor) === 'từ' || peekWord(cursor) === 'đến';
    return limited ? null : { unit: 'period' };
  }
  if (take(cursor, 'cả', 'năm', 'học')) return null;
  if (take(cursor, 'cả', 'năm')) return { unit: 'year', year: readYear(cursor) };
  return null;
}

/** A number without a unit word: "15/12/2025", "15/12", "6/2025", "2025". A lone small number is nothing. */
function readBare(cursor: Cursor): Point | null {
  const year = readYear(cursor);
  if (year !== null) return { unit: 'year', year };
  const monthYear = attempt(cursor, () => {
    const month = takeNumber(cursor, 1, 12);
    if (month === null || !take(cursor, '/|-|.')) return null;
    const yearBehind = readYear(cursor);
    return yearBehind === null ? null : { unit: 'month' as const, month, year: yearBehind };
  });
  if (monthYear) return monthYear;
  const day = readDay(cursor);
  return day?.unit === 'day' && day.month !== null ? day : null;
}

/**
 * One point, or null with the cursor unmoved.
 * `inherited`: the unit of the point before in a list or range ("Tháng 3, 6/2025"), for numbers without a word of their own.
 */
export function readPoint(cursor: Cursor, inherited?: Point['unit']): Point | null {
  return (
    attempt(cursor, readWholeDate) ??
    attempt(cursor, readMonthsOfYear) ??
    attempt(cursor, readSchoolYear) ??
    attempt(cursor, readVague) ??
    attempt(cursor, readWholePeriod) ??
    attempt(cursor, () => (take(cursor, 'ngày') ? readDay(cursor) : null)) ??
    attempt(cursor, () => (take(cursor, 'tháng') || take(cursor, 't', '.') || take(cursor, 't') ? readMonth(cursor) : null)) ??
    attempt(cursor, readJoinedQuarter) ??
    attempt(cursor, () => (take(cursor, 'quý|quí') || take(cursor, 'q', '.') || take(cursor, 'q') ? readQuarter(cursor) : null)) ??
    attempt(cursor, () => (take(cursor, 'năm') ? yearPoint(readYear(cursor)) : null)) ??
    attempt(cursor, () => readInherited(cursor, inherited)) ??
    attempt(cursor, readBare)
  );
}

function readJoinedQuarter(cursor: Cursor): Point | null {
  const quarter = JOINED_QUARTERS[peekWord(cursor)];
  if (quarter === undefined) return null;
  cursor.at += 1;
  return { unit: 'quarter', quarter, year: readYearBehind(cursor) };
}

const yearPoint = (year: number | null): Point | null => (year === null ? null : { unit: 'year', year });

function readInherited(cursor: Cursor, inherited?: Point['unit']): Point | null {
  if (inherited === 'quarter') return readQuarter(cursor);
  if (inherited === 'month') return attempt(cursor, wholeDay) ?? readMonth(cursor);
  if (inherited === 'day') return readDay(cursor);
  return null;
}

/** Behind a month, "30/6/2025" is still a day. */
function wholeDay(cursor: Cursor): Point | null {
  const day = readDay(cursor);
  return day?.unit === 'day' && day.month !== null && day.year !== null ? day : null;
}
