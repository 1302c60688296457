// The texts that the fill handle writes: numbers, years, quarters, months and dates continue, other texts repeat. Pure.

/** A text as a number in a series: `make(place)` returns the text of another number. Texts of one family differ only in it. */
interface Term {
  readonly family: string;
  readonly place: number;
  readonly make: (place: number) => string;
}

const BEHIND = String.raw`(\s*(?:(?:\/|năm|-|,)\s*)?(?:năm\s*)?)`;
const QUARTER = new RegExp(String.raw`((?:quý|Quý|QUÝ)\s*)(IV|I{1,3}|[1-4])${BEHIND}(\d{4})?`);
const MONTH = new RegExp(String.raw`((?:tháng|Tháng|THÁNG)\s*)(0?[1-9]|1[0-2])${BEHIND}(\d{4})`);
const DATE = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4})/;
const LINE_BREAK = /[\n\r\u2028\u2029]/;
const ROMAN_QUARTERS = ['I', 'II', 'III', 'IV'] as const;
const DAY = 86_400_000;

/**
 * The first match of a pattern in a text of one line, with the text before and after it. The pattern does not match that text itself, which
 * would take quadratic time.
 */
function splitAtMatch(text: string, pattern: RegExp): { before: string; parts: readonly (string | undefined)[]; after: string } | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [matched, ...parts] = match;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + matched.length);
  return LINE_BREAK.test(before) || LINE_BREAK.test(after) ? null : { before, parts, after };
}

const floorMod = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor;

function quarter(text: string): Term | null {
  const found = splitAtMatch(text, QUARTER);
  if (!found) return null;
  const [word = '', sign = '', between = '', year] = found.parts;
  const before = found.before + word;
  const { after } = found;
  const roman = /I|V/.test(sign);
  const index = roman ? ROMAN_QUARTERS.findIndex((quarterSign) => quarterSign === sign) : Number(sign) - 1;
  const write = (place: number): string => (roman ? (ROMAN_QUARTERS[floorMod(place, 4)] ?? sign) : String(floorMod(place, 4) + 1));
  const make = (place: number): string => `${before}${write(place)}${between}${year ? Math.floor(place / 4) : ''}${after}`;
  return { family: `quarter|${before}|${between}|${after}|${roman}|${!year}`, place: (year ? Number(year) * 4 : 0) + index, make };
}

function month(text: string): Term | null {
  const found = splitAtMatch(text, MONTH);
  if (!found) return null;
  const [word = '', sign = '', between = '', year = ''] = found.parts;
  const before = found.before + word;
  const { after } = found;
  const make = (place: number): string =>
    `${before}${String(floorMod(place, 12) + 1).padStart(sign.startsWith('0') ? 2 : 1, '0')}${between}${Math.floor(place / 12)}${after}`;
  return { family: `month|${before}|${between}|${after}`, place: Number(year) * 12 + Number(sign) - 1, make };
}

function date(text: string): Term | null {
  const found = splitAtMatch(text, DATE);
  if (!found) return null;
  const [day = '', separator = '', monthOfYear = '', year = ''] = found.parts;
  const { before, after } = found;
  const time = Date.UTC(Number(year), Number(monthOfYear) - 1, Number(day));
  const real = new Date(time).getUTCDate() === Number(day) && new Date(time).getUTCMonth() === Number(monthOfYear) - 1;
  if (!real) return null;
  const make = (place: number): string => {
    const at = new Date(place * DAY);
    const days = String(at.getUTCDate()).padStart(day.length, '0');
    const months = String(at.getUTCMonth() + 1).padStart(monthOfYear.length, '0');
    return [`${before}${days}`, months, `${at.getUTCFullYear()}${after}`].join(separator);
  };
  return { family: `date|${before}|${separator}|${after}`, place: time / DAY, make };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The last number of a text. */
function number(text: string): Term | null {
  let end = text.length;
  while (end > 0 && !isDigit(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start -= 1;
  const [before, digits, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (digits === '' || digits.length > 15) return null;
  const width = digits.startsWith('0') ? digits.length : 1;
  const make = (place: number): string => `${before}${String(Math.max(0, place)).padStart(width, '0')}${after}`;
  return { family: `number|${before}|${after}`, place: Number(digits), make };
}

const READERS = [quarter, month, date, number] as const;

/** A single cell continues by one if it names a year, a quarter, a month or a day; a single number or any other text repeats. */
const CONTINUES_ALONE = /^(quarter|month|date)\||^number\|(?:.*(?:năm|Năm|NĂM)\s*)\|/;

/**
 * The next `count` texts after `source` (before it, nearest first, when `backward`). Two or more terms of one family
 * with equal differences continue; otherwise the texts repeat.
 */
export function continueSeries(source: readonly string[], count: number, backward = false): string[] {
  const run = backward ? source.toReversed() : source;
  const series = run.length > 0 ? seriesOf(run) : null;
  return Array.from({ length: count }, (_, index) =>
    series
      ? series.term.make(series.last + series.difference * (index + 1) * (run.length === 1 && backward ? -1 : 1))
      : (run[index % run.length] ?? ''),
  );
}

function seriesOf(run: readonly string[]): { term: Term; last: number; difference: number } | null {
  for (const read of READERS) {
    const terms = run.flatMap((text) => read(text) ?? []);
    const [first, second] = terms;
    const last = terms.at(-1);
    if (terms.length !== run.length || !first || !last || terms.some((term) => term.family !== first.family)) continue;
    if (!second) return CONTINUES_ALONE.test(first.family) ? { term: first, last: first.place, difference: 1 } : null;
    const difference = second.place - first.place;
    const even = terms.every((term, index) => index === 0 || term.place - (terms[index - 1]?.place ?? 0) === difference);
    return even ? { term: first, last: last.place, difference } : null;
  }
  return null;
}
