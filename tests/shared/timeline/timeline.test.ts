// The picture of times: bands, what comes back, what has no end, what cannot be placed.
import { describe, expect, test } from 'vitest';
import { parseTime } from '#shared/time/parseTime.ts';
import { layOutTimeline, scaleMarks, type TimelineOptions, type TimelineTask } from '#shared/timeline/timeline.ts';

const OPTIONS: TimelineOptions = { today: '2025-07-01', planStart: '2025-03-01', period: null };
const CONTEXT = { date: '2025-03-01' };

const task = (id: string, text: string, report?: string): TimelineTask => ({
  id,
  times: [parseTime(text, CONTEXT)],
  reports: report === undefined ? [] : [parseTime(report, CONTEXT)],
});

const lay = (...texts: readonly string[]) =>
  layOutTimeline(
    texts.map((text, index) => task(String(index), text)),
    OPTIONS,
  );

const day = (of: number): number => of / 365;

describe('bands', () => {
  test.each([
    ['Năm 2025', 0, 1, 'span'],
    ['Quý II/2025', day(90), day(181), 'span'],
    ['Tháng 6/2025', day(151), day(181), 'span'],
    ['Trước ngày 15/12/2025', day(59), day(349), 'deadline'],
    ['Đến hết ngày 24/5/2025', day(59), day(144), 'deadline'],
    ['Đến năm 2025', day(59), 1, 'span'],
  ])('%s', (text, from, to, look) => {
    const [line] = lay(text).lines;
    expect(line?.bands).toHaveLength(1);
    expect(line?.bands[0]).toMatchObject({ look, goesOn: false });
    expect(line?.bands[0]?.from).toBeCloseTo(from, 6);
    expect(line?.bands[0]?.to).toBeCloseTo(to, 6);
  });

  test('several clauses are several bands', () => {
    expect(lay('Năm 2025; Năm 2027').lines[0]?.bands.map(({ look }) => look)).toEqual(['span', 'span']);
  });

  test('a start and an end column make one span', () => {
    const from = parseTime('Tháng 4/2025', CONTEXT);
    const to = parseTime('Tháng 6/2025', CONTEXT);
    const { lines } = layOutTimeline([{ id: 'a', times: [], from, to, reports: [] }], OPTIONS);
    expect(lines[0]?.bands).toHaveLength(1);
    expect(lines[0]?.bands[0]?.from).toBeCloseTo(day(90), 6);
    expect(lines[0]?.bands[0]?.to).toBeCloseTo(day(181), 6);
  });
});

describe('what comes back and what has no end', () => {
  test('yearly: a tick at the end of each year, on into what follows', () => {
    const { lines, lastYear } = lay('Hằng năm');
    expect(lastYear).toBe(2026);
    expect(lines[0]?.bands[0]).toMatchObject({ look: 'recurring', goesOn: true, to: 1 });
    expect(lines[0]?.ticks).toEqual([0.5, 1]);
  });
  test('named days each year', () => {
    expect(lay('Trước ngày 10/5 và 02/11 hằng năm').lines[0]?.ticks).toHaveLength(4);
  });
  test('quarters', () => {
    expect(lay('Hằng quý').lines[0]?.ticks).toHaveLength(8);
  });
  test('many ticks are thinned', () => {
    const { lines } = lay('Hằng tháng', '2025-2040');
    expect(lines[0]?.ticks.length).toBeLessThanOrEqual(60);
  });
  test.each(['Thường xuyên', '2025 và những năm tiếp theo'])('%s goes on', (text) => {
    expect(lay(text).lines[0]?.bands[0]).toMatchObject({ goesOn: true, to: 1 });
  });
  test('a period ends what comes back', () => {
    const period = { from: '2025-01-01', to: '2027-12-31' };
    const times = [parseTime('Hằng năm', { ...CONTEXT, period })];
    const { lines, lastYear } = layOutTimeline([{ id: 'a', times, reports: [] }], { ...OPTIONS, period });
    expect(lastYear).toBe(2027);
    expect(lines[0]?.bands[0]?.goesOn).toBe(false);
    expect(lines[0]?.ticks).toHaveLength(3);
  });
});

describe('apart', () => {
  test.each([
    ['Sau khi Luật được ban hành', 'condition'],
    ['Ngày 31/2/2025', 'unknown'],
    ['', 'blank'],
    ['Đột xuất', 'noDate'],
  ])('"%s" is not placed: %s', (text, why) => {
    const { lines, undated } = lay(text);
    expect(lines).toEqual([]);
    expect(undated).toEqual([{ id: '0', why }]);
  });
});

describe('axis', () => {
  test('whole years over everything named', () => {
    expect(lay('Quý II/2025', 'Giai đoạn 2026-2030')).toMatchObject({ firstYear: 2025, lastYear: 2030, quarters: false });
    expect(lay('Quý II/2025', 'Năm 2027')).toMatchObject({ firstYear: 2025, lastYear: 2027, quarters: true });
  });
  test('today stands in it, or nowhere', () => {
    expect(lay('Năm 2025').today).toBeCloseTo(day(181), 6);
    expect(layOutTimeline([task('a', 'Năm 2025')], { ...OPTIONS, today: '2030-01-01' }).today).toBeNull();
    expect(layOutTimeline([task('a', 'Năm 2025')], { ...OPTIONS, today: '2026-02-01' }).lastYear).toBe(2026);
  });
  test('nothing but blanks: the year of the plan', () => {
    expect(lay('')).toMatchObject({ firstYear: 2025, lastYear: 2025 });
  });
  test('marks of years and quarters', () => {
    const marks = scaleMarks(lay('Năm 2025'));
    expect(marks.map(({ year, quarter }) => year ?? quarter)).toEqual([2025, 2, 3, 4]);
    expect(marks[1]?.at).toBeCloseTo(day(90), 6);
  });
});

test('report dates are marked beside the band', () => {
  const { lines } = layOutTimeline([task('a', 'Năm 2025', 'Báo cáo trước ngày 15/12/2025')], OPTIONS);
  expect(lines[0]?.reports).toHaveLength(1);
  expect(lines[0]?.reports[0]).toBeCloseTo(day(348), 6);
});
