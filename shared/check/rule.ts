// What a rule is. A rule looks and tells; it never changes a cell and never writes a sentence.
import type { ClearAspect, Role } from '../annex/roles.ts';
import type { Cell } from './cell.ts';
import { findingKey, type FindingValues } from '../annex/findingKey.ts';
import type { Finding, Found, Offsets, Severity } from './finding.ts';
import type { RowView } from './rowView.ts';
import type { AnnexView } from './view.ts';

interface RuleHead {
  readonly id: string;
  readonly severity: Severity;
  /** A hint of this rule too must be answered before the annex is issued: words of a draft, cells left blank. */
  readonly blocksIssue?: true;
  /** The respects of "6 rõ" in which a finding makes its task unclear (engine/score.ts). */
  readonly spoils?: readonly ClearAspect[];
}

/** Looks at one row with its neighbours; run again for a row whenever one of its cells changes. */
export interface RowRule extends RuleHead {
  readonly scope: 'row';
  readonly run: (view: RowView, annex: AnnexView) => readonly Found[];
}

/** Looks at the whole annex; run when the user stops typing. */
export interface AnnexRule extends RuleHead {
  readonly scope: 'annex';
  readonly run: (annex: AnnexView) => readonly Found[];
}

/**
 * Looks at one filled cell of a task. Whether it finds anything may depend on the cell's text and column and on the annex's
 * head only: a text without findings is not looked at again in its column.
 */
export interface CellRule extends RuleHead {
  readonly scope: 'cell';
  /** Of the columns that it looks into. */
  readonly roles: readonly Role[] | 'all';
  readonly run: (cell: Cell, annex: AnnexView) => readonly Found[];
}

export interface TextFault extends Offsets {
  readonly values?: FindingValues;
  readonly severity?: Severity;
}

/** Looks at the text of a cell, of a task or not, and at nothing else; one finding a cell, at its first fault. */
export interface TextRule extends RuleHead {
  readonly scope: 'text';
  /** A text without any of these signs (textSigns.ts) has no fault of this rule. */
  readonly signs: number;
  /** Looks at texts that no cell of Excel holds (annex/cellLength.ts); the other rules look at all texts but these. */
  readonly longTexts?: true;
  readonly find: (text: string) => readonly TextFault[];
  /** The whole repaired text, or null where only a person can. */
  readonly mend?: (text: string) => string | null;
  readonly group?: (fault: TextFault) => string;
}

export type Rule = TextRule | CellRule | RowRule | AnnexRule;

/** The finding of a rule, with its group and key. */
export function finding(rule: Rule, found: Found): Finding {
  const { group, severity = rule.severity, values = NO_VALUES } = found;
  const key = findingKey(rule.id, found.rowId, found.columnId, values);
  return {
    ...found,
    ruleId: rule.id,
    severity,
    values,
    group: group === undefined ? rule.id : `${rule.id}:${group}`,
    key,
    ...(rule.blocksIssue ? { blocksIssue: true } : {}),
  };
}

const NO_VALUES: FindingValues = {};
