import { describe, expect, test } from 'vitest';
import { continueSeries } from '../../../../renderer/grid/range/series.ts';

describe('a fill continues', () => {
  test.each<[string, string[], string[], boolean?]>([
    ['a lone text repeats', ['Sở Tài chính'], ['Sở Tài chính', 'Sở Tài chính']],
    ['a lone number repeats', ['1'], ['1', '1']],
    ['two numbers go on', ['1', '2'], ['3', '4']],
    ['by their difference', ['10', '20'], ['30', '40']],
    ['downwards', ['5', '4'], ['3', '2']],
    ['leading zeros stay', ['08', '09'], ['10', '11']],
    ['words round a number', ['Nhiệm vụ 1', 'Nhiệm vụ 2'], ['Nhiệm vụ 3', 'Nhiệm vụ 4']],
    ['uneven numbers repeat', ['1', '2', '4'], ['1', '2', '4']],
    ['a pattern of texts repeats', ['a', 'b'], ['a', 'b', 'a']],
    ['a year', ['Năm 2025'], ['Năm 2026', 'Năm 2027']],
    ['a quarter with its year', ['Quý III/2025'], ['Quý IV/2025', 'Quý I/2026']],
    ['a quarter in words', ['Quý II năm 2025'], ['Quý III năm 2025', 'Quý IV năm 2025']],
    ['a quarter without a year goes round', ['Quý III'], ['Quý IV', 'Quý I']],
    ['a quarter in digits', ['Quý 4/2025'], ['Quý 1/2026']],
    ['a month', ['Tháng 11/2025'], ['Tháng 12/2025', 'Tháng 1/2026']],
    ['a month with a zero', ['Tháng 09/2025'], ['Tháng 10/2025', 'Tháng 11/2025']],
    ['every third month', ['Tháng 3/2025', 'Tháng 6/2025'], ['Tháng 9/2025', 'Tháng 12/2025']],
    ['a date', ['30/6/2025'], ['01/7/2025', '02/7/2025']],
    ['a date with words', ['Trước ngày 28/02/2025'], ['Trước ngày 01/03/2025']],
    ['by weeks', ['01/04/2025', '08/04/2025'], ['15/04/2025']],
    ['a date that does not exist is a text with a number', ['31/02/2025'], ['31/02/2025']],
    ['upwards', ['3', '4'], ['2', '1'], true],
    ['a lone year upwards', ['Năm 2025'], ['Năm 2024'], true],
    ['texts upwards, nearest first', ['a', 'b'], ['b', 'a', 'b'], true],
  ])('%s', (_title, source, expected, backward = false) => {
    expect(continueSeries(source, expected.length, backward)).toEqual(expected);
  });
});
