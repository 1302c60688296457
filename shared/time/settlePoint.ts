// Shares years and months between the points of one range or list ("từ 01/3 đến 30/6/2025"), and refuses days that
// do not exist (31/2).
import { daysInMonth } from './calendar.ts';
import type { Point } from './value.ts';

const yearIn = (point: Point): number | null => (point.unit === 'period' ? null : point.year);

/** The point with the year (and, for a lone day, the month) of the one behind it, where its own were not written. */
function borrow(point: Point, later: Point): Point {
  if (point.unit === 'period' || point.unit === 'schoolYear') return point;
  const year = point.year ?? yearIn(later);
  if (point.unit !== 'day') return { ...point, year };
  const month = point.month ?? (later.unit === 'day' || later.unit === 'month' ? later.month : null);
  return { ...point, month, year };
}

/** Points of one list, each completed from the ones behind it. */
export function shareBackwards(points: readonly Point[]): Point[] {
  const backwards: Point[] = [];
  for (const point of points.toReversed()) {
    const later = backwards.at(-1);
    backwards.push(later ? borrow(point, later) : point);
  }
  return backwards.reverse();
}

/** Whether a day of this name exists; a day without a month is one of a recurring rule and passes only there. */
export function exists(point: Point): boolean {
  if (point.unit !== 'day') return true;
  return point.month === null || point.day <= daysInMonth(point.month, point.year);
}
