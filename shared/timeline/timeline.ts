// The tasks of an annex laid along the years: where each band begins and ends, what comes back, what has no end, what
// cannot be placed. Pure geometry in parts of the axis (0 to 1); whoever draws it decides how it looks.
import { addDays, daysInMonth, isoDate, lastOfMonth, monthOf, yearOf } from '../time/calendar.ts';
import type { Recurrence, RecurringDay, TimeValue } from '../time/value.ts';

export interface TimelineTask {
  readonly id: string;
  /** What its time cells mean. */
  readonly times: readonly TimeValue[];
  /** Columns of their own for the first and the last day. */
  readonly from?: TimeValue;
  readonly to?: TimeValue;
  readonly reports: readonly TimeValue[];
}

export interface TimelineOptions {
  /** ISO date; given from outside. */
  readonly today: string;
  /** First day of the plan, ISO: where tasks begin that name only their end. */
  readonly planStart: string | null;
  readonly period: { readonly from: string; readonly to: string } | null;
}

/** deadline: only its end is named; recurring: comes back; open: without an end. */
export type BandLook = 'span' | 'deadline' | 'recurring' | 'open';

export interface Band {
  readonly from: number;
  readonly to: number;
  readonly look: BandLook;
  /** Goes on behind the end of the axis. */
  readonly goesOn: boolean;
}

export interface TimelineLine {
  readonly id: string;
  readonly bands: readonly Band[];
  /** Moments at which a recurring task is due. */
  readonly ticks: readonly number[];
  readonly reports: readonly number[];
}

export type WhyUndated = 'condition' | 'unknown' | 'blank' | 'noDate';

export interface Timeline {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Quarters are drawn, not only years. */
  readonly quarters: boolean;
  /** Place of today, or null where it lies outside. */
  readonly today: number | null;
  readonly lines: readonly TimelineLine[];
  readonly undated: readonly { readonly id: string; readonly why: WhyUndated }[];
}

/** Years with quarters; more of them are drawn as years only. */
const MOST_QUARTERED_YEARS = 5;
const MOST_YEARS = 40;
const MOST_TICKS = 60;
/** Years shown behind the first where something has no end. */
const OPEN_YEARS = 2;
const DAY_MS = 86_400_000;

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;

const clausesOf = (value: TimeValue): readonly TimeValue[] => value.clauses ?? [value];

const comesBack = (value: TimeValue): boolean => value.recurrence !== 'none';

interface Axis {
  readonly first: string;
  readonly last: string;
  /** Place of the beginning of a day. */
  readonly at: (iso: string) => number;
}

function axisOf(tasks: readonly TimelineTask[], { today, planStart, period }: TimelineOptions): Axis {
  const values = tasks.flatMap((task) =>
    [...task.times, ...(task.from ? [task.from] : []), ...(task.to ? [task.to] : []), ...task.reports].flatMap(clausesOf),
  );
  const years = values.flatMap(({ start, end }) => [start, end].flatMap((day) => (day === null ? [] : [yearOf(day)])));
  if (planStart !== null) years.push(yearOf(planStart));
  if (period) years.push(yearOf(period.from), yearOf(period.to));
  if (years.length === 0) years.push(yearOf(today));
  const first = Math.min(...years);
  let last = Math.min(Math.max(...years), first + MOST_YEARS - 1);
  if (values.some((value) => value.openEnd || comesBack(value))) last = Math.max(last, first + OPEN_YEARS - 1);
  if (yearOf(today) === last + 1) last += 1;
  const from = isoDate(first, 1, 1);
  const to = isoDate(last, 12, 31);
  const origin = dayNumber(from);
  const length = dayNumber(to) + 1 - origin;
  return { first: from, last: to, at: (iso) => Math.min(1, Math.max(0, (dayNumber(iso) - origin) / length)) };
}

const EVERY_MONTHS: Readonly<Record<Exclude<Recurrence, 'none' | 'weekly' | 'continuous'>, number>> = {
  monthly: 1,
  quarterly: 3,
  halfyearly: 6,
  yearly: 12,
};

/** Days on which something that comes back is due, between two days: the named ones, else the ends of its months. */
function dueDays(recurrence: Recurrence, dates: readonly RecurringDay[] | undefined, from: string, to: string): string[] {
  const days: string[] = [];
  const step = recurrence === 'none' || recurrence === 'weekly' || recurrence === 'continuous' ? null : EVERY_MONTHS[recurrence];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      if (dates) {
        const quarterly = recurrence === 'quarterly' && month % 3 !== 0;
        for (const date of dates) {
          if (quarterly || (date.month !== null && date.month !== month)) continue;
          const most = daysInMonth(month, year);
          days.push(isoDate(year, month, Math.min(date.day ?? most, most)));
        }
      } else if (step !== null && month % step === 0) days.push(lastOfMonth(year, month));
    }
  }
  return days.filter((day) => day >= from && day <= to).toSorted();
}

