import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime, HOUSE_STYLE, type TimeStyle } from '#shared/time/format.ts';
import { parseTime } from '#shared/time/parseTime.ts';
import type { TimeValue } from '#shared/time/value.ts';

const context = { date: '2025-03-15', period: { from: '2025-01-01', to: '2030-12-31' } };
const spell = (text: string, style?: Partial<TimeStyle>): string => formatTime(parseTime(text, context), { ...HOUSE_STYLE, ...style });

describe('formatTime', () => {
  it.each([
    ['6/2025', 'Tháng 6/2025'],
    ['02/2025', 'Tháng 02/2025'],
    ['trước ngày 5/1/2025', 'Trước ngày 05/01/2025'],
    ['trước ngày 05/10/2025', 'Trước ngày 05/10/2025'],
    ['Hàng năm', 'Hằng năm'],
    ['Năm 2021- 2022', 'Năm 2021-2022'],
    ['trong quý 2/2025', 'Trong quý II/2025'],
    ['Quý II năm 2025', 'Quý II/2025'],
    ['Giai đoạn 2026 – 2030', 'Giai đoạn 2026-2030'],
    ['trước ngày 10/5 và 02/11 hàng năm', 'Trước ngày 10/5 và 02/11 hằng năm'],
    ['Quý IV hằng năm', 'Quý IV hằng năm'],
    ['Báo cáo trước ngày 15/12/2025', 'Báo cáo trước ngày 15/12/2025'],
    ['Thời gian Kế hoạch ban hành.', 'Thời gian Kế hoạch ban hành'],
    ['chưa rõ', 'chưa rõ'],
    ['', ''],
  ])('%s → %s', (text, expected) => expect(spell(text)).toBe(expected));

  it('follows the house style', () => {
    const style = { everyWord: 'hàng', dash: ' - ', quarterNumber: 'arabic', yearJoin: 'word', monthWord: false, yearWord: false } as const;
    expect(spell('Hằng năm', style)).toBe('Hàng năm');
    expect(spell('2025-2026', style)).toBe('2025 - 2026');
    expect(spell('Quý II/2025', style)).toBe('Quý 2 năm 2025');
    expect(spell('Tháng 6/2025', style)).toBe('6/2025');
    expect(spell('Năm 2025', style)).toBe('2025');
  });
});

/** Everything but the words that were read. */
const meaning = (value: TimeValue): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'text' ? undefined : inner)));

const year = fc.integer({ min: 2021, max: 2035 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const number = (value: fc.Arbitrary<number>): fc.Arbitrary<string> =>
  fc.tuple(value, fc.boolean()).map(([n, padded]) => (padded ? String(n).padStart(2, '0') : String(n)));
const dash = fc.constantFrom('-', ' - ', ' – ', '- ');
const quarter = fc.constantFrom('I', 'II', 'III', 'IV', '1', '2', '3', '4');
const bound = fc.constantFrom('', 'Trước ', 'Chậm nhất ', 'Đến hết ', 'Trong ', 'trước ');
const prefix = fc.constantFrom('', '', 'Báo cáo ', 'Hoàn thành ', 'Trình HĐND tỉnh ');
const every = fc.constantFrom('hằng', 'hàng');

const clause = fc.oneof(
  fc.tuple(fc.constantFrom('', 'Năm ', 'Đến năm ', 'Từ năm ', 'Đầu năm ', 'Trong năm '), year).map(([word, y]) => `${word}${y}`),
  fc.tuple(prefix, bound, fc.constantFrom('tháng ', ''), number(month), year).map(([p, b, w, m, y]) => `${p}${b}${w}${m}/${y}`),
  fc.tuple(prefix, bound, quarter, fc.constantFrom('/', ' năm '), year).map(([p, b, q, j, y]) => `${p}${b}quý ${q}${j}${y}`),
  fc.tuple(prefix, bound, number(day), number(month), year).map(([p, b, d, m, y]) => `${p}${b}ngày ${d}/${m}/${y}`),
  fc.tuple(bound, number(day), number(month)).map(([b, d, m]) => `${b}ngày ${d}/${m}`),
  fc.tuple(year, dash, fc.integer({ min: 0, max: 9 })).map(([y, between, more]) => `${y}${between}${y + more}`),
  fc.tuple(quarter, quarter, year).map(([a, b, y]) => `Quý ${a}, ${b}/${y}`),
  fc
    .tuple(number(day), number(month), number(day), number(month), every)
    .map(([d, m, e, n, w]) => `trước ngày ${d}/${m} và ${e}/${n} ${w} năm`),
  fc.tuple(every, fc.constantFrom('ngày', 'tuần', 'tháng', 'quý', 'năm')).map(([w, unit]) => `${w} ${unit}`),
  fc.constantFrom('Thường xuyên', 'Đột xuất', 'Định kỳ 6 tháng', '6 tháng đầu năm 2026', 'Năm học 2025-2026', 'Cả giai đoạn'),
  fc.constantFrom('Sau khi được phê duyệt', 'Theo kế hoạch của Bộ', '2025 và những năm tiếp theo', 'Trong 10 ngày làm việc'),
  fc.tuple(quarter, year).map(([q, y]) => `Quý ${q}/${y} và các năm tiếp theo`),
  fc.tuple(year, fc.integer({ min: 0, max: 9 })).map(([y, more]) => `Giai đoạn ${y}-${y + more} và những năm sau`),
  fc.tuple(fc.constantFrom('Đầu', 'Học kỳ I', 'Học kỳ 2', 'Cuối'), year).map(([part, y]) => `${part} năm học ${y}-${y + 1}`),
  fc.tuple(bound, number(day), every).map(([b, d, w]) => `${w} tháng (${b}ngày ${d})`),
  fc.tuple(every, quarter, quarter).map(([w, a, b]) => `${w} năm (quý ${a}, quý ${b})`),
  fc.tuple(number(month), year, fc.constantFrom('trình HĐND tỉnh', 'hoàn thành')).map(([m, y, due]) => `Tháng ${m}/${y} ${due}`),
  fc.tuple(fc.constantFrom('Cuối', 'Đầu'), fc.constantFrom('mỗi', 'hằng'), fc.constantFrom('năm', 'quý')).map((words) => words.join(' ')),
  fc.tuple(year, quarter).map(([y, q]) => `Năm ${y} (quý ${q})`),
);

const cell = fc.array(clause, { minLength: 1, maxLength: 3 }).map((clauses) => clauses.join('; '));

const style = fc.record<TimeStyle>({
  everyWord: fc.constantFrom('hằng', 'hàng'),
  dash: fc.constantFrom('-', ' - '),
  quarterNumber: fc.constantFrom('roman', 'arabic'),
  yearJoin: fc.constantFrom('slash', 'word'),
  monthWord: fc.boolean(),
  yearWord: fc.boolean(),
});

describe('parse(format(parse(x))) equals parse(x)', () => {
  it('for cells made of the grammar, in every house style', () => {
    fc.assert(
      fc.property(cell, style, (text, chosen) => {
        const once = parseTime(text, context);
        expect(meaning(parseTime(formatTime(once, chosen), context))).toEqual(meaning(once));
      }),
      { numRuns: 3000 },
    );
  });

  it('reads the cells that the generator makes', () => {
    const sample = fc.sample(cell, { numRuns: 400, seed: 7 });
    expect(sample.filter((text) => parseTime(text, context).kind === 'unknown')).toEqual([]);
  });

  it('never throws, whatever stands in a cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(parseTime(text, context).text).toBe(text);
      }),
    );
  });
});
