// One day as a user types it into a field, and as a field shows it. Not for cells: their grammar is parseTime.
import { isIsoDate, isoDate } from './calendar.ts';

/** "31/12/2025" → "2025-12-31"; null where it is no day of the calendar. */
export function readTypedDay(typed: string): string | null {
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(typed) ?? [];
  const iso = isoDate(Number(year), Number(month), Number(day));
  return isIsoDate(iso) ? iso : null;
}

/** "2025-12-31" → "31/12/2025". */
export const typedDay = (iso: string): string => iso.split('-').toReversed().join('/');
