import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '#shared/read/spreadsheet/cellReference.ts';
import { tidyMerges } from '#shared/read/spreadsheet/merges.ts';

const range = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));

describe('tidyMerges', () => {
  it('cuts to what the sheet uses and drops what lies beside it or is one cell', () => {
    expect(
      tidyMerges(
        [
          { top: 1, left: 1, bottom: 1_048_576, right: 16_384 },
          { top: 1, left: 9, bottom: 1_048_576, right: 16_384 },
          { top: 12, left: 1, bottom: 13, right: 2 },
        ],
        10,
        5,
      ),
    ).toEqual({ merges: [{ top: 1, left: 1, bottom: 10, right: 5 }], overlapping: 0 });
    expect(tidyMerges([{ top: 2, left: 2, bottom: 2, right: 2 }], 9, 9).merges).toEqual([]);
  });

  it('keeps no two that share a cell, and drops none without reason', () => {
    const check = fc.check(
      fc.property(fc.array(range, { maxLength: 25 }), (ranges) => {
        const { merges, overlapping } = tidyMerges(ranges, 30, 30);
        const taken = new Set<string>();
        for (const merge of merges) {
          for (let row = merge.top; row <= merge.bottom; row++) {
            for (let column = merge.left; column <= merge.right; column++) {
              const cell = `${row}/${column}`;
              if (taken.has(cell)) return false;
              taken.add(cell);
            }
          }
        }
        const many = ranges.filter((one) => one.top !== one.bottom || one.left !== one.right);
        return merges.length + overlapping === many.length;
      }),
    );
    expect(check.counterexample).toBeNull();
  });

  it('takes 60,000 ranges in far less than a second', () => {
    const ranges = Array.from({ length: 60_000 }, (_, index) => ({ top: index + 1, left: 1, bottom: index + 2, right: 3 }));
    const began = performance.now();
    expect(tidyMerges(ranges, 70_000, 5).overlapping).toBe(30_000);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('rangeOf', () => {
  it.each([
    ['B5:D7', { top: 5, left: 2, bottom: 7, right: 4 }],
    ['$D$7:$B$5', { top: 5, left: 2, bottom: 7, right: 4 }],
    ['XFD1048576', { top: 1_048_576, left: 16_384, bottom: 1_048_576, right: 16_384 }],
    ['XFE1', undefined],
    ['A0', undefined],
    ['A:B', undefined],
    ['A1:XFD9999999', undefined],
  ])('%s', (reference, expected) => {
    expect(rangeOf(reference)).toEqual(expected);
  });
});
