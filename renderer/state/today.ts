// Today's date, for the checks and the timeline.

/** ISO date in local time. @param now milliseconds since 1970 */
export function isoToday(now: number): string {
  const date = new Date(now);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
