// What stands against issuing an annex: findings of the checks, blanks of the heading; and what the copy will leave out.
// Only names obstacles: whether to issue all the same is the drafter's word, kept as AnnexHead.issueApproval.
import type { AnnexHead, Column } from '../annex/model.ts';
import { bySeverity, type Finding, type Severity } from '../check/finding.ts';
import { attachedToLine } from '../paper/attachedToLine.ts';
import { isInternal } from '../paper/columnsOnPaper.ts';
import { isIssued } from './issuedCopy.ts';

/** Findings of one rule, a part of the heading that is blank, or the check itself, which did not come to an end. */
export interface IssueObstacle {
  readonly kind: 'finding' | 'noTitle' | 'noAttachedTo' | 'unchecked';
  readonly ruleId?: string;
  readonly severity: Severity;
  /** In the order of the annex; empty for the heading. */
  readonly findings: readonly Finding[];
  /** Name the obstacle over edits elsewhere. */
  readonly keys: readonly string[];
}

export interface IssueCheck {
  /** The worst first. */
  readonly obstacles: readonly IssueObstacle[];
  /** Columns that the issued copy will not have. */
  readonly internal: readonly Column[];
  readonly hidden: readonly Column[];
}

function findingObstacles(findings: readonly Finding[], columns: readonly Column[]): IssueObstacle[] {
  const leftOut = new Set(columns.filter((column) => !isIssued(column)).map(({ id }) => id));
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const counts = finding.severity !== 'hint' || finding.blocksIssue === true;
    if (!counts || (finding.columnId !== undefined && leftOut.has(finding.columnId))) continue;
    const group = byRule.get(finding.ruleId) ?? [];
    group.push(finding);
    byRule.set(finding.ruleId, group);
  }
  return [...byRule].map(([ruleId, group]) => ({
    kind: 'finding',
    ruleId,
    severity: group.toSorted(bySeverity)[0]?.severity ?? 'hint',
    findings: group,
    keys: group.map(({ key }) => key),
  }));
}

const blank = (kind: 'noTitle' | 'noAttachedTo'): IssueObstacle => ({ kind, severity: 'warning', findings: [], keys: [kind] });

/**
 * The check before issuing. `findings`: those still open, of the annex as it stands; where the check of it did not come to an end,
 * those known before, and `uncheckedOn`, the day (ISO date) for which a reason may stand in for it.
 */
export function checkIssue(head: AnnexHead, findings: readonly Finding[], uncheckedOn?: string): IssueCheck {
  const obstacles: IssueObstacle[] = [
    ...(uncheckedOn === undefined
      ? []
      : [{ kind: 'unchecked' as const, severity: 'error' as const, findings: [], keys: [`unchecked:${uncheckedOn}`] }]),
    ...(head.title.trim() === '' ? [blank('noTitle')] : []),
    ...(attachedToLine(head.issuing, 'known') === undefined ? [blank('noAttachedTo')] : []),
    ...findingObstacles(findings, head.columns),
  ];
  return {
    obstacles: obstacles.toSorted(bySeverity),
    internal: head.columns.filter(isInternal),
    hidden: head.columns.filter((column) => column.hidden === true && !isInternal(column)),
  };
}

/** True when nothing stands against issuing, or the drafter has answered for all that does. */
export function mayIssue({ obstacles }: IssueCheck, { issueApproval }: Pick<AnnexHead, 'issueApproval'>): boolean {
  const answered = new Set(issueApproval?.obstacles);
  return obstacles.every(({ keys }) => keys.every((key) => answered.has(key)));
}
