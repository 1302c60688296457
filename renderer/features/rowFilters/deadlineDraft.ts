// The form values of the deadline filter, their validation, and the resulting range of days. Pure functions.
import { addDays } from '#shared/time/calendar.ts';
import { readTypedDay } from '#shared/time/typedDay.ts';
import { overdueAt, quarterOf, type Due } from './dueTasks.ts';

export const DEADLINE_KINDS = ['overdue', 'thisQuarter', 'before', 'after', 'between', 'unclear'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export interface DeadlineDraft {
  readonly kind: DeadlineKind;
  /** Days as typed ("31/12/2026"). */
  readonly from: string;
  readonly to: string;
}

export const asksFrom = (kind: DeadlineKind): boolean => kind === 'after' || kind === 'between';
export const asksTo = (kind: DeadlineKind): boolean => kind === 'before' || kind === 'between';

type DeadlineFault = 'badDay' | 'badOrder';

/** The invalid fields. */
export function deadlineFaults({ kind, from, to }: DeadlineDraft): { readonly from?: DeadlineFault; readonly to?: DeadlineFault } {
  const first = readTypedDay(from);
  const last = readTypedDay(to);
  if (asksFrom(kind) && first === null) return { from: 'badDay' };
  if (asksTo(kind) && last === null) return { to: 'badDay' };
  return kind === 'between' && first !== null && last !== null && last < first ? { to: 'badOrder' } : {};
}

/** The range of a valid form. "Before" and "after" exclude the day itself, "between" includes both. `today`: ISO date. */
export function dueOf({ kind, from, to }: DeadlineDraft, today: string): Due {
  const first = readTypedDay(from);
  const last = readTypedDay(to);
  switch (kind) {
    case 'overdue':
      return overdueAt(today);
    case 'thisQuarter':
      return quarterOf(today);
    case 'before':
      return { from: null, to: last && addDays(last, -1) };
    case 'after':
      return { from: first && addDays(first, 1), to: null };
    case 'between':
      return { from: first, to: last };
    case 'unclear':
      return 'unclear';
  }
}
