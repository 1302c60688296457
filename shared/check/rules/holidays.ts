// A deadline on a day when offices are closed. The days off are data, announced every year (shared/data/holidays.json).
import holidays from '../../data/holidays.json' with { type: 'json' };
import { dayOf, monthOf, weekdayOf, yearOf } from '../../time/calendar.ts';
import { parseTime } from '../../time/parseTime.ts';
import type { Clause, TimeValue } from '../../time/value.ts';
import { at, timeOf } from '../cells.ts';
import type { CellRule } from '../rule.ts';

interface DayOff {
  readonly day: string;
  readonly name: string;
  /** By the calendar, but not announced yet. */
  readonly expected?: true;
  /** 6 or 7 for a weekend that is no holiday. */
  readonly weekday?: number;
}

/** Why offices are closed on a day, or null. */
export function dayOff(iso: string): DayOff | null {
  const fixed = holidays.everyYear.find(
    (holiday) => holiday.month === monthOf(iso) && holiday.day === dayOf(iso) && (holiday.fromYear ?? 0) <= yearOf(iso),
  );
  if (fixed) return { day: iso, name: fixed.name };
  const listed = holidays.days.find((holiday) => holiday.from <= iso && iso <= holiday.to);
  if (listed) return { day: iso, name: listed.name, ...('expected' in listed ? { expected: true } : {}) };
  const weekday = weekdayOf(iso);
  return weekday >= 6 ? { day: iso, name: '', weekday } : null;
}

const isDay = (clause: Clause): boolean =>
  (clause.type === 'point' && clause.point.unit === 'day') || (clause.type === 'range' && clause.to.unit === 'day');

/** The days on which something is due; ends of months, quarters and years are not meant to the day. */
function dueDays(time: TimeValue): string[] {
  const parts = time.clauses ?? [time];
  return parts.flatMap((part) => (part.end !== null && part.expression.some(isDay) ? [part.end] : []));
}

/** Days of a yearly rule that are a holiday in every year. */
function yearlyHolidays(time: TimeValue): DayOff[] {
  return (time.dates ?? []).flatMap(({ month, day }) => {
    const fixed = holidays.everyYear.find((holiday) => holiday.month === month && holiday.day === day);
    return fixed ? [{ day: `${fixed.day}/${fixed.month}`, name: fixed.name }] : [];
  });
}

export const holidayDeadline = {
  id: 'holidayDeadline',
  severity: 'warning',
  scope: 'cell',
  roles: ['time', 'end', 'report'],
  run(cell, annex) {
    const time = timeOf(cell, annex);
    if (time === null) return [];
    const meant = annex.options.exclusiveBefore ? parseTime(cell.text, { ...annex.timeContext, exclusiveBefore: false }) : time;
    const off = [...dueDays(meant).flatMap((day) => dayOff(day) ?? []), ...yearlyHolidays(meant)];
    return off.map(({ day, name, weekday, expected }) => ({
      ...at(cell),
      ...(weekday === undefined && !expected ? {} : { severity: 'hint' }),
      values: { day, name, weekday: weekday ?? 0, ...(expected ? { expected: 1 } : {}) },
    }));
  },
} as const satisfies CellRule;
