// Lists what prevents issuing the annex. The user can issue it nevertheless by giving a reason.
import { useState, type ReactElement } from 'react';
import type { Finding } from '#shared/check/finding.ts';
import { mayIssue, type IssueObstacle } from '#shared/export/issueCheck.ts';
import type { Column } from '#shared/annex/model.ts';
import { useText, type Text } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import type { IssueState } from './useIssueCheck.ts';
import './issueNotes.css';

interface Props {
  readonly issue: IssueState;
  readonly onGoTo: (finding: Finding) => void;
}

const titleOf = ({ kind, ruleId = '' }: IssueObstacle, text: Text): string => {
  if (kind !== 'finding') return text.export[kind];
  const messages: Readonly<Record<string, { readonly title: string }>> = text.check;
  return messages[ruleId]?.title ?? ruleId;
};

const namesOf = (columns: readonly Column[]): string => columns.map(({ header }) => header.replace(/\s+/gu, ' ').trim()).join('; ');

const dayOf = (iso: string): string => iso.split('-').toReversed().join('/');

export function IssueNotes({ issue, onGoTo }: Props): ReactElement {
  const text = useText();
  const words = text.export;
  const { check, stalled, approval, approve } = issue;
  const ready = issue.ready || stalled;
  const { obstacles, internal, hidden } = check;
  const approved = approval !== undefined && mayIssue(check, { issueApproval: approval });
  return (
    <section className="issue-notes" aria-label={words.check}>
      <h3>{words.check}</h3>
      {!ready && <p role="status">{words.checking}</p>}
      {ready && obstacles.length === 0 && <p role="status">{words.nothing}</p>}
      <ul>
        {obstacles.map((obstacle) => (
          <li key={obstacle.keys[0]} className={`issue-${obstacle.severity}`}>
            <span>
              <strong>{words.severity[obstacle.severity]}</strong> · {titleOf(obstacle, text)}
              {obstacle.findings.length > 1 && <span className="quiet"> · {words.places(obstacle.findings.length)}</span>}
            </span>
            <GoTo finding={obstacle.findings.find(({ rowId }) => rowId !== undefined)} label={words.goTo} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
      {internal.length > 0 && <p className="issue-left-out">{words.internal(namesOf(internal))}</p>}
      {hidden.length > 0 && <p className="issue-left-out">{words.hidden(namesOf(hidden))}</p>}
      {obstacles.length > 0 && approved && <p role="status">{words.approved(dayOf(approval.on), approval.reason)}</p>}
      {ready && obstacles.length > 0 && !approved && (approve ? <Reason onApprove={approve} /> : <p role="alert">{words.readOnly}</p>)}
    </section>
  );
}

function GoTo({ finding, label, onGoTo }: { finding: Finding | undefined; label: string; onGoTo: Props['onGoTo'] }): ReactElement | null {
  return finding === undefined ? null : <Button small look="outlined" label={label} onClick={() => onGoTo(finding)} />;
}

function Reason({ onApprove }: { readonly onApprove: (reason: string) => void }): ReactElement {
  const words = useText().export;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const approve = (): void => {
    setTried(true);
    if (reason.trim() !== '') onApprove(reason.trim());
  };
  return (
    <div className="issue-reason">
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        fault={tried && reason.trim() === '' ? words.reasonMissing : undefined}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          approve();
        }}
      />
      <Button look="outlined" label={words.approve} onClick={approve} />
    </div>
  );
}
