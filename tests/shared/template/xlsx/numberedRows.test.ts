import { describe, expect, it } from 'vitest';
import { countCell } from '#shared/template/xlsx/numberedRows.ts';

const counted = (formula: string, value: number): string | undefined => {
  const cells = new Map([[1, `<c r="A9" s="2" t="str"><f>${formula}</f><v>x</v></c>`]]);
  countCell('', new Map([['A8', 3]]), cells, 'A9', value);
  return cells.get(1);
};

describe('formulas that number rows', () => {
  it.each([
    ['A8+1', 4, true],
    ['$A$8+1', 4, true],
    ['A8+2', 5, true],
    ['A8+1', 5, false],
    ['A7+1', 4, false],
    ['ROW()-5', 4, true],
    ['row()-5', 4, true],
    ['ROW()-5', 5, false],
    ['MAX(A$1:A8)+1', 4, false],
  ])('%s counts %i: %s', (formula, value, stays) =>
    expect(counted(formula, value)).toBe(`<c r="A9" s="2">${stays ? `<f>${formula}</f>` : ''}<v>${value}</v></c>`),
  );

  it('a cell without a formula, or that is not there, is left to the text of the annex', () => {
    const cells = new Map([[1, '<c r="A9"><v>7</v></c>']]);
    const counts = new Map<string, number>();
    countCell('', counts, cells, 'A9', 4);
    countCell('', counts, cells, 'B9', 4);
    expect([...cells.values()]).toEqual(['<c r="A9"><v>7</v></c>']);
    expect([...counts]).toEqual([
      ['A9', 4],
      ['B9', 4],
    ]);
  });
});
