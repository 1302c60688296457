// Days that come back: "10/5 và 02/11 hằng năm", "ngày 25 hằng tháng", and a frequency that a bare day follows
// ("Hằng năm, trước ngày 15/12").
import { exists } from './settlePoint.ts';
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

/** Joins "hằng năm" with the days behind it that were written without a year. */
export function joinFrequencyWithDays(clauses: readonly Clause[]): Clause[] {
  const joined: Clause[] = [];
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index];
    if (clause === undefined) break;
    const days = clause.type === 'frequency' && clause.every === 'year' ? daysBehind(clauses.slice(index + 1)) : [];
    const [first] = days;
    if (first === undefined) {
      joined.push(clause);
      continue;
    }
    const points = days.map((day) => day.point);
    const recurring = recurringClause(points, first.bound, 'year');
    joined.push({
      ...(recurring ?? clause),
      ...(clause.prefix ? { prefix: clause.prefix } : {}),
      ...(clause.join ? { join: clause.join } : {}),
    });
    if (recurring) index += days.length;
  }
  return joined;
}

type PointClause = Extract<Clause, { type: 'point' }>;

/** The bounded days without a year that directly follow and share one bound. */
function daysBehind(clauses: readonly Clause[]): PointClause[] {
  const days: PointClause[] = [];
  for (const clause of clauses) {
    if (clause.type !== 'point' || clause.prefix !== undefined) break;
    if (clause.point.unit !== 'day' || clause.point.year !== null || clause.bound === 'none') break;
    if (days[0] && days[0].bound !== clause.bound) break;
    days.push(clause);
  }
  return days;
}
