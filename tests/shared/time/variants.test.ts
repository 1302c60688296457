// Ways of writing that were not met in the annexes quoted in parseTime.test.ts, each with what an official means by it.
import { describe, expect, it } from 'vitest';
import { parseTime } from '#shared/time/parseTime.ts';
import type { TimeValue } from '#shared/time/value.ts';

const context = { date: '2025-03-15', period: { from: '2025-01-01', to: '2030-12-31' } };

/** "kind start..end", with the bound, the recurrence and its days, and "open" where they are. */
function line({ kind, start, end, bound, recurrence, dates, openEnd, missingYear, clauses }: TimeValue): string {
  const days = dates?.map(({ day, month }) => `${day ?? '*'}/${month ?? '*'}`).join('+');
  return [
    kind,
    start || end ? `${start ?? ''}..${end ?? ''}` : '',
    bound === 'none' ? '' : bound,
    recurrence === 'none' ? '' : recurrence,
    days ?? '',
    openEnd ? 'open' : '',
    missingYear ? 'missingYear' : '',
    clauses ? `x${clauses.length}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const Q2 = 'quarter 2025-04-01..2025-06-30';
const JUNE = 'month 2025-06-01..2025-06-30';
const PLAN = '2025-03-15..2030-12-31';
const YEARS = 'range 2025-01-01..2030-12-31';

const reads = (cases: readonly (readonly [string, string])[]): void =>
  it.each(cases)('%s', (text, expected) => expect(line(parseTime(text, context))).toBe(expected));

describe('spellings of one quarter, month, year', () => {
  reads(
    [
      'Quý II/2025',
      'QUÝ II NĂM 2025',
      'quý ii/2025',
      'Quý 2/2025',
      'Quý 02/2025',
      'Quý2/2025',
      'Q2/2025',
      'Q.II/2025',
      'QII/2025',
      'Qúy II/2025',
      'Qúi II/2025',
      'quy II/2025',
      'Quy 2 nam 2025',
      'Quý II-2025',
      'Quý II - 2025',
      'Quý II, năm 2025',

      'Quý II/năm 2025',
      'Quý II của năm 2025',
      'Quý\u00a0II/2025',
      'Quý II/25',
      'Năm 2025 (Quý II)',
      'Năm 2025, quý II',
      'Quý II/2025 hoàn thành',
    ].map((text) => [text, Q2]),
  );
  reads(
    [
      'Tháng 6/2025',
      'THÁNG 6 NĂM 2025',
      'tháng 06/2025',
      'T6/2025',
      'T.6/2025',
      '6/2025',
      '06/2025',
      '6-2025',
      '06.2025',
      'Tháng 6-2025',
      'thang 6/2025',
      'Tháng 6, năm 2025',
      'Tháng 6/25',
      'Khoảng tháng 6/2025',
      'Tháng 6/2025 trình HĐND tỉnh',
      'Vào tháng 6/2025',
    ].map((text) => [text, JUNE]),
  );
  reads(
    [
      '2025-2030',
      'Năm 2025 – 2030',
      'Giai đoạn 2025—2030',
      'giai doan 2025-2030',
      'Từ năm 2025 đến năm 2030',
      'Các năm 2025-2030',
      '06 năm (2025-2030)',
      'Suốt giai đoạn',
    ].map((text) => [text, YEARS]),
  );
});

describe('deadlines', () => {
  reads([
    ['Không muộn hơn ngày 30/9/2025', 'date ..2025-09-30 by'],
    ['Trễ nhất 30/9/2025', 'date ..2025-09-30 by'],
    ['Chậm nhất là ngày 30/9/2025', 'date ..2025-09-30 by'],
    ['Hoàn thành xong trước ngày 30/9/2025', 'date ..2025-09-30 before'],
    ['Truoc ngay 30/9/2025', 'date ..2025-09-30 before'],
    ['30/9/25', 'date 2025-09-30..2025-09-30'],
    ['Trước 30/9/25', 'date ..2025-09-30 before'],
    ['Hết quý III/2025', 'quarter ..2025-09-30 by'],
    ['Đến hết tháng 9/2025', 'month ..2025-09-30 by'],
    ['Den het nam 2026', 'year 2025-03-15..2026-12-31 by'],
    ['Từ nay đến hết năm 2026', 'year 2025-03-15..2026-12-31 by'],
    ['Trước năm 2030', 'year ..2029-12-31 before'],
  ]);
});

describe('spans and lists', () => {
  reads([
    ['01/01-31/12/2025', 'range 2025-01-01..2025-12-31'],
    ['Từ quý II đến quý IV/2025', 'range 2025-04-01..2025-12-31'],
    ['Tháng 4-2025 đến tháng 6-2025', 'range 2025-04-01..2025-06-30'],
    ['Quý I + II/2025', 'quarter 2025-01-01..2025-06-30 x2'],
    ['Các năm 2025, 2026, 2027', 'year 2025-01-01..2027-12-31 x3'],
    ['Sáu tháng đầu năm 2025', 'range 2025-01-01..2025-06-30'],
    ['9 tháng đầu năm 2025', 'range 2025-01-01..2025-09-30'],
    ['Học kỳ I năm học 2025-2026', 'range 2025-09-01..2026-08-31'],
    ['Cuối năm học 2025 - 2026', 'range 2025-09-01..2026-08-31'],
    ['Giai đoạn 2025-2030 và những năm tiếp theo', 'open 2025-01-01.. yearly open'],
    ['Quý IV/2025 và các năm tiếp theo', 'open 2025-10-01.. yearly open'],
    ['2025 và các năm sau đó', 'open 2025-01-01.. yearly open'],
    ['Từ năm 2026 và những năm tiếp theo', 'open 2026-01-01.. yearly open'],
    ['Từ năm 2026 trở đi', 'open 2026-01-01.. open'],
  ]);
});

describe('what comes back', () => {
  reads([
    ['Hang nam', `frequency ${PLAN} yearly`],
    ['Thường niên', `frequency ${PLAN} yearly`],
    ['Mỗi năm 01 lần', `frequency ${PLAN} yearly`],
    ['Cuối mỗi năm', `frequency ${PLAN} yearly`],
    ['Mỗi quý 1 lần', `frequency ${PLAN} quarterly`],
    ['Định kỳ theo quý', `frequency ${PLAN} quarterly`],
    ['Theo quý', `frequency ${PLAN} quarterly`],
    ['Thứ Hai hằng tuần', `frequency ${PLAN} weekly`],
    ['Định kỳ sáu tháng', `frequency ${PLAN} halfyearly`],
    ['Định kỳ 6 tháng, 01 năm', `frequency ${PLAN} halfyearly x2`],
    ['Hằng tháng (trước ngày 25)', 'recurringDate before monthly 25/*'],
    ['Định kỳ hằng tháng trước ngày 20', 'recurringDate before monthly 20/*'],
    ['Ngày 05 và 20 hằng tháng', 'recurringDate monthly 5/*+20/*'],
    ['Hằng quý (trước ngày 15 tháng cuối quý)', 'recurringDate before quarterly 15/*'],
    ['Trước ngày 15 tháng cuối của quý', 'recurringDate before quarterly 15/*'],
    ['Hằng năm (tháng 6, tháng 12)', 'recurringDate yearly */6+*/12'],
    ['Hằng năm, quý IV', 'recurringDate yearly */10+*/11+*/12'],
    ['02 lần/năm (tháng 6 và tháng 12)', 'recurringDate yearly */6+*/12'],
    ['Báo cáo hằng năm (trước ngày 15/12)', 'recurringDate before yearly 15/12'],
    ['Tháng 12 các năm', 'recurringDate yearly */12'],
    ['Hằng năm từ năm 2026', 'frequency 2026-01-01.. yearly open x2'],
  ]);
});

describe('what hangs on an event', () => {
  it.each([
    '30 ngày sau khi Kế hoạch ban hành',
    'Trong 10 ngày làm việc',
    'Trong vòng 30 ngày kể từ ngày ký',
    'Trong suốt quá trình thực hiện',
    'Kỳ họp cuối năm 2025 của HĐND tỉnh',
    'Sau dịp Tết Nguyên đán',
    'Theo yêu cầu của Bộ Nội vụ',
    'Khi có văn bản hướng dẫn',
    'Theo năm học',
    'Sau khi ban hanh Ke hoach',
  ])('%s', (text) => expect(parseTime(text, context)).toMatchObject({ kind: 'condition', condition: text, start: null, end: null }));
});
