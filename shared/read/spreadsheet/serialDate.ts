// Serial day numbers of spreadsheets as calendar dates, without time zones: a date in a cell is a date, not an instant.

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Seconds since midnight. */
  readonly seconds: number;
}

const DAY_SECONDS = 86_400;
const DAY_MS = DAY_SECONDS * 1000;
/** 31/12/9999, the last day that spreadsheets know. */
const LAST_SERIAL = 2_958_466;
const OFFSET_1904 = 1462;

/**
 * The date of a serial number; undefined for what no spreadsheet shows as a date. In the 1900 system day 60 is 29/02/1900,
 * which never was: days before it are counted as Excel counts them.
 */
export function serialToDate(serial: number, date1904: boolean): CalendarDate | undefined {
  if (!Number.isFinite(serial) || serial < 0) return undefined;
  const total = Math.round(serial * DAY_SECONDS);
  const seconds = total % DAY_SECONDS;
  const days = (total - seconds) / DAY_SECONDS + (date1904 ? OFFSET_1904 : 0);
  if (days >= LAST_SERIAL) return undefined;
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), seconds };
}

/** yyyy-mm-dd */
export function isoDate(date: CalendarDate): string {
  return `${String(date.year).padStart(4, '0')}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
}

/** A date written by a file as ISO 8601, with or without time; undefined if it is none. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(text);
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { year, month, day, seconds: (hours * 60 + minutes) * 60 + seconds };
}

/** The serial number of a date in the 1900 system; exact from 01/03/1900 on. */
export function dateToSerial(date: CalendarDate): number {
  return (Date.UTC(date.year, date.month - 1, date.day) - Date.UTC(1899, 11, 30)) / DAY_MS + date.seconds / DAY_SECONDS;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
