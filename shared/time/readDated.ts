// Reads points with what stands round them: bound, range, list, "hằng năm", "trở đi". One call gives one clause or
// the several clauses of a list.
import { attempt, peek, peekWord, take, takeNumber, type Cursor } from './cursor.ts';
import { readEvery } from './readFrequency.ts';
import { readPoint } from './readPoint.ts';
import { recurringClause } from './recurring.ts';
import { exists, shareBackwards } from './settlePoint.ts';
import type { Bound, Clause, Join, Point } from './value.ts';

/** "Trước", "chậm nhất", "đến hết", "trong": what the point limits. */
function readBound(cursor: Cursor): Bound {
  if (take(cursor, 'từ', 'nay', 'đến|tới')) {
    take(cursor, 'hết|cuối');
    return 'by';
  }
  const latest = take(cursor, 'chậm|muộn|trễ', 'nhất') || take(cursor, 'không', 'muộn|chậm|trễ', 'hơn|quá') || take(cursor, 'không', 'quá');
  if (latest) take(cursor, 'là|vào|trong');
  if (take(cursor, 'trước') || take(cursor, 'đến|tới', 'trước')) return 'before';
  if (take(cursor, 'đến|tới', 'hết') || take(cursor, 'đến|tới') || take(cursor, 'hết')) return 'by';
  if (latest) return 'by';
  take(cursor, 'ngay');
  const within = take(cursor, 'trong');
  if (peekWord(cursor, 1) === 'năm') take(cursor, 'suốt');
  return within ? 'within' : 'none';
}

const takeDash = (cursor: Cursor): boolean => take(cursor, '-') || take(cursor, 'đến|tới', 'hết') || take(cursor, 'đến|tới');

function rangeClause(from: Point, to: Point): Clause | null {
  const [first, last] = shareBackwards([from, to]);
  if (!first || !last || !exists(first) || !exists(last)) return null;
  if ((first.unit === 'day' && first.month === null) || (last.unit === 'day' && last.month === null)) return null;
  return { type: 'range', from: first, to: last };
}

/** The rest of a range whose first point was read. */
function readRangeEnd(cursor: Cursor, from: Point): Clause | null {
  if (!takeDash(cursor)) return null;
  const to = readPoint(cursor, from.unit);
  return to === null ? null : rangeClause(from, to);
}

/** "3-6/2025", "15-30/6/2025": the unit of the first number is that of the point behind it. */
function readShortRange(cursor: Cursor): Clause | null {
  const first = takeNumber(cursor, 1, 31);
  if (first === null || !take(cursor, '-')) return null;
  const to = readPoint(cursor);
  if (to?.unit === 'month' && first <= 12) return rangeClause({ unit: 'month', month: first, year: null }, to);
  return to?.unit === 'day' ? rangeClause({ unit: 'day', day: first, month: null, year: null }, to) : null;
}

function readFrom(cursor: Cursor): Clause | null {
  if (!take(cursor, 'kể', 'từ') && !take(cursor, 'từ')) return null;
  const short = attempt(cursor, readShortRange);
  if (short) return short;
  const from = readPoint(cursor);
  if (from === null || !exists(from)) return null;
  const range = attempt(cursor, () => readRangeEnd(cursor, from));
  if (range) return range;
  if (from.unit === 'day' && from.month === null) return null;
  if (takeFollowing(cursor)) return { type: 'following', from };
  take(cursor, 'trở', 'đi');
  return { type: 'from', from };
}

/** "và những năm tiếp theo" behind a point or a span. */
const takeFollowing = (cursor: Cursor): boolean =>
  attempt(cursor, () => {
    if (!(take(cursor, 'và') || take(cursor, ','))) return null;
    if (!take(cursor, 'những|các', 'năm') && !take(cursor, 'năm')) return null;
    if (take(cursor, 'tiếp', 'theo') || take(cursor, 'kế', 'tiếp') || take(cursor, 'về', 'sau')) return true;
    if (!take(cursor, 'tiếp|sau|tới')) return null;
    take(cursor, 'đó|này');
    return true;
  }) !== null;

/** The clauses, of which the last goes on for the years behind it where the words say so. */
function withFollowing(cursor: Cursor, clauses: readonly Clause[]): Clause[] {
  const last = clauses.at(-1);
  if (last?.type !== 'range' && (last?.type !== 'point' || last.bound !== 'none')) return [...clauses];
  if (!takeFollowing(cursor)) return [...clauses];
  const { join } = last;
  const points = last.type === 'range' ? { from: last.from, to: last.to } : { from: last.point };
  return [...clauses.slice(0, -1), { type: 'following', ...points, ...(join ? { join } : {}) }];
}

const LIST_JOINS: Readonly<Record<string, Join>> = { ',': ',', và: 'and', '&': 'and', hoặc: 'or', '+': 'and' };

