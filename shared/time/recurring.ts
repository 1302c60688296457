// Days that come back: "10/5 và 02/11 hằng năm", "ngày 25 hằng tháng", and a frequency that a bare day follows
// ("Hằng năm, trước ngày 15/12").
import { exists } from './settlePoint.ts';
import { VAGUE_PARTS } from './words.ts';
import type { Bound, Clause, Point, Recurrence, RecurringDay } from './value.ts';

const RECURRENCE_OF = { year: 'yearly', month: 'monthly', quarter: 'quarterly' } as const satisfies Record<string, Recurrence>;

function daysOf(point: Point, every: keyof typeof RECURRENCE_OF): RecurringDay[] | null {
  if (!exists(point) || point.unit === 'period' || point.unit === 'schoolYear' || point.year !== null) return null;
  if (point.unit === 'day') {
    if ((point.month === null) === (every === 'year')) return null;
    return [{ month: point.month, day: point.day }];
  }
  if (every !== 'year') return null;
  if (point.unit === 'month' && !point.part) return [{ month: point.month, day: null }];
  if (point.unit !== 'quarter' || point.part) return null;
  const first = point.quarter * 3 - 2;
  return [first, first + 1, first + 2].map((month) => ({ month, day: null }));
}

/** The recurring clause for the points, or null where they cannot come back so ("15/12/2025 hằng năm"). */
export function recurringClause(points: readonly Point[], bound: Bound, every: keyof typeof RECURRENCE_OF): Clause | null {
  const dates: RecurringDay[] = [];
  for (const point of points) {
    const days = daysOf(point, every);
    if (days === null) return null;
    dates.push(...days);
  }
  return { type: 'recurring', bound, recurrence: RECURRENCE_OF[every], dates };
}

/** Joins "hằng năm" with the days, months or quarters behind it that were written without a year, and with what repeats it. */
export function joinFrequencyWithDays(clauses: readonly Clause[]): readonly Clause[] {
  /** What has been joined so far, the next clause last. */
  const behind: Clause[] = [];
  for (const clause of clauses.toReversed()) {
    const found = clause.type === 'frequency' ? daysBehind(clause, behind) : null;
    if (found === null) {
      behind.push(clause);
      continue;
    }
    const { prefix, join } = clause;
    behind.length -= found.taken;
    behind.push({ ...found.recurring, ...(prefix ? { prefix } : {}), ...(join ? { join } : {}) });
  }
  return behind.reverse();
}

type PointClause = Extract<Clause, { type: 'point' }>;
type FrequencyClause = Extract<Clause, { type: 'frequency' }>;

interface DaysBehind {
  readonly recurring: Clause;
  /** How many clauses it is made of. */
  readonly taken: number;
}

/** @param behind the clauses that follow, the next one last */
function daysBehind(frequency: FrequencyClause, behind: readonly Clause[]): DaysBehind | null {
  const next = behind.at(-1);
  if (VAGUE_PARTS[frequency.prefix ?? ''] !== undefined) return null;
  if (next?.type === 'recurring' && next.recurrence === frequency.recurrence && next.prefix === undefined) {
    const { join: _join, ...recurring } = next;
    return { recurring, taken: 1 };
  }
  if (frequency.every !== 'year' && frequency.every !== 'sixMonths') return null;
  const points = yearlessPoints(backwards(behind));
  const [first] = points;
  const recurring = first
    ? recurringClause(
        points.map(({ point }) => point),
        first.bound,
        'year',
      )
    : null;
  return recurring && { recurring, taken: points.length };
}

function* backwards(clauses: readonly Clause[]): Generator<Clause> {
  for (let index = clauses.length - 1; index >= 0; index--) {
    const clause = clauses[index];
    if (clause) yield clause;
  }
}

/** The points without a year that directly follow and share one bound and one unit. */
function yearlessPoints(clauses: Iterable<Clause>): PointClause[] {
  const points: PointClause[] = [];
  for (const clause of clauses) {
    if (clause.type !== 'point' || clause.prefix !== undefined) break;
    const { point, bound } = clause;
    if (point.unit !== 'day' && point.unit !== 'month' && point.unit !== 'quarter') break;
    const [first] = points;
    if (point.year !== null || (first && (first.bound !== bound || first.point.unit !== point.unit))) break;
    points.push(clause);
  }
  return points;
}

/** "Năm 2025 (quý II)": the points that follow a year and have none belong to it. */
export function shareYearForwards(clauses: readonly Clause[]): readonly Clause[] {
  const [first, ...others] = clauses;
  const year =
    first?.type === 'point' && first.point.unit === 'year' && !first.point.part && first.bound !== 'by' ? first.point.year : null;
  if (first === undefined || year === null || others.length === 0 || yearlessPoints(others).length < others.length) return clauses;
  const { prefix } = first;
  return others.map((clause, index): Clause => {
    if (clause.type !== 'point' || clause.point.unit === 'period') return clause;
    const { join, ...rest } = clause;
    const point = { ...clause.point, year };
    if (!exists(point)) return clause;
    return { ...rest, point, ...(index === 0 && prefix ? { prefix } : {}), ...(index > 0 && join ? { join } : {}) };
  });
}
