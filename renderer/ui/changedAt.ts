// Time of a change in relative form: "5 phút trước", "Hôm nay 09:15", otherwise the date.
import type { Text } from '../i18n/index.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
const two = (value: number): string => String(value).padStart(2, '0');

/** `at` and `now` in milliseconds since 1970; days are in local time. */
export function changedAt(at: number, now: number, text: Text): string {
  const minutes = Math.floor((now - at) / MINUTE);
  if (minutes < 1) return text.start.justNow;
  if (minutes < 60) return text.start.minutesAgo(minutes);
  const date = new Date(at);
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY);
  if (days <= 0) return text.start.today(time);
  if (days === 1) return text.start.yesterday(time);
  return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
}
