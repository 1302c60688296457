// Which row and column of the file each row and column of an annex came from: what an export into that file needs to know.
// Kept beside the annex with the file's own bytes; made by createTemplateLink.ts.
import type { RowKind } from '../annex/model.ts';
import type { RawMerge } from '../source/rawSource.ts';

/** How a section stands in the file: its number in a cell of its own, or in front of the title ("I. CÔNG TÁC…"). */
export interface SectionShape {
  /** More than one where the same title stands in every cell of the row. */
  readonly titleColumns: readonly number[];
  /** What stands before the title in the same cell. */
  readonly prefix: string;
  readonly number: string;
  readonly numberColumn?: number;
  /** The cell with the number as it stands ("I."). */
  readonly numberText?: string;
}

/** A row of the file; `filled`: its columns of the table that hold text. */
export interface LinkedPlace {
  readonly region: number;
  readonly row: number;
  readonly filled: readonly number[];
}

export interface LinkedRow {
  readonly kind: RowKind;
  readonly level: number;
  /** Rows of the file in order: more than one where a task runs over several rows, or over a page break into the next table. */
  readonly places: readonly LinkedPlace[];
  /** Text by column id as it was taken over: what still equals it is not written. */
  readonly cells: Readonly<Record<string, string>>;
  /** Columns whose text does not stand in the column's own first cell, or in more cells than one. */
  readonly spread?: Readonly<Record<string, readonly number[]>>;
  readonly section?: SectionShape;
  /** Ids of columns whose cell is a formula, or a plain whole number, in the file. */
  readonly formulas?: readonly string[];
  readonly numbers?: readonly string[];
}

/** A stretch of the file that the annex fills: rows of a worksheet, or of one table of a Word file. */
export interface Region {
  readonly sheet?: string;
  /** Which table of a Word file, from 0. */
  readonly table?: number;
  /** First and last row of the annex's body, as the sheet or table counts them. */
  readonly first: number;
  readonly last: number;
  /** First physical column by column id; columns that the file has not have none. */
  readonly columns: Readonly<Record<string, number>>;
  /** Merged cells that reach into these rows. */
  readonly merges: readonly RawMerge[];
  /** Another table stands beside it: its rows may not be removed or moved, only filled. */
  readonly shared?: boolean;
}

export interface TemplateLink {
  readonly format: 'xlsx' | 'docx';
  readonly regions: readonly Region[];
  /** Ids of the columns in which the annex keeps a section's number and title. */
  readonly sections: { readonly number?: string; readonly title: string };
  readonly rows: Readonly<Record<string, LinkedRow>>;
  /** The file is another one: none of its own rows stays. */
  readonly replaces?: boolean;
}
