import { describe, expect, it } from 'vitest';
import { distance } from '#shared/units/suggest.ts';

describe('distance', () => {
  it.each([
    ['so tai chinh', 'so tai chinh', 0],
    ['so tai chihn', 'so tai chinh', 1],
    ['so tai chin', 'so tai chinh', 1],
    ['so y te', 'so noi vu', 3],
  ])('%s / %s = %s (limit 2)', (one, other, expected) => expect(distance(one, other, 2)).toBe(expected));
});
