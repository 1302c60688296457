import { describe, expect, it } from 'vitest';
import { createMoveFormula } from '#shared/template/xlsx/moveFormula.ts';
import { createRowMap } from '#shared/template/xlsx/rowMap.ts';

const SHEET = 'Phụ lục I';
/** Rows 12 to 14, two new ones behind row 12, row 13 taken out: 12, new, new, 14. */
const move = createMoveFormula(createRowMap(12, 14, [{ source: 12 }, { model: 12 }, { model: 12 }, { source: 14 }]), SHEET);

describe('formulas after rows moved', () => {
  it.each([
    ['A12+A14', 'A12+A15'],
    ['A13*2', '#REF!*2'],
    ['SUM(H12:H14)', 'SUM(H12:H15)'],
    ['SUM(H13:H13)', 'SUM(#REF!)'],
    ['SUM($H$13:$H$14)', 'SUM($H$15:$H$15)'],
    ['SUM(H:H)', 'SUM(H:H)'],
    ['$8:$10', '$8:$10'],
    ['$10:$20', '$10:$21'],
    ['H20&" H20 "', 'H21&" H20 "'],
    ["'Phụ lục I'!H20", "'Phụ lục I'!H21"],
    ["'PHỤ LỤC I'!H20", "'PHỤ LỤC I'!H21"],
    ["'Phụ lục II'!H20", "'Phụ lục II'!H20"],
    ['[1]Sheet1!H20', '[1]Sheet1!H20'],
    ["'Phụ lục I'!H13", '#REF!'],
    ['OFFSET($B$12,0,0,COUNTA($B$12:$B$14),1)', 'OFFSET($B$12,0,0,COUNTA($B$12:$B$15),1)'],
    ['SUM(H14:H12)', 'SUM(H12:H15)'],
  ])('%s on the sheet itself: %s', (before, after) => expect(move(before, SHEET)).toBe(after));

  it.each([
    ['H20', 'H20'],
    ["'Phụ lục I'!H20+H20", "'Phụ lục I'!H21+H20"],
  ])('%s on another sheet: %s', (before, after) => expect(move(before, null)).toBe(after));

  it.each([
    ['G12-TODAY()', 12, 13, 'G13-TODAY()'],
    ['G12/$H$14', 12, 13, 'G13/$H$15'],
    ['H12<=$H$20', 12, 14, 'H14<=$H$21'],
    ['SUM(H$12:H12)', 12, 14, 'SUM(H$12:H14)'],
  ])('%s taken along from row %i to %i: %s', (before, from, to, after) => expect(move(before, SHEET, { from, to })).toBe(after));
});
