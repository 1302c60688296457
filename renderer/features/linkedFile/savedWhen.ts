// When a file was last written, as short as it can be said.

const two = (value: number): string => String(value).padStart(2, '0');

/** "14:05", or "14:05 ngày 21/11/2026" where that was on another day; both in milliseconds since 1970, told in local time. */
export function savedWhen(at: number, now: number, onDay: (time: string, day: string) => string): string {
  const [then, today] = [new Date(at), new Date(now)];
  const time = `${two(then.getHours())}:${two(then.getMinutes())}`;
  return then.toDateString() === today.toDateString()
    ? time
    : onDay(time, `${two(then.getDate())}/${two(then.getMonth() + 1)}/${then.getFullYear()}`);
}
