import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedEdge, NARROWEST_MM } from '#renderer/print/movedEdge.ts';

describe('the edge between two columns', () => {
  it.each([
    [[20, 30, 40], 0, 5, [25, 25, 40]],
    [[20, 30, 40], 1, -5, [20, 25, 45]],
    [[20, 30, 40], 0, 500, [41, 9, 40]],
    [[20, 30, 40], 1, -500, [20, 9, 61]],
    [[20, 30, 40], 2, 5, undefined],
    [[20, 30, 40], 0, 0.01, undefined],
    [[5, 30], 0, -3, undefined],
    [[5, 30], 0, 6, [11, 24]],
  ])('of %j after column %i by %f gives %j', (widths, index, by, moved) => expect(movedEdge(widths, index, by)).toEqual(moved));

  it('keeps the sum, and no column it touches becomes narrower than a number', () => {
    const width = fc.double({ min: 9, max: 120, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(width, { minLength: 2, maxLength: 9 }),
        fc.nat(8),
        fc.double({ min: -300, max: 300, noNaN: true }),
        (widths, index, by) => {
          const moved = movedEdge(widths, index, by);
          if (moved === undefined) return;
          const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
          expect(sum(moved)).toBeCloseTo(sum(widths), 6);
          expect(Math.min(...moved)).toBeGreaterThanOrEqual(NARROWEST_MM - 1e-6);
        },
      ),
    );
  });
});
