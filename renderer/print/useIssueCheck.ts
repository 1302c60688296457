// The check before issuing, over the open annex: follows every edit and every new finding.
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
  /** False while the findings are of an earlier state of the annex. */
  readonly ready: boolean;
  /** The check does not answer: that is an obstacle like others, to be answered with a reason. */
  readonly stalled: boolean;
  /** An issued copy may leave: checked, and nothing stands against it that has not been answered. */
  readonly allowed: boolean;
  readonly approval: IssueApproval | undefined;
  /** Keeps the reason with the annex; absent where the annex is only read. */
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
