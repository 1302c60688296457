import { describe, expect, it } from 'vitest';
import { addDays, daysInMonth, isIsoDate, lastOfMonth, weekdayOf } from '#shared/time/calendar.ts';

describe('calendar', () => {
  it.each([
    [2, 2024, 29],
    [2, 2025, 28],
    [2, 1900, 28],
    [2, 2000, 29],
    [2, null, 29],
    [4, 2025, 30],
    [13, 2025, 0],
  ])('month %s of %s has %s days', (month, year, days) => expect(daysInMonth(month, year)).toBe(days));

  it('counts days over months and years', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(lastOfMonth(2025, 6)).toBe('2025-06-30');
  });

  it('knows the day of the week (24/11/2026 is a Tuesday)', () => {
    expect(weekdayOf('2026-11-24')).toBe(2);
    expect(weekdayOf('2026-11-22')).toBe(7);
  });

  it.each([
    ['2025-02-28', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['25-01-01', false],
  ])('%s is a date: %s', (text, real) => expect(isIsoDate(text)).toBe(real));
});
