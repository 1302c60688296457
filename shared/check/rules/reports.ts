// Report dates against each other, against the plan's period, and against the words of the plan itself.
import { dayOf, monthOf, yearOf } from '../../time/calendar.ts';
import { dayText, monthText } from '../../time/format.ts';
import { parseTime } from '../../time/parseTime.ts';
import type { TimeValue } from '../../time/value.ts';
import type { TimeCell } from '../cell.ts';
import { at, reportCells, sameCells } from '../cells.ts';
import { fromFacts, rowFacts } from '../rowFacts.ts';
import type { AnnexRule, Found } from '../rule.ts';

const reportsOfRows = rowFacts(reportCells, sameCells);

/** Every report cell of an annex, gathered once for the rules that share them. */
const allReports = fromFacts(reportsOfRows, (rows): readonly TimeCell[] => rows.flat());

/** A single day on which one report is due, or null: "trước ngày 15/12/2025". */
const onceOn = (time: TimeValue): string | null => (time.kind === 'date' && time.recurrence === 'none' ? time.end : null);

const dayMonth = (month: number, day: number): string => `${dayText(day)}/${monthText(month)}`;

/** Enough rows to say what is usual. */
const FEWEST_SAME = 3;

/** One row's report is due on another day than everybody's. */
export const reportDiffers = {
  id: 'reportDiffers',
  severity: 'warning',
  scope: 'annex',
  run: fromFacts(allReports, (cells): readonly Found[] => {
    const dated = cells.flatMap((cell) => {
      const day = onceOn(cell.time);
      return day === null ? [] : [{ cell, day }];
    });
    const counts = new Map<string, number>();
    for (const { day } of dated) counts.set(day, (counts.get(day) ?? 0) + 1);
    const [usual] = [...counts].sort((one, other) => other[1] - one[1]);
    if (usual === undefined || usual[1] < FEWEST_SAME || usual[1] * 2 <= dated.length) return [];
    return dated.filter(({ day }) => day !== usual[0]).map(({ cell, day }) => ({ ...at(cell), values: { day, usual: usual[0] } }));
  }),
} as const satisfies AnnexRule;

/** A plan of several years whose only report is due once, in one of them. */
export const reportOnce = {
  id: 'reportOnce',
  severity: 'hint',
  scope: 'annex',
  run: fromFacts(allReports, (cells, { period }): readonly Found[] => {
    const days = cells.map((cell) => onceOn(cell.time));
    const [first] = cells;
    const [day] = days;
    if (period === null || first === undefined || !day || days.some((other) => other !== day)) return [];
    if (yearOf(period.to) <= yearOf(day)) return [];
    return [{ ...at(first), values: { day, from: yearOf(period.from), to: yearOf(period.to) } }];
  }),
} as const satisfies AnnexRule;

const DAYS = String.raw`(?:trước|chậm nhất(?: là)?)\s+ngày\s+\d{1,2}(?:\s+tháng\s+|\/)\d{1,2}(?:\s*(?:,|và)\s*\d{1,2}\/\d{1,2})*`;
const YEARLY = String.raw`h[ằà]ng\s+năm`;
const YEARLY_REPORT = new RegExp(String.raw`${DAYS}\s+${YEARLY}|${YEARLY}\s*[,(]?\s*${DAYS}(?![\d/]|\s+năm)`, 'giu');

/** The plan's words ask for a yearly report; the annex names one day of one year, or other days. */
export const reportAgainstBody = {
  id: 'reportAgainstBody',
  severity: 'warning',
  scope: 'annex',
  run: fromFacts(allReports, (cells, { document }): readonly Found[] => {
    const body = (document.bodyText ?? '').normalize('NFC').replace(/\s+/g, ' ');
    const yearly = [...body.matchAll(YEARLY_REPORT)].flatMap((match) => parseTime(match[0]).dates ?? []);
    const asked = yearly.flatMap(({ month, day }) => (month === null || day === null ? [] : [dayMonth(month, day)]));
    if (asked.length === 0) return [];
    const differing = cells.filter((cell) => onceOn(cell.time) !== null);
    const [first] = differing;
    const day = first ? onceOn(first.time) : null;
    if (first === undefined || day === null) return [];
    const same = asked.includes(dayMonth(monthOf(day), dayOf(day)));
    return [{ ...at(first), values: { day, asked: [...new Set(asked)].join(', '), same: same ? 1 : 0, rows: differing.length } }];
  }),
} as const satisfies AnnexRule;
