// How dates and ranges are spelled: NĐ 30/2020, Phụ lục I, II.4.b (a zero before days under 10 and months 1 and 2, not
// before others), and one kind of dash in ranges of years.
import { daysInMonth } from '../../time/calendar.ts';
import { dayText, monthText } from '../../time/format.ts';
import { matches, textRule } from './textRule.ts';

const DATE = /(?<![\d/.])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu;
const DAY_MONTH = /(?<=(?:ngày|và|,)\s)(\d{1,2})\/(\d{1,2})(?![\d/])/giu;
const MONTH_YEAR = /(?<=^\s*|tháng\s)(\d{1,2})\/(\d{4})(?![\d/])/giu;

/** Days that do not exist are no matter of spelling. */
const exists = (day: string, month: string): boolean => Number(day) >= 1 && Number(day) <= daysInMonth(Number(month), null);
const inMonth = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12;

function spelled(text: string): string {
  return text
    .replace(DATE, (whole: string, day: string, month: string, year: string) =>
      exists(day, month) ? `${dayText(Number(day))}/${monthText(Number(month))}/${year}` : whole,
    )
    .replace(DAY_MONTH, (whole: string, day: string, month: string) =>
      exists(day, month) ? `${dayText(Number(day))}/${monthText(Number(month))}` : whole,
    )
    .replace(MONTH_YEAR, (whole: string, month: string, year: string) => (inMonth(month) ? `${monthText(Number(month))}/${year}` : whole));
}

/** A cheap look before the exact ones. */
const MAY_HOLD_DATE = /\d\/\d/;

export const dateZeros = textRule({
  id: 'dateZeros',
  severity: 'hint',
  find: (text) =>
    (MAY_HOLD_DATE.test(text) ? [DATE, DAY_MONTH, MONTH_YEAR] : []).flatMap((pattern) =>
      matches(text, pattern).filter((fault) => {
        const part = text.slice(fault.start, fault.end);
        const before = text.slice(0, fault.start);
        return spelled(before + part).slice(before.length) !== part;
      }),
    ),
  mend: spelled,
});

/** A blank on one side only, or a long dash: "2021- 2022", "2021–2025". */
const UNEVEN = /(?<!\d)(\d{4})\s*[-–—]\s*(\d{4})(?!\d)/gu;
const EVEN = /^\d{4}(?:-| - )\d{4}$/u;

export const rangeDash = textRule({
  id: 'rangeDash',
  severity: 'hint',
  find: (text) => matches(text, UNEVEN).filter((fault) => !EVEN.test(text.slice(fault.start, fault.end))),
  mend: (text) => text.replace(UNEVEN, (whole: string, from: string, to: string) => (EVEN.test(whole) ? whole : `${from}-${to}`)),
});
