// The day on the wall, as the checks and the pictures of time take it.

/** ISO date, in the time zone of this computer, of a moment in milliseconds since 1970. */
export function isoToday(now: number): string {
  const date = new Date(now);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
