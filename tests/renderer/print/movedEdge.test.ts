import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedEdge, MIN_COLUMN_MM } from '#renderer/print/movedEdge.ts';

const columns = (widths: readonly number[], leastMm = 0, mostMm = 1000) => widths.map((widthMm) => ({ widthMm, leastMm, mostMm }));

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
  ])('of %j after column %i by %f gives %j', (widths, index, by, moved) => expect(movedEdge(columns(widths), index, by)).toEqual(moved));

  it('stops at the minimum and maximum widths of the columns', () => {
    const [order, ...others] = columns([12, 40, 40], 20);
    const bounded = [{ ...order!, leastMm: 10, mostMm: 15 }, ...others];
    expect(movedEdge(bounded, 0, 50)).toEqual([15, 37, 40]);
    expect(movedEdge(bounded, 0, -50)).toEqual([10, 42, 40]);
    expect(movedEdge(bounded, 1, 50)).toEqual([12, 60, 20]);
    expect(movedEdge(bounded.toReversed(), 1, -50)).toEqual([40, 37, 15]);
  });

  it('keeps the sum of widths, and the minimum width of the columns it changes', () => {
    const width = fc.double({ min: 9, max: 120, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(width, { minLength: 2, maxLength: 9 }),
        fc.nat(8),
        fc.double({ min: -300, max: 300, noNaN: true }),
        (widths, index, by) => {
          const moved = movedEdge(columns(widths), index, by);
          if (moved === undefined) return;
          const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
          expect(sum(moved)).toBeCloseTo(sum(widths), 6);
          expect(Math.min(...moved)).toBeGreaterThanOrEqual(MIN_COLUMN_MM - 1e-6);
        },
      ),
    );
  });
});
