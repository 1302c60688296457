// The Vietnamese words that are the grammar of time cells (docs/domain.md#time-cells), kept together. Data only.
import type { Recurrence, Every, VaguePart } from './value.ts';

export const ROMAN_QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
/** "QII/2025": written as one word. */
export const JOINED_QUARTERS: Readonly<Record<string, number>> = { qi: 1, qii: 2, qiii: 3, qiv: 4 };

/** Counts that are written out before "tháng". */
export const NUMBER_WORDS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };

/** "Báo cáo trước ngày …": what is due; the words between it and the time belong to it. */
export const PREFIXES: readonly (readonly string[])[] = [
  ['báo', 'cáo'],
  ['sơ', 'kết'],
  ['tổng', 'kết'],
  ['trình'],
  ['gửi'],
  ['nộp'],
  ['hoàn', 'thành|thiện'],
  ['ban', 'hành'],
  ['triển', 'khai'],
  ['thực', 'hiện'],
  ['tổ', 'chức'],
  ['kết', 'thúc'],
  ['bắt', 'đầu'],
  ['xong'],
  ['dự', 'kiến'],
  ['khoảng'],
  ['thứ'],
  ['chủ', 'nhật'],
  ['tầm', 'nhìn'],
  ['định', 'hướng'],
  ['thời', 'hạn'],
  ['giai', 'đoạn'],
  ['thời', 'kỳ|kì'],
];

/** Words that can begin a time; a prefix ends before one of them. */
export const OPENERS: ReadonlySet<string> = new Set(
  'trước chậm muộn trễ không hết trong vào đến tới từ các những ngày tháng quý quí năm hằng hàng mỗi định thường cả đầu cuối giữa t q tuần'.split(
    ' ',
  ),
);

/** "Sau khi …", "Theo …": the time hangs on an event; the words are kept whole. */
export const CONDITION_OPENERS: readonly (readonly string[])[] = [
  ['sau'],
  ['ngay', 'sau|khi'],
  ['khi'],
  ['theo'],
  ['thời', 'gian|điểm'],
  ['kể', 'từ'],
  ['từ', 'khi'],
  ['đến', 'khi'],
  ['tùy|tuỳ'],
  ['trước', 'khi|kỳ|kì|và'],
  ['tại|trong', 'kỳ|kì'],
  ['trong', 'vòng'],
  ['trong', 'thời', 'hạn|gian'],
  ['trong', 'quá', 'trình'],
  ['suốt', 'quá', 'trình'],
  ['trong', 'suốt', 'quá', 'trình'],
  ['kỳ|kì', 'họp'],
  ['trước|trong|sau|nhân|vào', 'dịp|mùa|tết|đại|hội|lễ'],
  ['dịp'],
  ['căn', 'cứ'],
  ['từ|trước|sau', 'ngày', 'ban|ký|kí|phê|có|được|nhận|kế|khởi'],
];

export interface FrequencyWord {
  readonly recurrence: Recurrence;
  readonly every: Every;
}

/** The unit behind "hằng", "mỗi", "định kỳ" or "lần/". */
export const EVERY_UNIT: Readonly<Record<string, FrequencyWord>> = {
  ngày: { recurrence: 'continuous', every: 'day' },
  tuần: { recurrence: 'weekly', every: 'week' },
  tháng: { recurrence: 'monthly', every: 'month' },
  quý: { recurrence: 'quarterly', every: 'quarter' },
  quí: { recurrence: 'quarterly', every: 'quarter' },
  năm: { recurrence: 'yearly', every: 'year' },
};

/** "Định kỳ N tháng"; other lengths have no name in the model and are not understood. */
export const EVERY_MONTHS: Readonly<Record<number, FrequencyWord>> = {
  1: { recurrence: 'monthly', every: 'month' },
  3: { recurrence: 'quarterly', every: 'quarter' },
  6: { recurrence: 'halfyearly', every: 'sixMonths' },
  12: { recurrence: 'yearly', every: 'year' },
};

export const ALWAYS: FrequencyWord = { recurrence: 'continuous', every: 'always' };
export const AD_HOC: FrequencyWord = { recurrence: 'none', every: 'adHoc' };
export const REGULAR: FrequencyWord = { recurrence: 'none', every: 'regular' };

export const VAGUE_PARTS: Readonly<Record<string, VaguePart>> = { đầu: 'early', giữa: 'middle', cuối: 'late' };

export const WEEK_PARTS: readonly VaguePart[] = ['week1', 'week2', 'week3', 'week4', 'week5'];

/** "10 ngày", and what tells that it is counted from an event. */
export const SPAN_UNITS: ReadonlySet<string> = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm']);
export const SPAN_TAILS: ReadonlySet<string> = new Set(['sau', 'kể', 'từ', 'trước', 'làm', 'tính']);
