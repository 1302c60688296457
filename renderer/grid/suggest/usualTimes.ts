// The times that annexes usually contain, for the years of one annex, as suggestions. Pure.
import type { AnnexHead } from '#shared/annex/model.ts';
import { formatClauses, HOUSE_STYLE } from '#shared/time/format.ts';
import type { Clause, Point } from '#shared/time/value.ts';

/** Quarters and months are suggested for the first years of a long plan only. */
const MAX_YEARS = 6;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const point = (at: Point): Clause => ({ type: 'point', point: at, bound: 'none' });

const FREQUENT: readonly Clause[] = [
  { type: 'frequency', recurrence: 'yearly', every: 'year' },
  { type: 'frequency', recurrence: 'quarterly', every: 'quarter' },
  { type: 'frequency', recurrence: 'monthly', every: 'month' },
  { type: 'frequency', recurrence: 'continuous', every: 'always' },
];

const clausesOf = (year: number): Clause[] => [
  point({ unit: 'year', year }),
  ...[1, 2, 3, 4].map((quarter) => point({ unit: 'quarter', quarter, year })),
  ...MONTHS.map((month) => point({ unit: 'month', month, year })),
];

/** Frequencies, and the times of the years of the annex's period or, without one, of its issuing document. */
export function usualTimes({ period, issuing }: Pick<AnnexHead, 'period' | 'issuing'>): string[] {
  const first = period ? Number(period.from.slice(0, 4)) : issuing.year;
  const last = period ? Number(period.to.slice(0, 4)) : issuing.year;
  const count = first === undefined || last === undefined ? 0 : Math.min(MAX_YEARS, Math.max(1, last - first + 1));
  const years = Array.from({ length: count }, (_, index) => (first ?? 0) + index);
  return [...FREQUENT, ...years.flatMap(clausesOf)].map((clause) => {
    const text = formatClauses([clause], HOUSE_STYLE);
    return text.charAt(0).toUpperCase() + text.slice(1);
  });
}
