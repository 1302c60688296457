// Which number formats mean dates, and how Vietnamese officials see such dates: day first, whatever order the file's maker used.
import { type CalendarDate, twoDigits } from './serialDate.ts';

/** Which parts of a date a format shows. */
export interface DateParts {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
  readonly time: boolean;
}

/** Built-in formats that have no code in the file (ECMA-376 part 1, 18.8.30), East Asian ones included. */
const BUILT_IN: Readonly<Record<number, string>> = {
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  27: 'yyyy/mm/dd',
  28: 'mm-dd',
  29: 'mm-dd',
  30: 'dd/mm/yyyy',
  31: 'yyyy/mm/dd',
  32: 'h:mm',
  33: 'h:mm:ss',
  34: 'h:mm',
  35: 'h:mm:ss',
  36: 'yyyy/mm/dd',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  50: 'yyyy/mm/dd',
  51: 'mm-dd',
  52: 'yyyy/mm',
  53: 'mm-dd',
  54: 'mm-dd',
  55: 'yyyy/mm',
  56: 'mm-dd',
  57: 'yyyy/mm/dd',
  58: 'mm-dd',
};

/** The code of a built-in date format; undefined for any other. */
export function builtInDateCode(formatId: number): string | undefined {
  return BUILT_IN[formatId];
}

/**
 * What a format code shows of a date; undefined if it is no date format, or if it carries words of its own
 * ("ngày" dd "tháng" mm) that only a full formatter can place.
 */
export function dateParts(code: string): DateParts | undefined {
  const section = plainSection(code);
  if (section === undefined) return undefined;
  const time = /[hs]/i.test(section);
  // m stands for minutes next to hours or seconds.
  const date = section.replace(/h+[^a-z]*m+|m+[^a-z]*s+/gi, '');
  return { day: /d/i.test(date), month: /m/i.test(date), year: /[ye]/i.test(date), time };
}

/** Whether the code means a date or a time at all, with words or without. */
export function isDateCode(code: string): boolean {
  const bare = withoutLiterals(firstSection(code));
  return /[dmyhs]/i.test(bare) && !/[0#?]|general/i.test(bare.replace(/\.0+/g, ''));
}

/** The date as Vietnamese paper writes it: 05/09/2025, 09/2025, 05/09, 14:30. */
export function showDate(date: CalendarDate, parts: DateParts): string {
  const shown: string[] = [];
  if (parts.day) shown.push(twoDigits(date.day));
  if (parts.month) shown.push(twoDigits(date.month));
  if (parts.year) shown.push(String(date.year).padStart(4, '0'));
  const day = shown.join('/');
  if (!parts.time || (day !== '' && date.seconds === 0)) return day;
  const clock = `${twoDigits(Math.floor(date.seconds / 3600))}:${twoDigits(Math.floor(date.seconds / 60) % 60)}`;
  return day === '' ? clock : `${day} ${clock}`;
}

function plainSection(code: string): string | undefined {
  const section = firstSection(code);
  if (!isDateCode(code) || /\[[hms]+\]/i.test(section)) return undefined;
  if (/"[^"]*\p{L}[^"]*"|\\\p{L}/u.test(section)) return undefined;
  return withoutLiterals(section).replace(/am\/pm|a\/p/gi, '');
}

function firstSection(code: string): string {
  const found = /^(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\])*/s.exec(code);
  return found?.[0] ?? code;
}

/** Without quoted and escaped characters, colours, locales and conditions; elapsed hours, [h], stay. */
function withoutLiterals(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gis, '');
}
