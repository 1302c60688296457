// The meaning of a clause in one annex (docs/domain.md#time-cells): start, end, recurrence. What the text and the context do not
// give stays null.
import { addDays, firstOfMonth, isoDate, lastOfMonth, yearOf } from './calendar.ts';
import type { Bound, Clause, Point, TimeContext, TimeKind, TimeValue } from './value.ts';

/** Months of a school year, as its outer limits: 1 September to 31 August. */
const SCHOOL_YEAR_FIRST_MONTH = 9;

interface Limits {
  readonly start: string | null;
  readonly end: string | null;
}

const NO_LIMITS: Limits = { start: null, end: null };

const contextYear = (context: TimeContext): number | null => context.year ?? (context.date === undefined ? null : yearOf(context.date));

const KIND_OF_UNIT = {
  day: 'date',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  months: 'range',
  schoolYear: 'range',
  period: 'range',
} as const satisfies Record<Point['unit'], TimeKind>;

const months = (year: number, first: number, last: number): Limits => ({
  start: firstOfMonth(year, first),
  end: lastOfMonth(year, last),
});

/** First and last day of a point. */
function limitsOf(point: Point, context: TimeContext): Limits {
  if (point.unit === 'period') return context.period ? { start: context.period.from, end: context.period.to } : NO_LIMITS;
  const year = point.year ?? contextYear(context);
  if (year === null) return NO_LIMITS;
  switch (point.unit) {
    case 'day': {
      if (point.month === null) return NO_LIMITS;
      const day = isoDate(year, point.month, point.day);
      return { start: day, end: day };
    }
    case 'month':
      return months(year, point.month, point.month);
    case 'quarter':
      return months(year, point.quarter * 3 - 2, point.quarter * 3);
    case 'year':
      return months(year, 1, 12);
    case 'months':
      return point.from === 'start' ? months(year, 1, point.count) : months(year, 13 - point.count, 12);
    case 'schoolYear':
      return {
        start: firstOfMonth(year, SCHOOL_YEAR_FIRST_MONTH),
        end: lastOfMonth(year + 1, SCHOOL_YEAR_FIRST_MONTH - 1),
      };
  }
}

const lacksYear = (point: Point): boolean => point.unit !== 'period' && point.year === null;

const planStart = (context: TimeContext): string | null => context.date ?? context.period?.from ?? null;

function boundLimits(point: Point, bound: Bound, context: TimeContext): Limits {
  const limits = limitsOf(point, context);
  if (bound === 'by') return { start: point.unit === 'year' ? planStart(context) : null, end: limits.end };
  if (bound !== 'before') return limits;
  if (point.unit !== 'day') return { start: null, end: limits.start && addDays(limits.start, -1) };
  return { start: null, end: limits.end && context.exclusiveBefore ? addDays(limits.end, -1) : limits.end };
}

type Meaning = Omit<TimeValue, 'text' | 'expression'>;

const PLAIN = { start: null, end: null, bound: 'none', recurrence: 'none' } as const;

/** The meaning of one clause by itself. */
export function meaningOf(clause: Clause, context: TimeContext): Meaning {
  switch (clause.type) {
    case 'point': {
      const missing = lacksYear(clause.point) ? ({ missingYear: true } as const) : {};
      const limits = boundLimits(clause.point, clause.bound, context);
      return { ...PLAIN, kind: KIND_OF_UNIT[clause.point.unit], ...limits, bound: clause.bound, ...missing };
    }
    case 'range': {
      const missing = lacksYear(clause.from) || lacksYear(clause.to) ? ({ missingYear: true } as const) : {};
      const start = limitsOf(clause.from, context).start;
      return { ...PLAIN, kind: 'range', start, end: limitsOf(clause.to, context).end, ...missing };
    }
    case 'from': {
      const missing = lacksYear(clause.from) ? ({ missingYear: true } as const) : {};
      return { ...PLAIN, kind: 'open', start: limitsOf(clause.from, context).start, openEnd: true, ...missing };
    }
    case 'following': {
      const missing = lacksYear(clause.from) ? ({ missingYear: true } as const) : {};
      const { start } = limitsOf(clause.from, context);
      return { ...PLAIN, kind: 'open', start, recurrence: 'yearly', openEnd: true, ...missing };
    }
    case 'frequency': {
      const end = clause.every === 'always' || clause.every === 'day' ? null : (context.period?.to ?? null);
      return { ...PLAIN, kind: 'frequency', start: planStart(context), end, recurrence: clause.recurrence };
    }
    case 'recurring':
      return { ...PLAIN, kind: 'recurringDate', bound: clause.bound, recurrence: clause.recurrence, dates: clause.dates };
    case 'condition':
      return { ...PLAIN, kind: 'condition', condition: clause.text };
  }
}

const least = (days: readonly (string | null)[]): string | null =>
  days.reduce((best, day) => (day !== null && (best === null || day < best) ? day : best), null);

const greatest = (days: readonly (string | null)[]): string | null =>
  days.reduce((best, day) => (day !== null && (best === null || day > best) ? day : best), null);

/** Several clauses as one value: the earliest start, the latest end, the first clause's kind. */
export function together(parts: readonly TimeValue[]): Meaning {
  const [first] = parts;
  if (first === undefined) return { ...PLAIN, kind: 'blank' };
  const dated = parts.filter((part) => part.kind !== 'frequency' && part.kind !== 'condition' && part.kind !== 'recurringDate');
  const limiting = dated.length > 0 ? dated : parts;
  const openEnd = parts.some((part) => part.openEnd);
  const condition = parts.find((part) => part.condition !== undefined)?.condition;
  const dates = parts.flatMap((part) => part.dates ?? []);
  return {
    kind: first.kind,
    start: limiting.some((part) => part.start === null) ? null : least(limiting.map((part) => part.start)),
    end: openEnd ? null : greatest(limiting.map((part) => part.end)),
    bound: first.bound,
    recurrence: parts.find((part) => part.recurrence !== 'none')?.recurrence ?? 'none',
    ...(dates.length > 0 ? { dates } : {}),
    ...(condition === undefined ? {} : { condition }),
    ...(openEnd ? { openEnd: true } : {}),
    ...(parts.some((part) => part.missingYear) ? { missingYear: true } : {}),
    clauses: parts,
  };
}
