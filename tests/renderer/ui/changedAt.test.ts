import { expect, test } from 'vitest';
import { changedAt } from '#renderer/ui/changedAt.ts';
import { textOf } from '#renderer/i18n/index.ts';

const text = textOf('vi');
const at = (day: number, hour: number, minute: number): number => new Date(2026, 10, day, hour, minute).getTime();
const now = at(22, 9, 0);

test.each([
  [now - 20_000, 'Vừa xong'],
  [at(22, 8, 55), '5 phút trước'],
  [at(22, 7, 5), 'Hôm nay 07:05'],
  [at(21, 23, 59), 'Hôm qua 23:59'],
  [at(20, 12, 0), '20/11/2026'],
])('%d is shown as “%s”', (when, words) => expect(changedAt(when, now, text)).toBe(words));
