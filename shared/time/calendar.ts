// Days of the Gregorian calendar as ISO strings (yyyy-mm-dd), without clocks or time zones.

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY_MS = 86_400_000;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days of a month (1 to 12); without a year February has 29, the most it can have. */
export function daysInMonth(month: number, year: number | null): number {
  if (month === 2 && (year === null || isLeapYear(year))) return 29;
  return MONTH_DAYS[month - 1] ?? 0;
}

const two = (value: number): string => String(value).padStart(2, '0');

export const isoDate = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

export const firstOfMonth = (year: number, month: number): string => isoDate(year, month, 1);

export const lastOfMonth = (year: number, month: number): string => isoDate(year, month, daysInMonth(month, year));

/** The ISO date so many days later (earlier when negative). */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(iso: string): number {
  const day = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return day === 0 ? 7 : day;
}

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
export const monthOf = (iso: string): number => Number(iso.slice(5, 7));
export const dayOf = (iso: string): number => Number(iso.slice(8, 10));

/** Whether text is a real ISO date. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = monthOf(text);
  return month >= 1 && month <= 12 && dayOf(text) >= 1 && dayOf(text) <= daysInMonth(month, yearOf(text));
}
