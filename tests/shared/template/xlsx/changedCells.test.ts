import { describe, expect, it } from 'vitest';
import { blocksOf, createChangedCells, readBlock, readsChanged, type NamedBlocks } from '#shared/template/xlsx/changedCells.ts';

const SHEET = 'Phụ lục I';
const names: NamedBlocks = new Map([
  ['tongkinhphi', [{ top: 27, bottom: 27, left: 8, right: 8 }]],
  ['tonghop', [{ top: 2, bottom: 8, left: 1, right: 3 }]],
]);

describe('what a formula counts with', () => {
  const reads = (formula: string, own: string | null, ...cells: readonly (readonly [number, number])[]): boolean => {
    const changed = createChangedCells();
    for (const [row, column] of cells) changed.add(row, column);
    return readsChanged(formula, own, { sheet: SHEET, changed, names });
  };

  it.each<[string, string | null, readonly [number, number], boolean]>([
    ['SUM(H12:H26)', SHEET, [14, 8], true],
    ['SUM(H12:H26)', SHEET, [14, 7], false],
    ['SUM(H26:H12)', SHEET, [14, 8], true],
    ['SUM(H12:H26)', null, [14, 8], false],
    ["SUM('phụ lục i'!H12:H26)", null, [14, 8], true],
    ['H:H', SHEET, [14, 8], true],
    ['$14:$15', SHEET, [14, 200], true],
    ['H13', SHEET, [14, 8], false],
    ['TongKinhPhi*2', null, [27, 8], true],
    ['tongkinhphi*2', null, [27, 8], true],
    ['TongKinhPhi_2', null, [27, 8], false],
    ['"TongKinhPhi"', null, [27, 8], false],
    ['SUBTOTAL(109,TongHop[Số nhiệm vụ])', null, [5, 3], true],
    ['[1]Sheet1!H12', SHEET, [12, 8], false],
    ['TODAY()', SHEET, [12, 8], false],
  ])('%s on %s, %j changed: %s', (formula, own, cell, expected) => expect(reads(formula, own, cell)).toBe(expected));

  it('every cell of the rows that moved', () => {
    const changed = createChangedCells([12, 20]);
    expect([changed.has(12, 99), changed.has(21, 1), changed.reaches({ top: 20, bottom: 40, left: 1, right: 1 })]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

it.each([
  ['B5', { top: 5, bottom: 5, left: 2, right: 2 }],
  ['$B$5:C9', { top: 5, bottom: 9, left: 2, right: 3 }],
  ['D:$E', { top: 1, bottom: Number.MAX_SAFE_INTEGER, left: 4, right: 5 }],
  ['5:9', null],
  ['ZZZ1', null],
  ['TongHop', null],
])('%s as a block', (text, block) => expect(readBlock(text)).toEqual(block));

it('the blocks of a name', () =>
  expect(blocksOf("'Phụ lục I'!$A:$B,'Phụ lục I'!$8:$10,Khác!A1", null, SHEET)).toEqual([
    { top: 1, bottom: 1_048_576, left: 1, right: 2 },
    { top: 8, bottom: 10, left: 1, right: 16_384 },
  ]));
