// Report dates against each other, against the plan's period, and against the words of the plan itself.
import { dayOf, monthOf, yearOf } from '../../time/calendar.ts';
import { dayText, monthText } from '../../time/format.ts';
import { parseTime } from '../../time/parseTime.ts';
import type { TimeValue } from '../../time/value.ts';
import { cellFacts } from '../cellFacts.ts';
import type { Found } from '../finding.ts';
import { fromFacts } from '../rowFacts.ts';
import type { AnnexRule } from '../rule.ts';

interface Report {
  readonly rowId: string;
  readonly columnId: string;
  /** The single day on which it is due; null where it is none ("trước ngày 15/12 hằng năm"). */
  readonly day: string | null;
}

const onceOn = (time: TimeValue): string | null => (time.kind === 'date' && time.recurrence === 'none' ? time.end : null);

const reportsOfRows = cellFacts(['report'], (text, _column, annex) => ({ day: onceOn(annex.time(text)) }));

/** Every report cell of an annex, gathered once for the rules that share them. */
const allReports = fromFacts(reportsOfRows, (rows, { document }): readonly Report[] => {
  const reports: Report[] = [];
  for (const [index, cells] of rows.entries()) {
    const rowId = document.rows[index]?.id;
    if (rowId !== undefined) for (const { columnId, value } of cells) reports.push({ rowId, columnId, day: value.day });
  }
  return reports;
});

const dayMonth = (month: number, day: number): string => `${dayText(day)}/${monthText(month)}`;

/** Enough rows to say what is usual. */
const FEWEST_SAME = 3;

/** One row's report is due on another day than everybody's. */
export const reportDiffers = {
  id: 'reportDiffers',
  severity: 'warning',
  scope: 'annex',
  run: fromFacts(allReports, (reports): readonly Found[] => {
    const counts = new Map<string, number>();
    let dated = 0;
    for (const { day } of reports) {
      if (day === null) continue;
      dated += 1;
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    const [usual] = [...counts].sort((one, other) => other[1] - one[1]);
    if (usual === undefined || usual[1] < FEWEST_SAME || usual[1] * 2 <= dated) return [];
    return reports.flatMap(({ rowId, columnId, day }) =>
      day === null || day === usual[0] ? [] : [{ rowId, columnId, values: { day, usual: usual[0] } }],
    );
  }),
} as const satisfies AnnexRule;

/** A plan of several years whose only report is due once, in one of them. */
export const reportOnce = {
  id: 'reportOnce',
  severity: 'hint',
  scope: 'annex',
  run: fromFacts(allReports, (reports, { period }): readonly Found[] => {
    const [first] = reports;
    if (period === null || !first?.day) return [];
    const { rowId, columnId, day } = first;
    if (reports.some((other) => other.day !== day) || yearOf(period.to) <= yearOf(day)) return [];
    return [{ rowId, columnId, values: { day, from: yearOf(period.from), to: yearOf(period.to) } }];
  }),
} as const satisfies AnnexRule;

const DAYS = String.raw`(?:trước|chậm nhất(?: là)?)\s+ngày\s+\d{1,2}(?:\s+tháng\s+|\/)\d{1,2}(?:\s*(?:,|và)\s*\d{1,2}\/\d{1,2})*`;
const YEARLY = String.raw`h[ằà]ng\s+năm`;
const YEARLY_REPORT = new RegExp(String.raw`${DAYS}\s+${YEARLY}|${YEARLY}\s*(?:[,(]\s*)?${DAYS}(?![\d/]|\s+năm)`, 'giu');

/** The plan's words ask for a yearly report; the annex names one day of one year, or other days. */
export const reportAgainstBody = {
  id: 'reportAgainstBody',
  severity: 'warning',
  scope: 'annex',
  run: fromFacts(allReports, (reports, { document }): readonly Found[] => {
    const body = (document.bodyText ?? '').normalize('NFC').replace(/\s+/g, ' ');
    const yearly = [...body.matchAll(YEARLY_REPORT)].flatMap((match) => parseTime(match[0]).dates ?? []);
    const asked = yearly.flatMap(({ month, day }) => (month === null || day === null ? [] : [dayMonth(month, day)]));
    if (asked.length === 0) return [];
    const differing = reports.filter(({ day }) => day !== null);
    const [first] = differing;
    if (!first?.day) return [];
    const { rowId, columnId, day } = first;
    const same = asked.includes(dayMonth(monthOf(day), dayOf(day)));
    return [{ rowId, columnId, values: { day, asked: [...new Set(asked)].join(', '), same: same ? 1 : 0, rows: differing.length } }];
  }),
} as const satisfies AnnexRule;
