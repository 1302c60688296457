// The score and the findings in groups. A click selects the cell. A repair is one undo step; several repairs are previewed first.
import { CircleCheck } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { toDocument } from '#shared/annex/state.ts';
import { SEVERITIES, type CellEdit, type Finding, type Severity } from '#shared/check/finding.ts';
import { editCells } from '#shared/commands/editCells.ts';
import { editHead } from '#shared/commands/editHead.ts';
import { useText } from '../../i18n/index.ts';
import type { Checks } from '../../state/checks.ts';
import { useServices } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { AnsweredList } from './AnsweredList.tsx';
import { FindingCard, type FindingActs } from './FindingCard.tsx';
import { areManyToFix, editsOf, groupFindings, type FindingGroup } from './findingGroups.ts';
import { titleOf } from './findingWords.ts';
import { IgnoreDialog } from './IgnoreDialog.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { ScoreHead } from './ScoreHead.tsx';
import './findings.css';

interface Props extends Pick<FindingActs, 'onGoTo' | 'onFilterRows'> {
  readonly session: AnnexSession;
  readonly checks: Checks;
  readonly readOnly: boolean;
}

type Asked = { readonly edits: readonly CellEdit[] } | { readonly ignore: readonly Finding[] };

const rowsOf = (findings: readonly Finding[], { group }: FindingGroup): ReadonlySet<string> =>
  new Set(findings.flatMap((finding) => (finding.group === group && finding.rowId !== undefined ? [finding.rowId] : [])));

export function FindingsPanel({ session, checks, readOnly, onGoTo, onFilterRows }: Props): ReactElement {
  const text = useText();
  const { toasts, agency } = useServices();
  const { findings, answered, score, revision } = useStore(checks.store);
  const [severity, setSeverity] = useState<Severity | 'all'>('all');
  const [asked, setAsked] = useState<Asked | null>(null);
  const count = (counted: Severity): number => findings.filter((finding) => finding.severity === counted).length;
  const counts = [count('error'), count('warning'), count('hint')] as const;
  const undo = { label: text.app.undo, run: () => void session.undo() };

  function repair(edits: readonly CellEdit[]): void {
    if (session.run(editCells, { edits })) toasts.show({ kind: 'done', words: text.findings.fixed(edits.length), action: undo });
  }
  function ignore(members: readonly Finding[], reason: string): void {
    const dismissed = session.store.getState().state.head.ignored ?? [];
    const added = members.map(({ key, ruleId, rowId, columnId }) => ({
      key,
      ruleId,
      reason,
      ...(rowId === undefined ? {} : { rowId }),
      ...(columnId === undefined ? {} : { columnId }),
    }));
    if (session.run(editHead, { ignored: [...dismissed, ...added] }))
      toasts.show({ kind: 'done', words: text.findings.answered(members.length), action: undo });
  }
  function takeBack(key: string): void {
    const kept = (session.store.getState().state.head.ignored ?? []).filter((each) => each.key !== key);
    session.run(editHead, { ignored: kept.length > 0 ? kept : null });
  }
  function switchOff(members: readonly Finding[]): void {
    const [first] = members;
    if (!first) return;
    agency.set({ disabledRules: [...agency.store.getState().disabledRules, first.ruleId] });
    toasts.show({ kind: 'done', words: text.findings.switchedOff(titleOf(first, text)) });
  }

  if (revision < 0) return <p className="findings-calm quiet">{text.findings.checking}</p>;
  const labels = [text.findings.errors, text.findings.warnings, text.findings.hints];
  return (
    <>
      <ScoreHead score={score} counts={counts} />
      {findings.length > 0 && (
        <div className="findings-filter">
          <div role="group" aria-label={text.findings.filter}>
            <Button small label={text.findings.all} aria-pressed={severity === 'all'} onClick={() => setSeverity('all')} />
            {SEVERITIES.map((each, at) => (
              <Button
                key={each}
                small
                label={labels[at] ?? ''}
                aria-pressed={severity === each}
                disabled={counts[at] === 0}
                onClick={() => setSeverity(each)}
              />
            ))}
          </div>
          {areManyToFix(findings) && !readOnly && (
            <Button
              small
              look="outlined"
              label={text.findings.fixEverything}
              onClick={() => setAsked({ edits: editsOf(findings, toDocument(session.store.getState().state)) })}
            />
          )}
        </div>
      )}
      {findings.length === 0 && (
        <div className="findings-calm">
          <CircleCheck aria-hidden="true" />
          <p>{text.findings.nothing}</p>
          <p className="quiet">{text.findings.nothingHint}</p>
        </div>
      )}
      <div className="findings-list">
        <ul>
          {groupFindings(findings, severity).map((group) => (
            <FindingCard
              key={group.group}
              session={session}
              group={group}
              readOnly={readOnly}
              onGoTo={onGoTo}
              onRepair={repair}
              onPreview={(edits) => setAsked({ edits })}
              onIgnore={(members) => setAsked({ ignore: members })}
              onFilterRows={() => onFilterRows(() => rowsOf(checks.store.getState().findings, group), titleOf(group, text))}
            />
          ))}
        </ul>
        <AnsweredList session={session} answered={answered} readOnly={readOnly} onTakeBack={takeBack} />
      </div>
      {asked && 'edits' in asked && <PreviewDialog session={session} edits={asked.edits} onApply={repair} onClose={() => setAsked(null)} />}
      {asked && 'ignore' in asked && (
        <IgnoreDialog
          findings={asked.ignore}
          onIgnore={(reason) => ignore(asked.ignore, reason)}
          onSwitchOff={() => switchOff(asked.ignore)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
