import { describe, expect, it } from 'vitest';
import { withCachedTotals } from '#shared/xlsx/template/cachedTotals.ts';

const sheet = (formula: string, cached = '<v>99</v>', c4 = '<c r="C4"><v>0.3</v></c>'): string =>
  `<worksheet><sheetData><row r="3"><c r="C3"><v>0.1</v></c></row><row r="4">${c4}</row><row r="5"><c r="C5" t="s"><v>7</v></c></row>` +
  `<row r="6"><c r="C6" s="2"><f>${formula}</f>${cached}</c></row></sheetData></worksheet>`;
const stored = (xml: string): string | undefined => /<c r="C6" s="2"><f>[^<]*<\/f>(?:<v>([^<]*)<\/v>)?<\/c>/.exec(xml)?.[1];

describe('stored totals', () => {
  it.each([
    ['SUM(C3:C5)', '0.4'],
    ['SUM($C$3:$C$5)', '0.4'],
    ['COUNT(C3:C5)', '2'],
    ['COUNTA(C3:C5)', '3'],
  ])('%s is counted anew', (formula, total) => expect(stored(withCachedTotals(sheet(formula), 3, 5))).toBe(total));

  it.each(['SUBTOTAL(9,C3:C5)', 'SUM(C3:C5)*2', 'COUNTIF(C3:C5,">0")'])('%s loses what it had stored', (formula) =>
    expect(stored(withCachedTotals(sheet(formula), 3, 5))).toBeUndefined(),
  );

  it('a sum over another formula loses what it had stored', () =>
    expect(stored(withCachedTotals(sheet('SUM(C3:C5)', '<v>99</v>', '<c r="C4"><f>A1*2</f><v>4</v></c>'), 3, 5))).toBeUndefined());

  it('a total of other rows is left alone', () => expect(stored(withCachedTotals(sheet('SUM(C3:C5)'), 8, 9))).toBe('99'));
});
