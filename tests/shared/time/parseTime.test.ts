import { describe, expect, it } from 'vitest';
import { parseTime } from '#shared/time/parseTime.ts';
import type { TimeValue } from '#shared/time/value.ts';

/** One line a value: "kind start..end bound recurrence extras". */
function line(value: TimeValue): string {
  const days = value.dates?.map((date) => `${date.day ?? '*'}/${date.month ?? '*'}`).join('+');
  return [
    value.kind,
    value.start || value.end ? `${value.start ?? ''}..${value.end ?? ''}` : '',
    value.bound === 'none' ? '' : value.bound,
    value.recurrence === 'none' ? '' : value.recurrence,
    days ?? '',
    value.openEnd ? 'open' : '',
    value.missingYear ? 'missingYear' : '',
    value.condition === undefined ? '' : `[${value.condition}]`,
    value.unknownPart === undefined ? '' : `?${value.unknownPart}`,
    value.clauses ? `x${value.clauses.length}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const context = { date: '2025-03-15', period: { from: '2025-01-01', to: '2030-12-31' } };
const read = (text: string): string => line(parseTime(text, context));

const YEAR_2025 = 'year 2025-01-01..2025-12-31';

describe('NQ 03/NQ-CP, annex II: each distinct value with its count', () => {
  const cells: readonly (readonly [string, number, string])[] = [
    ['2025', 59, YEAR_2025],
    ['12/2025', 13, 'month 2025-12-01..2025-12-31'],
    ['Thường xuyên', 12, 'frequency 2025-03-15.. continuous'],
    ['6/2025', 11, 'month 2025-06-01..2025-06-30'],
    ['2026', 6, 'year 2026-01-01..2026-12-31'],
    ['9/2025', 5, 'month 2025-09-01..2025-09-30'],
    ['2025 và những năm tiếp theo', 3, 'open 2025-01-01.. yearly open'],
    ['9/2026', 3, 'month 2026-09-01..2026-09-30'],
    ['12/2026', 3, 'month 2026-12-01..2026-12-31'],
    ['Hằng năm', 2, 'frequency 2025-03-15..2030-12-31 yearly'],
    ['hằng năm', 1, 'frequency 2025-03-15..2030-12-31 yearly'],
    ['2030', 2, 'year 2030-01-01..2030-12-31'],
    ['12/2028', 2, 'month 2028-12-01..2028-12-31'],
    ['06/2025', 2, 'month 2025-06-01..2025-06-30'],
    ['03/2025', 2, 'month 2025-03-01..2025-03-31'],
    ['3/2025', 1, 'month 2025-03-01..2025-03-31'],
    ['01/2025', 1, 'month 2025-01-01..2025-01-31'],
    ['2/2025', 1, 'month 2025-02-01..2025-02-28'],
    ['Tháng 5/2025', 1, 'month 2025-05-01..2025-05-31'],
    ['Tháng 10/2025', 1, 'month 2025-10-01..2025-10-31'],
    ['Quý II/2025', 1, 'quarter 2025-04-01..2025-06-30'],
    ['Nhiệm vụ thường xuyên', 1, 'frequency 2025-03-15.. continuous'],
    ['2025-2026', 1, 'range 2025-01-01..2026-12-31'],
    ['2025 - 2026', 1, 'range 2025-01-01..2026-12-31'],
    ['2027', 1, 'year 2027-01-01..2027-12-31'],
    ['2028', 1, 'year 2028-01-01..2028-12-31'],
    ['3/2026', 1, 'month 2026-03-01..2026-03-31'],
    ['7/2025', 1, 'month 2025-07-01..2025-07-31'],
    ['', 1, 'blank'],
  ];
  it.each(cells)('%s', (text, _count, expected) => expect(read(text)).toBe(expected));
});

describe('plans and other annexes', () => {
  it.each([
    ['Hằng năm', 'frequency 2025-03-15..2030-12-31 yearly'],
    ['Hàng năm', 'frequency 2025-03-15..2030-12-31 yearly'],
    ['Quý II năm 2025', 'quarter 2025-04-01..2025-06-30'],
    ['Năm 2025', YEAR_2025],
    ['Năm 2021- 2022', 'range 2021-01-01..2022-12-31'],
    ['Năm 2023- 2024', 'range 2023-01-01..2024-12-31'],
    ['Thời gian Kế hoạch ban hành.', 'condition [Thời gian Kế hoạch ban hành]'],
    ['Báo cáo trước ngày 15/12/2025', 'date ..2025-12-15 before'],
    ['trước ngày 10/5 và 02/11 hằng năm', 'recurringDate before yearly 10/5+2/11'],
    ['Định kỳ trước ngày 15 tháng 12 hàng năm', 'recurringDate before yearly 15/12'],
    ['định kỳ trước ngày 01 tháng 11 hằng năm', 'recurringDate before yearly 1/11'],
    ['trước ngày 15 tháng 12 hằng năm', 'recurringDate before yearly 15/12'],
    ['Định kỳ hằng năm hoặc đột xuất', 'frequency 2025-03-15..2030-12-31 yearly x2'],
    ['hàng năm hoặc đột xuất', 'frequency 2025-03-15..2030-12-31 yearly x2'],
    ['giai đoạn 2021 - 2025', 'range 2021-01-01..2025-12-31'],
    ['giai đoạn 2025-2035, định hướng đến năm 2045', 'range 2025-01-01..2045-12-31 x2'],
    ['sơ kết Đề án vào năm 2025 và tổng kết Đề án vào năm 2030', 'year 2025-01-01..2030-12-31 x2'],
    ['2022-2030', 'range 2022-01-01..2030-12-31'],
    ['2024-2026', 'range 2024-01-01..2026-12-31'],
    ['Quý II/2023', 'quarter 2023-04-01..2023-06-30'],
    ['Quý III/2026', 'quarter 2026-07-01..2026-09-30'],
    ['Theo Thông tư mới', 'condition [Theo Thông tư mới]'],
    [
      'Thực hiện sau khi Bộ Tài chính ban hành Thông tư thay thế TT 28/2018/TT-BTC',
      'condition [sau khi Bộ Tài chính ban hành Thông tư thay thế TT 28/2018/TT-BTC]',
    ],
    ['T9/2026', 'month 2026-09-01..2026-09-30'],
    ['Cả năm', `${YEAR_2025} missingYear`],
    ['Đến hết năm 2026', 'year 2025-03-15..2026-12-31 by'],
    ['Đến năm 2030', 'year 2025-03-15..2030-12-31 by'],
    ['Tầm nhìn đến năm 2045', 'year 2025-03-15..2045-12-31 by'],
    ['trong quý 2/2025', 'quarter 2025-04-01..2025-06-30 within'],
    ['trong tháng 5/2025', 'month 2025-05-01..2025-05-31 within'],
    ['trước ngày 28/5', 'date ..2025-05-28 before missingYear'],
    ['đến hết ngày 24/5/2025', 'date ..2025-05-24 by'],
    ['định kỳ 6 tháng', 'frequency 2025-03-15..2030-12-31 halfyearly'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('what else people write', () => {
  it.each([
    ['QUÝ II/2025', 'quarter 2025-04-01..2025-06-30'],
    ['TRƯỚC NGÀY 15/12/2025.', 'date ..2025-12-15 before'],
    ['Quý II năm\u00a02025', 'quarter 2025-04-01..2025-06-30'],
    ['Quý II/2025'.normalize('NFD'), 'quarter 2025-04-01..2025-06-30'],
    ['Quí II/2025', 'quarter 2025-04-01..2025-06-30'],
    ['Năm 2025 – 2026', 'range 2025-01-01..2026-12-31'],
    ['Tháng 3 - 6/2025', 'range 2025-03-01..2025-06-30'],
    ['3-6/2025', 'range 2025-03-01..2025-06-30'],
    ['15-30/6/2025', 'range 2025-06-15..2025-06-30'],
    ['từ 01/3/2025 đến 30/6/2025', 'range 2025-03-01..2025-06-30'],
    ['Từ ngày 01/3 đến ngày 30/6/2025', 'range 2025-03-01..2025-06-30'],
    ['Tháng 11/2025-02/2026', 'range 2025-11-01..2026-02-28'],
    ['Quý I, II/2026', 'quarter 2026-01-01..2026-06-30 x2'],
    ['Quý I và Quý II năm 2026', 'quarter 2026-01-01..2026-06-30 x2'],
    ['Quý II-III/2025', 'range 2025-04-01..2025-09-30'],
    ['Quý IV/2025 - Quý I/2026', 'range 2025-10-01..2026-03-31'],
    ['Tháng 3, 6, 9 và 12/2025', 'month 2025-03-01..2025-12-31 x4'],
    ['2025, 2026', 'year 2025-01-01..2026-12-31 x2'],
    ['Năm học 2025-2026', 'range 2025-09-01..2026-08-31'],
    ['6 tháng đầu năm 2025', 'range 2025-01-01..2025-06-30'],
    ['6 tháng cuối năm', 'range 2025-07-01..2025-12-31 missingYear'],
    ['Đầu năm 2026', 'year 2026-01-01..2026-12-31'],
    ['Tuần 2 tháng 5/2025', 'month 2025-05-01..2025-05-31'],
    ['Hằng tuần', 'frequency 2025-03-15..2030-12-31 weekly'],
    ['hằng tháng, quý, năm', 'frequency 2025-03-15..2030-12-31 monthly x3'],
    ['02 lần/năm', 'frequency 2025-03-15..2030-12-31 halfyearly'],
    ['6 tháng/lần', 'frequency 2025-03-15..2030-12-31 halfyearly'],
    ['Định kỳ 3 tháng', 'frequency 2025-03-15..2030-12-31 quarterly'],
    ['ngày 25 hằng tháng', 'recurringDate monthly 25/*'],
    ['trước ngày 20 tháng cuối quý', 'recurringDate before quarterly 20/*'],
    ['Quý IV hằng năm', 'recurringDate yearly */10+*/11+*/12'],
    ['Hằng năm, trước ngày 10/5 và 02/11', 'recurringDate before yearly 10/5+2/11'],
    ['Chậm nhất ngày 30/6/2025', 'date ..2025-06-30 by'],
    ['Trước tháng 6/2025', 'month ..2025-05-31 before'],
    ['Từ năm 2025 trở đi', 'open 2025-01-01.. open'],
    ['Thường xuyên đến năm 2030', 'frequency 2025-03-15..2030-12-31 continuous x2'],
    ['Quý II/2025 (sau khi có hướng dẫn)', 'quarter 2025-04-01..2025-06-30 [sau khi có hướng dẫn] x2'],
    ['Hoàn thành trong quý III/2026; báo cáo trước ngày 15/12/2026', 'quarter ..2026-12-15 within x2'],
    ['- Quý II/2025\n- Quý IV/2025', 'quarter 2025-04-01..2025-12-31 x2'],
    ['Báo cáo trước\nngày 15/12/2025', 'date ..2025-12-15 before'],
    ['2025\n2026', 'year 2025-01-01..2026-12-31 x2'],
    ['Cả giai đoạn', 'range 2025-01-01..2030-12-31'],
    ['15.12.2025', 'date 2025-12-15..2025-12-15'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('never guesses', () => {
  it.each([
    ['31/2/2025', '31/2/2025'],
    ['31/2', '31/2'],
    ['29/2/2025', '29/2/2025'],
    ['Trước ngày 31/4/2025', 'Trước ngày 31/4/2025'],
    ['13/2025', '13/2025'],
    ['15/12/19', '15/12/19'],
    ['6/25', '6/25'],
    ['Năm 25', 'Năm 25'],
    ['Tháng năm 2025', 'Tháng năm 2025'],
    ['Trước ngày 10 của tháng', 'Trước ngày 10 của tháng'],
    ['05 năm/lần', '05 năm/lần'],
    ['Tuần 3/9/2025', 'Tuần 3/9/2025'],
    ['Hè 2025', 'Hè 2025'],
    ['Nam Dinh', 'Nam Dinh'],
    ['Quý V/2025', 'Quý V/2025'],
    ['45809', '45809'],
    ['tuần', 'tuần'],
    ['2030-2025', '2030-2025'],
    ['Định kỳ 5 tháng', 'Định kỳ 5 tháng'],
    ['Quý II/2025 nếu kịp', 'nếu kịp'],
    ['Khẩn trương; Quý II/2025', 'Khẩn trương'],
  ])('%s is not understood, and says which part', (text, part) => {
    const value = parseTime(text, context);
    expect(value).toMatchObject({ kind: 'unknown', unknownPart: part, start: null, end: null });
  });

  it('29/2 of a leap year is a day', () => expect(read('29/2/2028')).toBe('date 2028-02-29..2028-02-29'));
});

describe('what the annex knows', () => {
  it('without a year anywhere a day has no limits', () => expect(line(parseTime('trước ngày 28/5'))).toBe('date before missingYear'));
  it('a stated year wins over the date', () => expect(parseTime('Quý II', { ...context, year: 2027 }).start).toBe('2027-04-01'));
  it('"trước ngày" is exclusive by a setting', () =>
    expect(parseTime('Trước ngày 01/3/2025', { exclusiveBefore: true }).end).toBe('2025-02-28'));
  it('frequencies have no limits without a date or period', () => expect(line(parseTime('Hằng năm'))).toBe('frequency yearly'));
});
