// When the annex is judged: the given date, else the date of its document, else today. A document in preparation has
// a month without a day, so the date is a span.
import type { AnnexDocument } from '../annex/model.ts';
import { isoDate, lastOfMonth } from '../time/calendar.ts';
import type { CheckOptions } from './options.ts';

export interface AnnexDates {
  /** First and last day the document can bear; equal when its date is known. Null when nothing is known. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The span of days in which the document is or will be signed. */
export function annexDates(document: AnnexDocument, options: CheckOptions): AnnexDates {
  if (options.date !== undefined) return { earliest: options.date, latest: options.date };
  const { day, month, year } = document.issuing;
  if (year === undefined) return { earliest: options.today ?? null, latest: options.today ?? null };
  if (month === undefined) return { earliest: isoDate(year, 1, 1), latest: isoDate(year, 12, 31) };
  if (day === undefined) return { earliest: isoDate(year, month, 1), latest: lastOfMonth(year, month) };
  return { earliest: isoDate(year, month, day), latest: isoDate(year, month, day) };
}
