// What a check says about an annex, and what a rule is. Findings are data: no sentence for a person stands here
// (shared/messages/*/check.ts), and nothing here changes a document.
import type { FindingValues } from '../annex/findingKey.ts';

/** error: must not be issued so; warning: very likely wrong; hint: worth a look. The worst first. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Order for sorting: the worst first. */
export const bySeverity = (one: { readonly severity: Severity }, other: { readonly severity: Severity }): number =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);

/** New text of one cell. */
export interface CellEdit {
  readonly rowId: string;
  readonly columnId: string;
  readonly text: string;
}

/** A repair that the user may take as it is: all edits together are one undo step. */
export interface Fix {
  readonly edits: readonly CellEdit[];
}

/** Repairs that reach over the whole annex. */
export type AnnexRepair = 'renumber';

/** Every finding that bears it asks for the same edits: they are worked out when they are wanted (annexRepairs.ts). */
export interface AnnexFix {
  readonly repair: AnnexRepair;
}

/** One of several repairs that only the user can choose between (the successors of a unit, a near name). */
export interface Choice extends Fix {
  readonly label: string;
  /** When this choice is the right one: "giáo dục nghề nghiệp". */
  readonly scope?: string;
}

/** UTF-16 offsets in the cell's text, end exclusive. */
export interface Offsets {
  readonly start: number;
  readonly end: number;
}

export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Must be answered before issuing, whatever its severity (`RuleHead.blocksIssue`). */
  readonly blocksIssue?: true;
  /** Absent when the finding is about the annex as a whole (its title, its report dates). */
  readonly rowId?: string;
  readonly columnId?: string;
  readonly offsets?: Offsets;
  /** Other rows that the finding speaks of: the first of two duplicates. */
  readonly relatedRowIds?: readonly string[];
  /** For the sentence of shared/messages; each rule's catalogue entry names the values it uses. */
  readonly values: FindingValues;
  readonly fix?: Fix | AnnexFix;
  readonly choices?: readonly Choice[];
  /** Findings with one group are shown and repaired together ("fix all of a kind"). */
  readonly group: string;
  /** Names this finding over edits elsewhere; changes when the faulty text changes. What `ignored` holds. */
  readonly key: string;
}

/** A finding before the registry adds who found it. */
export interface Found {
  readonly severity?: Severity;
  readonly rowId?: string;
  readonly columnId?: string;
  readonly offsets?: Offsets;
  readonly relatedRowIds?: readonly string[];
  readonly values?: FindingValues;
  readonly fix?: Fix | AnnexFix;
  readonly choices?: readonly Choice[];
  /** What, beside the rule, makes findings of one kind; default: nothing. */
  readonly group?: string;
}
