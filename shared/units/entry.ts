// One organisation, or one phrase that stands for several, as the directory keeps it (docs/domain.md#unit-cells). Data shape only.

/** Kinds are the field's own short words: the first word of the name without diacritics where there is one. */
export type UnitKind =
  | 'bo'
  | 'co-quan-trung-uong'
  | 'so'
  | 'co-quan-tinh'
  | 'tinh'
  | 'ubnd'
  | 'hdnd'
  | 'co-quan-xa'
  | 'dang'
  | 'mat-tran-doan-the'
  | 'luc-luong'
  | 'to-chuc'
  | 'phong'
  | 'ban'
  | 'vu'
  | 'cuc'
  | 'vien'
  | 'truong'
  | 'trung-tam'
  | 'van-phong'
  | 'chi-nhanh'
  | 'chuc-danh'
  | 'phrase'
  | 'other';

export interface Successor {
  readonly id: string;
  /** What part of the work went there: "toàn bộ", "giáo dục nghề nghiệp". */
  readonly scope: string;
}

export interface UnitEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind: UnitKind;
  readonly level?: 'trung-uong' | 'tinh' | 'huyen' | 'xa';
  /** Number of a province, or the letters that the body writes in document numbers. */
  readonly code?: string;
  /** First and last day in being, ISO; null or absent where it reaches beyond what is recorded. */
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly successors?: readonly Successor[];
  /** Exists only in some provinces; a house says in which. */
  readonly optional?: boolean;
  /** A phrase so wide that nobody in particular is named: "các đơn vị liên quan". */
  readonly vague?: boolean;
  /** Key into the `sources` of the data file, or words of the user for an own entry. */
  readonly source: string;
}

export type UnitStatus = 'current' | 'ceased' | 'notYet' | 'unknown' | 'phrase';
