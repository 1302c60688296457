// What a time cell means. The expression is what was said; start and end are what it comes to for one annex.
// The cell's own text is never changed by anything in this folder.

export type TimeKind =
  | 'year'
  | 'quarter'
  | 'month'
  | 'date'
  | 'range'
  | 'open'
  | 'frequency'
  | 'recurringDate'
  | 'condition'
  | 'unknown'
  | 'blank';

/** before: "trước ngày"; by: "chậm nhất", "đến hết" (inclusive); within: "trong tháng". */
export type Bound = 'none' | 'before' | 'by' | 'within';

export type Recurrence = 'none' | 'weekly' | 'monthly' | 'quarterly' | 'halfyearly' | 'yearly' | 'continuous';

/** A day of the year; a null month stands for every month (or quarter), a null day for the whole month. */
export interface RecurringDay {
  readonly month: number | null;
  readonly day: number | null;
}

/** Part of a year, quarter or month that has no exact limits: the whole period is kept as its outer limits. */
export type VaguePart = 'early' | 'middle' | 'late' | 'week1' | 'week2' | 'week3' | 'week4' | 'week5' | 'semester1' | 'semester2';

/** A calendar point as written; a null year was not written. */
export type Point =
  | { readonly unit: 'day'; readonly day: number; readonly month: number | null; readonly year: number | null }
  | { readonly unit: 'month'; readonly month: number; readonly year: number | null; readonly part?: VaguePart }
  | { readonly unit: 'quarter'; readonly quarter: number; readonly year: number | null; readonly part?: VaguePart }
  | { readonly unit: 'year'; readonly year: number | null; readonly part?: VaguePart }
  /** "6 tháng đầu năm 2025": so many months from the start or the end of the year. */
  | { readonly unit: 'months'; readonly count: number; readonly from: 'start' | 'end'; readonly year: number | null }
  | { readonly unit: 'schoolYear'; readonly year: number; readonly part?: VaguePart }
  /** "Cả giai đoạn": the annex's own period. */
  | { readonly unit: 'period' };

export type Join = ';' | ',' | 'and' | 'or';

interface Said {
  /** "báo cáo", "hoàn thành", "tầm nhìn": what is due, first letter in lower case. */
  readonly prefix?: string;
  /** How this clause hangs on the one before. */
  readonly join?: Join;
}

export type Clause = Said &
  (
    | { readonly type: 'point'; readonly point: Point; readonly bound: Bound }
    | { readonly type: 'range'; readonly from: Point; readonly to: Point }
    | { readonly type: 'from'; readonly from: Point }
    /** "2025 và những năm tiếp theo"; `to` where a span of years stands before it. */
    | { readonly type: 'following'; readonly from: Point; readonly to?: Point }
    | { readonly type: 'frequency'; readonly recurrence: Recurrence; readonly every: Every }
    | { readonly type: 'recurring'; readonly bound: Bound; readonly recurrence: Recurrence; readonly dates: readonly RecurringDay[] }
    | { readonly type: 'condition'; readonly text: string }
  );

/** The word behind a frequency, where recurrence alone would lose it. */
export type Every = 'day' | 'week' | 'month' | 'quarter' | 'sixMonths' | 'year' | 'always' | 'adHoc' | 'regular';

export interface TimeValue {
  /** The text that was read, as typed. */
  readonly text: string;
  readonly kind: TimeKind;
  /** ISO date (yyyy-mm-dd), inclusive, or null where the text and the context give none. */
  readonly start: string | null;
  readonly end: string | null;
  readonly bound: Bound;
  readonly recurrence: Recurrence;
  readonly dates?: readonly RecurringDay[];
  readonly condition?: string;
  readonly openEnd?: true;
  /** A day, month or quarter was written without its year; start and end use the context's year. */
  readonly missingYear?: true;
  /** Each clause by itself, where the cell holds several. */
  readonly clauses?: readonly TimeValue[];
  /** The words that were not understood. */
  readonly unknownPart?: string;
  /** What was said; empty for blank and unknown. */
  readonly expression: readonly Clause[];
}

/** What the annex knows that a cell may leave out. */
export interface TimeContext {
  /** Date of the document, ISO. */
  readonly date?: string;
  /** Year for days and months written without one; default: the year of `date`. */
  readonly year?: number;
  readonly period?: { readonly from: string; readonly to: string };
  /** "Trước ngày 15/12" ends on the 14th; default false, as offices read it. */
  readonly exclusiveBefore?: boolean;
}
