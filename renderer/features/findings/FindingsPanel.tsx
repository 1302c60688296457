// What the checks say, in groups. A click leads to the cell; a repair is one undo step.
import { CircleCheck } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { Finding, Severity } from '#shared/check/finding.ts';
import { editCells } from '#shared/commands/editCells.ts';
import { useText } from '../../i18n/index.ts';
import type { Checks } from '../../state/checks.ts';
import { useServices } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';
import { useStored } from '../../state/useStored.ts';
import { Button } from '../../ui/Button.tsx';
import { editsOf, groupFindings } from './findingGroups.ts';
import { FindingCard } from './FindingCard.tsx';
import './findings.css';

interface Props {
  readonly session: AnnexSession;
  readonly checks: Checks;
  readonly onGoTo: (finding: Finding) => void;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

export function FindingsPanel({ session, checks, onGoTo }: Props): ReactElement {
  const text = useText();
  const { toasts } = useServices();
  const { findings, revision } = useStored(checks.store);
  const [severity, setSeverity] = useState<Severity | 'all'>('all');
  const counts = SEVERITIES.map((each) => findings.filter((finding) => finding.severity === each).length);
  const [errors = 0, warnings = 0, hints = 0] = counts;

  function repair(members: readonly Finding[]): void {
    const edits = editsOf(members);
    if (!session.run(editCells, { edits })) return;
    toasts.show({
      kind: 'done',
      words: text.findings.fixed(edits.length),
      action: { label: text.app.undo, run: () => void session.undo() },
    });
  }

  if (revision < 0) return <p className="findings-calm quiet">{text.findings.checking}</p>;
  if (findings.length === 0)
    return (
      <div className="findings-calm">
        <CircleCheck aria-hidden="true" />
        <p>{text.findings.nothing}</p>
        <p className="quiet">{text.findings.nothingHint}</p>
      </div>
    );
  const fixable = findings.filter((finding) => finding.fix);
  const labels = [text.findings.all, text.findings.errors, text.findings.warnings, text.findings.hints];
  return (
    <>
      <div className="findings-head">
        <p aria-live="polite">
          <strong>{text.findings.found(findings.length)}</strong>
          <br />
          <span className="quiet">{text.findings.summary(errors, warnings, hints)}</span>
        </p>
        {fixable.length > 0 && <Button look="outlined" label={text.findings.fixEverything} onClick={() => repair(fixable)} />}
      </div>
      <div className="findings-filter" role="group" aria-label={text.findings.filter}>
        {(['all', ...SEVERITIES] as const).map((each, at) => (
          <Button
            key={each}
            small
            label={labels[at] ?? ''}
            aria-pressed={severity === each}
            disabled={each !== 'all' && counts[at - 1] === 0}
            onClick={() => setSeverity(each)}
          />
        ))}
      </div>
      <ul className="findings-list">
        {groupFindings(findings, severity).map((group) => (
          <FindingCard key={group.group} session={session} group={group} onGoTo={onGoTo} onRepair={repair} onIgnore={() => {}} />
        ))}
      </ul>
    </>
  );
}
