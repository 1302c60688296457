import { describe, expect, it } from 'vitest';
import { loadForeignFormat } from '#shared/read/spreadsheet/foreignFormat.ts';
import { numberFormat } from '#shared/read/spreadsheet/numberFormat.ts';
import { dateToSerial, isoDate, parseIsoDate, serialToDate } from '#shared/read/spreadsheet/serialDate.ts';

const foreign = await loadForeignFormat();
const show = (code: string | number, value: number): string =>
  (typeof code === 'number' ? numberFormat(code) : numberFormat(0, code)).show(value, false, foreign).text;

describe('numberFormat', () => {
  it.each([
    [0, 1.1, '1.1'],
    [0, 0.1 + 0.2, '0.3'],
    [0, 20270108, '20270108'],
    [0, -0, '0'],
    [0, 1e21, '1E+21'],
    ['@', 5, '5'],
    ['0', 2.5, '3'],
    ['00', 3, '03'],
    ['0.0', 1.25, '1.3'],
    ['0.00', 1.005, '1.01'],
    ['0', -0.2, '0'],
    ['#,##0', 1234567.8, '1.234.568'],
    ['#,##0.00', -1234.5, '-1.234,50'],
    ['0%', 0.256, '26%'],
    ['0.0%', 0.1234, '12,3%'],
    ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', 62521000, '62.521.000'],
    ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"??_);_(@_)', 0, '-'],
    ['#,##0.0 "tỷ đồng"', 1250.5, '1.250,5 tỷ đồng'],
    ['# ?/?', 0.5, '1/2'],
  ])('%s shows %d as %s', (code, value, text) => {
    expect(show(code, value)).toBe(text);
  });

  it.each([
    ['m/d/yy', '05/09/2025'],
    ['[$-409]mmm-yy;@', '09/2025'],
    ['d-mmm', '05/09'],
    ['dddd, dd mmmm yyyy', '05/09/2025'],
    ['yyyy', '2025'],
    ['dd\\/mm\\/yyyy', '05/09/2025'],
    ['dd/mm/yyyy hh:mm', '05/09/2025'],
    ['[$-1010000]d/m/yyyy;@', '05/09/2025'],
    ['"ngày" d "tháng" m "năm" yyyy', 'ngày 5 tháng 9 năm 2025'],
  ])('%s shows a date as %s', (code, text) => {
    expect(show(code, 45905)).toBe(text);
    expect(numberFormat(0, code).show(45905, false, foreign)).toMatchObject({ kind: 'date', date: '2025-09-05' });
  });

  it('takes no number format for a date', () => {
    for (const code of ['0.00E+00', '[Red]0', '#,##0 "d"', '0" ngày"', 'General" s"']) {
      expect(numberFormat(0, code).show(45905, false, foreign).kind).toBe('number');
    }
  });
});

describe('serialToDate', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [45905, false, '2025-09-05'],
    [2958465, false, '9999-12-31'],
    [0, true, '1904-01-01'],
    [44443, true, '2025-09-05'],
  ])('%d (1904: %s) is %s', (serial, date1904, iso) => {
    const date = serialToDate(serial, date1904);
    expect(date && isoDate(date)).toBe(iso);
  });

  it('knows no date before the first and after the last', () => {
    for (const serial of [-1, 2958466, Number.NaN, Number.POSITIVE_INFINITY]) expect(serialToDate(serial, false)).toBeUndefined();
  });

  it('is undone by dateToSerial', () => {
    for (const serial of [61, 45905, 45905.5, 73050]) {
      const date = serialToDate(serial, false);
      expect(date && dateToSerial(date)).toBe(serial);
    }
    expect(parseIsoDate('2025-09-05T13:30:00.000')).toEqual({ year: 2025, month: 9, day: 5, seconds: 48_600 });
    expect(parseIsoDate('05/09/2025')).toBeUndefined();
  });
});
