// Whether the open annex may be issued; updated with every edit and every finding.
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { IssueApproval } from '#shared/annex/model.ts';
import { editHead } from '#shared/commands/editHead.ts';
import { checkIssue, mayIssue, type IssueCheck } from '#shared/export/issueCheck.ts';
import type { Checks } from '../state/checks.ts';
import { useServices } from '../state/services.ts';
import type { AnnexSession } from '../state/session.ts';
import { isoToday } from '../state/today.ts';

export interface IssueState {
  readonly check: IssueCheck;
  /** False while the findings are about an older revision of the annex. */
  readonly ready: boolean;
  /** The checks do not respond. This is an obstacle like others, which the user can override with a reason. */
  readonly stalled: boolean;
  /** A copy may be issued: the annex is checked and every obstacle is overridden with a reason. */
  readonly allowed: boolean;
  readonly approval: IssueApproval | undefined;
  /** Stores the reason in the annex; absent if the annex is read-only. */
  readonly approve?: (reason: string) => void;
}

export function useIssueCheck(session: AnnexSession, checks: Checks, readOnly: boolean): IssueState {
  const { now } = useServices();
  const head = useStore(session.store, (view) => view.state.head);
  const revision = useStore(session.store, (view) => view.revision);
  const { findings, revision: checked, stalled: silent } = useStore(checks.store);
  const ready = checked === revision;
  const stalled = silent && !ready;
  const today = isoToday(now());
  const check = useMemo(() => checkIssue(head, findings, stalled ? today : undefined), [head, findings, stalled, today]);
  const approve = (reason: string): void => {
    const obstacles = check.obstacles.flatMap(({ keys }) => keys);
    session.run(editHead, { issueApproval: { reason, on: today, obstacles } });
  };
  return {
    check,
    ready,
    stalled,
    allowed: (ready || stalled) && mayIssue(check, head),
    approval: head.issueApproval,
    ...(readOnly ? {} : { approve }),
  };
}
