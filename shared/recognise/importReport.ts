// What detection understood of a file: tables, where everything stood, what was mended and what the user should know.
// Plain data that crosses from a worker; sentences are made from the codes in shared/messages.
import type { Role } from '../annex/roles.ts';
import type { SourceFormat } from '../source/rawSource.ts';

/** Rows are physical: of the worksheet, or counted through the paragraphs and table rows of a document (see page.ts). */
export interface Where {
  readonly sheet?: string | null;
  readonly row?: number;
  readonly column?: number;
}

export type NoticeValues = Readonly<Record<string, string | number>>;

/** Something the user should know. Codes: shared/messages/vi/import.ts. */
export interface Notice {
  readonly code: string;
  readonly values?: NoticeValues;
  readonly where?: Where;
}

/**
 * A change that was made to the text or the rows so that they could be used.
 * `ImportOptions.disabledRepairs` takes its `id`, or its `code` for all of the kind.
 */
export interface Repair {
  readonly id: string;
  readonly code: string;
  readonly where: Where;
  readonly before: string;
  readonly after: string;
  /** Made only when `ImportOptions.enabledRepairs` asks for it. */
  readonly offered?: true;
}

/** Titles and names that stand around the table, text as shown. */
export interface AnnexMetadata {
  readonly issuingBody?: string;
  readonly parentBody?: string;
  readonly number?: string;
  readonly annexLabel?: string;
  readonly annexTitle?: string;
  readonly attachedTo?: string;
  readonly signer?: string;
  readonly authority?: readonly string[];
  readonly recipients?: readonly string[];
  readonly place?: string;
  readonly dateLine?: string;
}

/** Why a column has its role; `header-*` from its words, `values-*` from its cells. */
export type RoleReason =
  | 'chosen-by-user'
  | 'header-word'
  | 'header-word-without-diacritics'
  | 'header-phrase'
  | 'header-group'
  | 'values-order'
  | 'values-units'
  | 'values-time'
  | 'values-quantity'
  | 'values-status'
  | 'values-joint-units'
  | 'values-section-numbers'
  | 'longest-text'
  | 'position'
  | 'unknown';

export interface ImportedColumn {
  /** The role, with 2, 3, … behind it where a role comes twice. */
  readonly key: string;
  readonly role: Role;
  /** "lead" cells that also hold the coordinating units, or a column that holds nothing but section numbers. */
  readonly special?: 'lead+coordinate' | 'section-number';
  /** As shown, line breaks kept. */
  readonly header: string;
  /** Upper header cells and the header itself, outermost first; absent where the header stands alone. */
  readonly headerPath?: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: RoleReason;
  readonly reasonValues?: NoticeValues;
  readonly hidden?: boolean;
  /** Hidden and beyond a gap, with a header that says nothing known: kept in the report, left out of the annex. */
  readonly helper?: boolean;
  /** First and last physical column. */
  readonly physical: readonly [number, number];
  /** CSS pixels, where the file says. */
  readonly width?: number;
}

export type RecordKind = 'section' | 'band' | 'task' | 'total';

export interface ImportedRecord {
  readonly kind: RecordKind;
  /** Depth from 1; for tasks 1, and 2 or more for sub-items. */
  readonly level: number;
  /** Sections and bands: number as shown without its dot ("" where there is none) and title. */
  readonly number?: string;
  readonly title?: string;
  /** Numbers of the sections over a task, outermost first. */
  readonly section: readonly string[];
  /** By column key; every column of a task has an entry. */
  readonly cells: Readonly<Record<string, string>>;
  /** First and last physical row. */
  readonly rows: readonly [number, number];
  readonly hidden?: boolean;
  /** ISO dates of cells that are real dates, by column key. */
  readonly dates?: Readonly<Record<string, string>>;
}

export type DropReason = 'blank' | 'column-numbers' | 'repeated-header' | 'page-number' | 'note' | 'chosen-by-user';

export interface DroppedRow {
  readonly row: number;
  readonly reason: DropReason;
  readonly text: string;
}

export interface ImportedTable {
  /** "sheet index:first header row:first column", or `headedTableId`; stable for one file. */
  readonly id: string;
  readonly sheet: string | null;
  readonly sheetIndex: number;
  readonly sheetVisibility: 'visible' | 'hidden' | 'veryHidden';
  /** "A9:E25" of physical rows and columns. */
  readonly range: string;
  /** First and last header row; null where there is no header. */
  readonly headerRows: readonly [number, number] | null;
  /** Last row, blank or not, where the user said which it is. */
  readonly lastRow?: number;
  /** Same for tables with the same header words; key for remembered corrections. */
  readonly fingerprint: string;
  /** A table of tasks, or any other table that has a header. */
  readonly kind: 'annex' | 'other';
  readonly metadata: AnnexMetadata;
  readonly columns: readonly ImportedColumn[];
  readonly records: readonly ImportedRecord[];
  readonly dropped: readonly DroppedRow[];
  readonly notices: readonly Notice[];
  readonly repairs: readonly Repair[];
}

export interface ImportReport {
  readonly format: SourceFormat;
  /** What an import takes unless told otherwise: annex tables on visible sheets, or all tables where there is no annex table. */
  readonly tables: readonly ImportedTable[];
  /** Found and left aside: tables on hidden sheets, lists beside an annex. */
  readonly otherTables: readonly ImportedTable[];
  readonly warnings: readonly Notice[];
  readonly repairs: readonly Repair[];
  /** Running text round the tables, where the file holds the plan itself. */
  readonly bodyText?: string;
}

/** Corrections of one table by the user; the table is named by its `id`, or by its fingerprint for next month's file. */
export interface TableChoice {
  readonly headerRows?: readonly [number, number];
  /** The table reaches down to here and no further, blank rows too. */
  readonly lastRow?: number;
  /** Role by first physical column. */
  readonly roles?: Readonly<Record<number, Role>>;
  /** By physical row. */
  readonly rows?: Readonly<Record<number, RecordKind | 'continuation' | 'drop'>>;
}

/** A row that heads a table: sheet by its index in the source, physical row (Where). */
export interface HeaderPlace {
  readonly sheet: number;
  readonly row: number;
}

/** The id of the table below a row that the user called a header. */
export const headedTableId = ({ sheet, row }: HeaderPlace): string => `${sheet}:${row}`;

export interface ImportOptions {
  readonly disabledRepairs?: readonly string[];
  /** Offered repairs to make, by `id`, or by `code` for all of the kind. */
  readonly enabledRepairs?: readonly string[];
  readonly choices?: Readonly<Record<string, TableChoice>>;
  /** Rows that head a table which detection did not see, or took for something else. */
  readonly headersAt?: readonly HeaderPlace[];
  /** Only these tables (ids), in this order. */
  readonly onlyTables?: readonly string[];
}
