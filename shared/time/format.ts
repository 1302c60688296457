// A time in the spelling of the program (docs/domain.md#spelling-of-times): zeros before days under 10 and months 1 and 2, "hằng", one kind of
// dash. Reading what this writes gives the same meaning again.
import type { Bound, Clause, Every, Join, Point, RecurringDay, TimeValue, VaguePart } from './value.ts';

export interface TimeStyle {
  readonly everyWord: 'hằng' | 'hàng';
  readonly dash: '-' | ' - ';
  readonly quarterNumber: 'roman' | 'arabic';
  /** "Quý II/2025" or "Quý II năm 2025". */
  readonly yearJoin: 'slash' | 'word';
  /** "Tháng 6/2025" or "6/2025". */
  readonly monthWord: boolean;
  /** "Năm 2025" or "2025". */
  readonly yearWord: boolean;
}

export const HOUSE_STYLE: TimeStyle = {
  everyWord: 'hằng',
  dash: '-',
  quarterNumber: 'roman',
  yearJoin: 'slash',
  monthWord: true,
  yearWord: true,
};

const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const PART_WORDS: Readonly<Record<VaguePart, string>> = {
  early: 'đầu',
  middle: 'giữa',
  late: 'cuối',
  week1: 'tuần 1',
  week2: 'tuần 2',
  week3: 'tuần 3',
  week4: 'tuần 4',
  week5: 'tuần 5',
  semester1: 'học kỳ I',
  semester2: 'học kỳ II',
};
const BOUND_WORDS: Readonly<Record<Bound, string>> = { none: '', before: 'trước ', by: 'đến hết ', within: 'trong ' };
const UNIT_WORDS: Partial<Record<Every, string>> = { day: 'ngày', week: 'tuần', month: 'tháng', quarter: 'quý', year: 'năm' };
const FREQUENCY_WORDS: Partial<Record<Every, string>> = {
  sixMonths: 'định kỳ 6 tháng',
  always: 'thường xuyên',
  adHoc: 'đột xuất',
  regular: 'định kỳ',
};
const JOIN_WORDS: Readonly<Record<Join, string>> = { ';': '; ', ',': ', ', and: ' và ', or: ' hoặc ' };

/** NĐ 30, Phụ lục I, II.4.b: a zero before days under 10 and before months 1 and 2. */
export const dayText = (day: number): string => String(day).padStart(2, '0');
export const monthText = (month: number): string => (month <= 2 ? `0${month}` : String(month));

const withYear = (text: string, year: number | null, style: TimeStyle): string => {
  if (year === null) return text;
  return style.yearJoin === 'slash' ? `${text}/${year}` : `${text} năm ${year}`;
};

const partWord = (part: VaguePart | undefined): string => (part ? `${PART_WORDS[part]} ` : '');

function pointText(point: Point, style: TimeStyle): string {
  switch (point.unit) {
    case 'day': {
      const month = point.month === null ? '' : `/${monthText(point.month)}`;
      return `ngày ${dayText(point.day)}${month}${point.year === null ? '' : `/${point.year}`}`;
    }
    case 'month': {
      const bare = !style.monthWord && point.year !== null && !point.part;
      if (bare) return `${monthText(point.month)}/${point.year}`;
      return withYear(`${partWord(point.part)}tháng ${monthText(point.month)}`, point.year, style);
    }
    case 'quarter': {
      const number = style.quarterNumber === 'roman' ? (ROMAN[point.quarter] ?? '') : String(point.quarter);
      return withYear(`${partWord(point.part)}quý ${number}`, point.year, style);
    }
    case 'year':
      if (point.year === null) return point.part ? `${PART_WORDS[point.part]} năm` : 'cả năm';
      return style.yearWord || point.part ? `${partWord(point.part)}năm ${point.year}` : String(point.year);
    case 'months': {
      const side = point.from === 'start' ? 'đầu' : 'cuối';
      return `${point.count} tháng ${side} năm${point.year === null ? '' : ` ${point.year}`}`;
    }
    case 'schoolYear':
      return `${partWord(point.part)}năm học ${point.year}${style.dash}${point.year + 1}`;
    case 'period':
      return 'cả giai đoạn';
  }
}

