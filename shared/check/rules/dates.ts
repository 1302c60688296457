// How dates and ranges are spelled: NĐ 30/2020, Phụ lục I, II.4.b (a zero before days under 10 and months 1 and 2, not
// before others), and one kind of dash in ranges of years.
import { daysInMonth } from '../../time/calendar.ts';
import { dayText, monthText } from '../../time/format.ts';
import type { TextFault } from '../rule.ts';
import { Sign } from '../textSigns.ts';
import { matches, textRule } from './textRule.ts';

/** Days that do not exist are no matter of spelling. */
const exists = (day: string, month: string): boolean => Number(day) >= 1 && Number(day) <= daysInMonth(Number(month), null);
const inMonth = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12;

interface Writing {
  readonly pattern: RegExp;
  /** The same in the decree's spelling; null where no such date is. */
  readonly spelled: (parts: readonly string[]) => string | null;
}

const dayMonth = (day: string, month: string): string | null =>
  exists(day, month) ? `${dayText(Number(day))}/${monthText(Number(month))}` : null;

const WRITINGS: readonly Writing[] = [
  {
    pattern: /(?<![\d/.])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu,
    spelled([day = '', month = '', year = '']) {
      const date = dayMonth(day, month);
      return date === null ? null : `${date}/${year}`;
    },
  },
  {
    pattern: /(?<=(?:ngày|và|,)\s)(\d{1,2})\/(\d{1,2})(?![\d/])/giu,
    spelled: ([day = '', month = '']) => dayMonth(day, month),
  },
  {
    // The figure is looked for before the blanks in front of it: each run of blanks is read once.
    pattern: /(?=\d)(?<=^\s*|tháng\s)(\d{1,2})\/(\d{4})(?![\d/])/giu,
    spelled: ([month = '', year = '']) => (inMonth(month) ? `${monthText(Number(month))}/${year}` : null),
  },
];

const misspelt = (text: string, { pattern, spelled }: Writing): TextFault[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, ...parts] = match;
    const right = spelled(parts);
    return right === null || right === whole ? [] : [{ start: match.index, end: match.index + whole.length }];
  });

export const dateZeros = textRule({
  id: 'dateZeros',
  severity: 'hint',
  signs: Sign.digitSlash,
  find: (text) => WRITINGS.flatMap((writing) => misspelt(text, writing)),
  mend: (text) =>
    WRITINGS.reduce(
      (mended, { pattern, spelled }) => mended.replace(pattern, (whole: string, ...parts: string[]) => spelled(parts) ?? whole),
      text,
    ),
});

/** A blank on one side only, or a long dash: "2021- 2022", "2021–2025". */
const UNEVEN = /(?<!\d)(\d{4})\s*[-–—]\s*(\d{4})(?!\d)/gu;
const EVEN = /^\d{4}(?:-| - )\d{4}$/u;

export const rangeDash = textRule({
  id: 'rangeDash',
  severity: 'hint',
  signs: Sign.digitDash,
  find: (text) => matches(text, UNEVEN).filter((fault) => !EVEN.test(text.slice(fault.start, fault.end))),
  mend: (text) => text.replace(UNEVEN, (whole: string, from: string, to: string) => (EVEN.test(whole) ? whole : `${from}-${to}`)),
});
