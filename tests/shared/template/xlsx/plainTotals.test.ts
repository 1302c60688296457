import { describe, expect, it } from 'vitest';
import type { CellContent } from '#shared/template/xlsx/cellContent.ts';
import { totalOf, type TotalledCells } from '#shared/template/xlsx/plainTotals.ts';

const number = (value: number): CellContent => ({ kind: 'number', value });
const text = (value: string): CellContent => ({ kind: 'text', text: value });

/** Columns A (leads), B (amounts), C (odd things), from row 1. */
const COLUMNS: readonly (readonly CellContent[])[] = [
  [text('Sở Nội vụ'), text('Sở Tài chính'), text('sở nội vụ'), { kind: 'empty' }, text('Sở Nội vụ (đầu mối)')],
  [number(0.1), number(0.2), text('chưa rõ'), { kind: 'empty' }, number(7)],
  [text('12'), { kind: 'boolean' }, { kind: 'unknown' }, number(-3), text('')],
];

const cells = (hidden = false): TotalledCells => ({
  at: (row, column) => COLUMNS[column - 1]?.[row - 1] ?? { kind: 'empty' },
  within: ({ top, bottom, left, right }) =>
    COLUMNS.flatMap((column, c) =>
      column.flatMap((content, r) =>
        r + 1 >= top && r + 1 <= bottom && c + 1 >= left && c + 1 <= right ? [{ row: r + 1, column: c + 1, content }] : [],
      ),
    ),
  hides: () => hidden,
});

describe('plain totals', () => {
  it.each([
    ['SUM(B1:B5)', 7.3],
    ['SUM(B1:B2)', 0.3],
    ['sum( $B$1:$B$2 , B5 )', 7.3],
    ['SUM(B:B)', 7.3],
    ['SUM(A1:A5)', 0],
    ['COUNT(B1:B5)', 3],
    ['COUNTA(B1:B5)', 4],
    ['COUNTA(C5:C5)', 1],
    ['AVERAGE(B1:B2,B5)', 2.43333333333333],
    ['MIN(B1:B5)', 0.1],
    ['MAX(B1:B5)', 7],
    ['MAX(A1:A5)', 0],
    ['SUBTOTAL(9,B1:B5)', 7.3],
    ['SUBTOTAL(103,A1:A5)', 4],
    ['COUNTIF(B1:B5,">0.15")', 2],
    ['COUNTIF(B1:B5,7)', 1],
    ['COUNTIF(B1:B5,B5)', 1],
    ['COUNTIF(B1:B5,"<>")', 4],
    ['COUNTIF(A1:A5,"Sở Nội vụ")', 2],
    ['COUNTIF(A1:A5,A1)', 2],
    ['COUNTIF(A1:A5,"Sở Nội vụ*")', 3],
    ['COUNTIF(A1:A5,"Sở ???? vụ")', 0],
    ['SUMIF(A1:A5,"Sở Nội vụ",B1:B5)', 0.1],
    ['SUMIF(A1:A5,"Sở T*",B1)', 0.2],
    ['SUMIF(B1:B5,">=0.2")', 7.2],
  ])('%s is %d', (formula, total) => expect(totalOf(formula, cells())).toBe(total));

  it.each([
    'SUM(B1:B5)*2',
    'SUM(B1:B2)+SUM(B5)',
    'SUM(C1:C5)',
    "SUM('Phụ lục'!B1:B5)",
    'SUM(B1+B2)',
    'SUM(Table1[Kinh phí])',
    'AVERAGE(A1:A5)',
    'COUNTIF(B1:B5,">"&B2)',
    'COUNTIF(B1:B5,">1/1/2027")',
    'COUNTIF(B1:B5,"<>7")',
    'COUNTIF(B1:B5,"")',
    'COUNTIF(C1:C2,12)',
    'COUNTIF(A1:A5,"TRUE")',
    'COUNTIF(A1:A5,"~*x")',
    'COUNTIF(A1:A5,"*a*a*")',
    'SUMIF(B1:B5,">1",C1:C5)*1',
    'SUBTOTAL(6,B1:B5)',
    'SUM()',
    'TODAY()',
    'B1+B2',
    '',
  ])('%s is left to Excel', (formula) => expect(totalOf(formula, cells())).toBeNull());

  it('a SUBTOTAL over hidden rows is left to Excel', () => {
    expect(totalOf('SUBTOTAL(9,B1:B5)', cells(true))).toBeNull();
    expect(totalOf('SUM(B1:B5)', cells(true))).toBe(7.3);
  });
});