function rangeText(from: Point, to: Point, style: TimeStyle): string {
  if (from.unit === 'year' && to.unit === 'year' && !from.part && !to.part && from.year !== null && to.year !== null) {
    return `${style.yearWord ? 'năm ' : ''}${from.year}${style.dash}${to.year}`;
  }
  return `từ ${pointText(from, style)} đến ${pointText(to, style)}`;
}

function recurringDays(dates: readonly RecurringDay[]): string {
  const [first] = dates;
  if (first?.day === null) {
    const quarter = wholeQuarter(dates);
    if (quarter !== null) return `quý ${ROMAN[quarter] ?? ''}`;
    return `tháng ${listed(dates.map((date) => (date.month === null ? '' : monthText(date.month))))}`;
  }
  return `ngày ${listed(dates.map((date) => recurringDay(date)))}`;
}

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} và ${items.at(-1) ?? ''}`;

/** The quarter whose three months these are, or null. */
function wholeQuarter(dates: readonly RecurringDay[]): number | null {
  const [first] = dates;
  if (dates.length !== 3 || first?.month === undefined || first.month === null || first.month % 3 !== 1) return null;
  const start = first.month;
  return dates.every((date, index) => date.month === start + index) ? (start + 2) / 3 : null;
}

const recurringDay = (date: RecurringDay): string => `${dayText(date.day ?? 0)}${date.month === null ? '' : `/${monthText(date.month)}`}`;

function pointClause(point: Point, bound: Bound, style: TimeStyle): string {
  if (point.unit === 'year' && point.year === null && bound === 'within' && !point.part) return 'trong năm';
  return `${BOUND_WORDS[bound]}${pointText(point, style)}`;
}

/** After "giai đoạn" the word "năm" is not said again. */
const PERIOD_PREFIX = /^(?:giai đoạn|thời k[ỳì])$/u;

function clauseText(clause: Clause, given: TimeStyle): string {
  const style = PERIOD_PREFIX.test(clause.prefix ?? '') ? { ...given, yearWord: false } : given;
  switch (clause.type) {
    case 'point':
      return pointClause(clause.point, clause.bound, style);
    case 'range':
      return rangeText(clause.from, clause.to, style);
    case 'from':
      return `từ ${pointText(clause.from, style)}`;
    case 'following':
      return `${clause.to ? rangeText(clause.from, clause.to, style) : pointText(clause.from, style)} và những năm tiếp theo`;
    case 'frequency':
      return FREQUENCY_WORDS[clause.every] ?? `${style.everyWord} ${UNIT_WORDS[clause.every] ?? ''}`;
    case 'recurring': {
      const days = `${BOUND_WORDS[clause.bound]}${recurringDays(clause.dates)}`;
      if (clause.recurrence === 'quarterly') return `${days} tháng cuối quý`;
      return `${days} ${style.everyWord} ${clause.recurrence === 'monthly' ? 'tháng' : 'năm'}`;
    }
    case 'condition':
      return clause.text;
  }
}

/** The clauses as one text, without a capital at its beginning. */
export function formatClauses(clauses: readonly Clause[], style: TimeStyle): string {
  return clauses.reduce((text, clause, index) => {
    const words = `${clause.prefix ? `${clause.prefix} ` : ''}${clauseText(clause, style)}`;
    const afterCondition = clauses[index - 1]?.type === 'condition';
    const join = JOIN_WORDS[afterCondition ? ';' : (clause.join ?? ';')];
    return index === 0 ? words : `${text}${join}${words}`;
  }, '');
}

/** The house's spelling of a time; blank and not understood cells come back as they were typed. */
export function formatTime(value: TimeValue, style: TimeStyle = HOUSE_STYLE): string {
  const [first] = value.expression;
  if (first === undefined) return value.text;
  const text = formatClauses(value.expression, style);
  const keeps = first.type === 'condition' && first.prefix === undefined;
  return keeps ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
