import { describe, expect, it } from 'vitest';
import { copyFormula, mapReferences, showReference } from '#shared/template/xlsx/formula.ts';

/** The references found, as "Sheet!A1:B2"; asserts that the formula is otherwise given back as it was. */
function referencesOf(formula: string): string {
  const found: string[] = [];
  const same = mapReferences(formula, (reference, sheet) => {
    const prefix = sheet === undefined ? '' : sheet === null ? 'EXT' : `${sheet}!`;
    found.push(`${prefix}${reference.left}${reference.top}${reference.kind === 'cell' ? '' : `:${reference.right}${reference.bottom}`}`);
    return showReference(reference);
  });
  expect(same).toBe(formula);
  return found.join(' ');
}

describe('references in formulas', () => {
  it.each([
    ['SUM(A1:B2)', 'A1:B2'],
    ['LOG10(A1)+ATAN2(B1,C2)', 'A1 B1 C2'],
    ['IF(A1="H27 x""A2",B1,"")', 'A1 B1'],
    ["'Phụ lục I'!$H$27*2", 'Phụ lục I!H27'],
    ["'O''Brien'!A1:A9", "O'Brien!A1:A9"],
    ['Sheet1!A1+Sheet2!B:B', 'Sheet1!A1 Sheet2!B1:B1048576'],
    ['[1]Sheet1!A1', 'EXTA1'],
    ["'[Sổ 1.xlsx]Trang tính'!A1", 'EXTA1'],
    ['TongHop[Số nhiệm vụ]+A5', 'A5'],
    ['TongHop[[#Totals],[H27]]', ''],
    ['$8:$10', 'A8:XFD10'],
    ['DS_A1+A1_x+_A1', ''],
    ['Q1+FY2027+ABC1234567+XFE1', 'Q1 FY2027'],
    ['Bảng!A3', 'Bảng!A3'],
    ['1E5+1.5E-3+A3', 'A3'],
    ['A1#', 'A1'],
    ['SUM(Sheet1:Sheet3!A1)', 'Sheet1:Sheet3!A1'],
    ['R1C1', ''],
    ['A1:INDEX(B:B,5)', 'A1 B1:B1048576'],
    ['OFFSET(A1,0,0,COUNTA($B$12:$B$26),1)', 'A1 B12:B26'],
    ['{1,2;3,4}*A1', 'A1'],
    ['TRUE+FALSE+NA()', ''],
    ['_xlfn.XLOOKUP(A1,B1:B9,C1:C9)', 'A1 B1:B9 C1:C9'],
    ['A1:B2 B1:C2', 'A1:B2 B1:C2'],
    ['@A1', 'A1'],
    ['Tháng_1!A1', 'Tháng_1!A1'],
  ])('%s', (formula, references) => expect(referencesOf(formula)).toBe(references));

  it.each([
    ['A1+$B$2+C$3+$D4', 1, 1, 'B2+$B$2+D$3+$D5'],
    ['"A1"&A1', 2, 0, '"A1"&A3'],
    ['A1', -1, 0, '#REF!'],
    ["'Phụ lục I'!A1", -1, 0, '#REF!'],
    ['$8:10', 1, 0, '$8:11'],
    ['B:$C', 4, 1, 'C:$C'],
  ])('%s copied by %i, %i', (formula, rows, columns, copied) => expect(copyFormula(formula, rows, columns)).toBe(copied));
});
