import { expect, it } from 'vitest';
import { savedWhen } from '#renderer/features/linkedFile/savedWhen.ts';

const at = (day: number, hour: number, minute: number): number => new Date(2026, 10, day, hour, minute).getTime();

it.each([
  [at(22, 14, 5), at(22, 23, 59), '14:05'],
  [at(22, 0, 0), at(22, 0, 0), '00:00'],
  [at(21, 23, 59), at(22, 0, 1), '23:59 ngày 21/11/2026'],
])('shows only the time for today, time and date otherwise', (then, now, words) =>
  expect(savedWhen(then, now, (time, day) => `${time} ngày ${day}`)).toBe(words),
);
