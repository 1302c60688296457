// The document: an annex as its author wrote it. Cell text is the truth; what it means (units, time) is derived elsewhere.
import type { Role } from './roles.ts';

/** Version of the stored shape; raise it together with a migration in shared/store/migrations. */
export const ANNEX_SCHEMA = 1;

export interface Column {
  readonly id: string;
  /** Exact text of the header cell; may hold a line break. */
  readonly header: string;
  /** Upper header cells over this column, outermost first; columns that share them stand under one merged cell. */
  readonly groups?: readonly string[];
  readonly role: Role;
  /** CSS pixels (1/96 inch) at 100 % zoom; paper and workbooks scale from it. */
  readonly width: number;
  /** For the drafting office only: never leaves in an issued copy. */
  readonly internal?: boolean;
  readonly hidden?: boolean;
}

export type RowKind = 'section' | 'band' | 'task' | 'total';

/** Deepest level of a row. Annexes use four; more is a mistake of whoever wrote the numbers. */
export const MAX_LEVEL = 9;

/**
 * One row. Cells hold text as typed, by column id; a missing key is an empty cell.
 * A section keeps its number in the `order` column and its title in the `task` column (or the first column where there is none).
 * `level`: depth from 1 to MAX_LEVEL for sections; for tasks 1, and 2 or more for sub-items ("1.1", "-").
 */
export interface Row {
  readonly id: string;
  readonly kind: RowKind;
  readonly level: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The document that the annex is issued with ("Kèm theo Kế hoạch số …"); blanks stay blank in electronic documents (NĐ 30, Phụ lục I, III.1). */
export interface Issuing {
  readonly kind: string;
  readonly number: string;
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  readonly issuer: string;
  readonly parentIssuer?: string;
  readonly subject: string;
  /** "(Kèm theo …)" as it stood in the file; wins over a line composed from the fields above. */
  readonly attachedTo?: string;
}

export interface Signature {
  /** Lines over the name: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  readonly authority: readonly string[];
  readonly signer: string;
}

/** Where the annex was read from, or the file it was linked with since; the bytes themselves lie in storage under `bytesId`. */
export interface Source {
  readonly fileName: string;
  readonly format: string;
  readonly sheet?: string;
  readonly bytesId?: string;
}

/** A finding that the drafter has answered: it is right as it stands, and why. `key` is Finding.key: other words are another finding. */
export interface IgnoredFinding {
  readonly key: string;
  readonly ruleId: string;
  readonly rowId?: string;
  readonly columnId?: string;
  readonly reason: string;
}

/** Why the annex may be issued although something stands against it; in force only for the obstacles that were seen. */
export interface IssueApproval {
  readonly reason: string;
  /** ISO date. */
  readonly on: string;
  /** IssueObstacle.keys that the reason answers. */
  readonly obstacles: readonly string[];
}

export type Numbering = 'restart' | 'continuous' | 'asIs';

/** Everything but the rows. */
export interface AnnexHead {
  readonly id: string;
  readonly schema: number;
  readonly title: string;
  /** "PHỤ LỤC", "PHỤ LỤC I", "BẢNG PHÂN CÔNG NHIỆM VỤ": as it stands over the title. */
  readonly label: string;
  readonly issuing: Issuing;
  /** ISO dates (yyyy-mm-dd), both inclusive. */
  readonly period?: { readonly from: string; readonly to: string };
  readonly numbering: Numbering;
  readonly columns: readonly Column[];
  /** Leading columns, hidden ones counted, that stay in view when the sheet scrolls sideways; absent: a leading column of numbers. */
  readonly frozenColumns?: number;
  readonly signature?: Signature;
  readonly recipients?: readonly string[];
  readonly source?: Source;
  /** The plan's own words, for comparing the annex with them; never printed or exported. */
  readonly bodyText?: string;
  readonly ignored?: readonly IgnoredFinding[];
  readonly issueApproval?: IssueApproval;
}

export interface AnnexDocument extends AnnexHead {
  readonly rows: readonly Row[];
}