const thinned = (places: readonly number[]): number[] => {
  const every = Math.ceil(places.length / MOST_TICKS);
  return places.filter((_place, index) => index % every === 0);
};

interface Placed {
  readonly bands: Band[];
  readonly ticks: number[];
}

function placeValue(value: TimeValue, axis: Axis, planStart: string): Placed | null {
  const { start, end, recurrence, openEnd, dates } = value;
  const behind = (iso: string): number => axis.at(addDays(iso, 1));
  const band = (from: string, to: string, look: BandLook, goesOn = false): Band => ({ from: axis.at(from), to: behind(to), look, goesOn });
  if (value.kind === 'unknown' || value.kind === 'blank' || value.kind === 'condition') return null;
  if (value.kind === 'frequency' && recurrence === 'none') return null;
  if (recurrence === 'continuous') return { bands: [band(start ?? planStart, axis.last, 'open', true)], ticks: [] };
  if (recurrence !== 'none') {
    const from = start ?? planStart;
    const to = end ?? axis.last;
    const days = dueDays(recurrence, dates, from, to < axis.last ? to : axis.last);
    return { bands: [band(from, to, 'recurring', end === null)], ticks: thinned(days.map(behind)) };
  }
  if (start !== null && openEnd) return { bands: [band(start, axis.last, 'open', true)], ticks: [] };
  if (start !== null && end !== null) return { bands: [band(start, end, 'span', end > axis.last)], ticks: [] };
  if (end !== null) return { bands: [band(planStart < end ? planStart : isoDate(yearOf(end), 1, 1), end, 'deadline')], ticks: [] };
  return start === null ? null : { bands: [band(start, axis.last, 'open', true)], ticks: [] };
}

/** Separate columns for start and end as one span; without one of them, what the other says. */
function columnValues({ from, to, times }: TimelineTask): readonly TimeValue[] {
  if (!from || !to) return [...times, ...[from, to].flatMap((value) => value ?? [])].flatMap(clausesOf);
  const start = from.start ?? from.end;
  const end = to.end ?? to.start;
  if (start === null || end === null) return [...times, from, to].flatMap(clausesOf);
  return [...times.flatMap(clausesOf), { ...to, kind: 'range', start, end, recurrence: 'none' }];
}

function whyUndated(values: readonly TimeValue[]): WhyUndated {
  const kinds = new Set(values.map(({ kind }) => kind));
  if (kinds.has('unknown')) return 'unknown';
  if (kinds.has('condition')) return 'condition';
  return [...kinds].every((kind) => kind === 'blank') ? 'blank' : 'noDate';
}

/** Lays tasks along whole years, in the order given. */
export function layOutTimeline(tasks: readonly TimelineTask[], options: TimelineOptions): Timeline {
  const axis = axisOf(tasks, options);
  const { today } = options;
  const planStart = options.planStart ?? options.period?.from ?? axis.first;
  const lines: TimelineLine[] = [];
  const undated: { id: string; why: WhyUndated }[] = [];
  for (const task of tasks) {
    const values = columnValues(task);
    const placed = values.flatMap((value) => placeValue(value, axis, planStart) ?? []);
    const reports = task.reports.flatMap(clausesOf).flatMap((report) => {
      if (comesBack(report)) return thinned(dueDays(report.recurrence, report.dates, planStart, axis.last).map(axis.at));
      const day = report.end ?? report.start;
      return day === null ? [] : [axis.at(day)];
    });
    if (placed.length === 0) undated.push({ id: task.id, why: whyUndated(values) });
    else {
      const ticks = placed.flatMap((each) => each.ticks);
      lines.push({ id: task.id, bands: placed.flatMap((each) => each.bands), ticks, reports });
    }
  }
  const firstYear = yearOf(axis.first);
  const lastYear = yearOf(axis.last);
  const inside = today >= axis.first && today <= axis.last;
  return {
    firstYear,
    lastYear,
    quarters: lastYear - firstYear < MOST_QUARTERED_YEARS,
    today: inside ? axis.at(today) : null,
    lines,
    undated,
  };
}

export interface ScaleMark {
  readonly at: number;
  /** A year (its number) or a quarter (1 to 4) begins here. */
  readonly year?: number;
  readonly quarter?: number;
}

/** Where years and quarters begin, from left to right. */
export function scaleMarks({ firstYear, lastYear, quarters }: Timeline): ScaleMark[] {
  const origin = dayNumber(isoDate(firstYear, 1, 1));
  const length = dayNumber(isoDate(lastYear + 1, 1, 1)) - origin;
  const marks: ScaleMark[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 1; month <= 12; month += quarters ? 3 : 12) {
      const day = isoDate(year, month, 1);
      const at = (dayNumber(day) - origin) / length;
      marks.push({ at, ...(month === 1 ? { year } : {}), ...(quarters ? { quarter: (monthOf(day) + 2) / 3 } : {}) });
    }
  }
  return marks;
}
