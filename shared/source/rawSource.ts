// What a file holds before anyone decides what it means: the one shape that every reader gives and that detection takes.
// Readers add no meaning and repair nothing; they say what the cell shows and what stands around it.

export type SourceFormat =
  | 'xlsx'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'spreadsheetml'
  | 'docx'
  | 'doc'
  | 'odt'
  | 'rtf'
  | 'html'
  | 'csv'
  | 'text'
  | 'markdown';

/** A stretch of text in one font. `font` is the family name as the file gives it (".VnTime", "VNI-Times"). */
export interface RawRun {
  readonly text: string;
  readonly font?: string;
}

export interface RawCell {
  /** From 1. */
  readonly column: number;
  /** As the cell shows it, with its number format applied; line breaks as \n. Not normalised. */
  readonly text: string;
  /** Family name of the cell's font, where the file names one. */
  readonly font?: string;
  /** Present only where parts of the cell differ in font; their texts join to `text`. */
  readonly runs?: readonly RawRun[];
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error';
  /** ISO date (yyyy-mm-dd) for `kind: 'date'`. */
  readonly date?: string;
  /** Formula text without "=", where there is one. */
  readonly formula?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface RawRow {
  /** Physical row, from 1 within its grid. */
  readonly number: number;
  readonly hidden?: boolean;
  /** Rows that the producer marks as a repeated header (Word tblHeader, print titles). */
  readonly header?: boolean;
  /** A page break stands before this row. */
  readonly pageBreakBefore?: boolean;
  /** Only cells with text, formula or a merge start, in order of column. */
  readonly cells: readonly RawCell[];
}

/** Inclusive, all from 1. The text stands in the top left cell. */
export interface RawMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface RawColumn {
  /** From 1. */
  readonly column: number;
  /** CSS pixels. */
  readonly width?: number;
  readonly hidden?: boolean;
}

export interface RawGrid {
  readonly type: 'grid';
  readonly rows: readonly RawRow[];
  readonly merges: readonly RawMerge[];
  readonly columns: readonly RawColumn[];
}

/** A line of prose outside tables (Word, HTML, text); spreadsheets have none. */
export interface RawParagraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly font?: string;
  readonly runs?: readonly RawRun[];
}

/** A worksheet (one grid), or a whole Word, HTML or text document (paragraphs and grids in reading order; `name` null). */
export interface RawSheet {
  readonly name: string | null;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly blocks: readonly (RawGrid | RawParagraph)[];
}

/** Something a reader noticed that the user should know; the sentence is made from the code in shared/messages. */
export interface SourceNote {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly where?: { readonly sheet?: string | null; readonly row?: number; readonly column?: number };
}

export interface RawSource {
  readonly format: SourceFormat;
  readonly sheets: readonly RawSheet[];
  readonly notes: readonly SourceNote[];
}
