import { describe, expect, test } from 'vitest';
import { readTypedDay, typedDay } from '#shared/time/typedDay.ts';

describe('dates as officials type them', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['31/12/2025', '2025-12-31'],
    ['1/3/2026', '2026-03-01'],
    [' 05-02-2026 ', '2026-02-05'],
    ['30.6.2026', '2026-06-30'],
    ['31/02/2026', null],
    ['32/1/2026', null],
    ['2026-01-01', null],
    ['', null],
  ];
  for (const [typed, iso] of cases) test(`“${typed}” is ${iso ?? 'no day'}`, () => expect(readTypedDay(typed)).toBe(iso));
});

test('a day is shown as officials write it', () => {
  expect(typedDay('2026-03-01')).toBe('01/03/2026');
});