interface Listed {
  readonly points: Point[];
  readonly joins: (Join | undefined)[];
}

/** More points of the same unit behind the first: "10/5 và 02/11", "Quý I, II/2026". */
function readList(cursor: Cursor, first: Point): Listed {
  const list: Listed = { points: [first], joins: [undefined] };
  for (;;) {
    const join = LIST_JOINS[peekWord(cursor)];
    const next = attempt(cursor, () => {
      cursor.at += 1;
      const point = join === undefined ? null : readPoint(cursor, first.unit);
      return point?.unit === first.unit && !isRangeAhead(cursor) ? point : null;
    });
    if (next === null) return list;
    list.points.push(next);
    list.joins.push(join);
  }
}

const isRangeAhead = (cursor: Cursor): boolean => peekWord(cursor) === '-' && peek(cursor, 1)?.type === 'number';

/** "hằng năm" and "tháng cuối quý" behind days. */
function readRecurrence(cursor: Cursor): 'year' | 'month' | 'quarter' | null {
  take(cursor, 'của');
  if (take(cursor, 'tháng', 'cuối', 'quý') || take(cursor, 'tháng', 'cuối', 'của|mỗi|hằng|hàng', 'quý')) return 'quarter';
  if (take(cursor, 'tháng', 'cuối', 'cùng', 'của', 'quý')) return 'quarter';
  const eachYear = attempt(cursor, () => (take(cursor, 'các', 'năm') && !goesOnAsYears(cursor) ? true : null));
  if (eachYear) return 'year';
  const every = readEvery(cursor)?.every;
  return every === 'year' || every === 'month' || every === 'quarter' ? every : null;
}

/** "các năm 2025, 2026" and "các năm tiếp theo" are not every year. */
const goesOnAsYears = (cursor: Cursor): boolean =>
  peek(cursor)?.type === 'number' || ['tiếp', 'sau', 'tới', 'kế', 'về', 'học'].includes(peekWord(cursor));

function listClauses(list: Listed, bound: Bound): Clause[] | null {
  const points = shareBackwards(list.points);
  if (!points.every(exists) || points.some((point) => point.unit === 'day' && point.month === null)) return null;
  return points.map((point, index) => {
    const join = list.joins[index];
    return { type: 'point', point, bound, ...(join ? { join } : {}) };
  });
}

const NAMES_POINTS: ReadonlySet<string> = new Set(['ngày', 'tháng', 'quý', 'năm']);

function readPoints(cursor: Cursor): Clause[] | null {
  const bound = readBound(cursor);
  take(cursor, 'giai|thời', 'đoạn|kỳ|kì');
  attempt(cursor, () => (take(cursor, 'các|những') && NAMES_POINTS.has(peekWord(cursor)) ? true : null));
  const short = attempt(cursor, readShortRange);
  if (short) return [short];
  if (bound === 'within' && peekWord(cursor) === 'năm' && peek(cursor, 1)?.type !== 'number' && peekWord(cursor, 1) !== 'học') {
    cursor.at += 1;
    return [{ type: 'point', point: { unit: 'year', year: null }, bound }];
  }
  const first = readPoint(cursor);
  if (first === null) return null;
  const range = attempt(cursor, () => (bound === 'none' || bound === 'within' ? readRangeEnd(cursor, first) : null));
  if (range) return [range];
  if (bound === 'none' && take(cursor, 'trở', 'đi')) return exists(first) ? [{ type: 'from', from: first }] : null;
  const list = readList(cursor, first);
  const recurrence = attempt(cursor, readRecurrence);
  if (recurrence !== null) {
    const clause = recurringClause(shareBackwards(list.points), bound, recurrence);
    return clause === null ? null : [clause];
  }
  return listClauses(list, bound);
}

/** "trước ngày 25" behind "hằng tháng": days of every month. */
export function readDaysOfMonth(cursor: Cursor): Clause | null {
  const bound = readBound(cursor);
  take(cursor, 'vào');
  const first = readPoint(cursor);
  if (first?.unit !== 'day' || first.month !== null) return null;
  const { points } = readList(cursor, first);
  const ahead = peek(cursor)?.type;
  return ahead === 'word' || ahead === 'number' ? null : recurringClause(points, bound, 'month');
}

/** Clauses that name points, or null with the cursor unmoved. */
export function readDated(cursor: Cursor): Clause[] | null {
  const from = attempt(cursor, readFrom);
  if (from) return withFollowing(cursor, [from]);
  const clauses = attempt(cursor, () => {
    attempt(cursor, () => (take(cursor, 'định', 'kỳ|kì') && peekWord(cursor) !== 'hằng' ? true : null));
    take(cursor, 'vào');
    return readPoints(cursor);
  });
  return clauses && withFollowing(cursor, clauses);
}
