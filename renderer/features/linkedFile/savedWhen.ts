// Short text for the time when a file was last written.

const two = (value: number): string => String(value).padStart(2, '0');

/** "14:05", or "14:05 ngày 21/11/2026" on another day, in local time. `at` and `now` in milliseconds since 1970. */
export function savedWhen(at: number, now: number, onDay: (time: string, day: string) => string): string {
  const then = new Date(at);
  const today = new Date(now);
  const time = `${two(then.getHours())}:${two(then.getMinutes())}`;
  return then.toDateString() === today.toDateString()
    ? time
    : onDay(time, `${two(then.getDate())}/${two(then.getMonth() + 1)}/${then.getFullYear()}`);
}
