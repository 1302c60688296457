// One kind of finding: what is wrong, where, and what can be done about it.
import { useState, type ReactElement } from 'react';
import { cellText, columnOfRole, type AnnexState } from '#shared/annex/state.ts';
import type { Finding } from '#shared/check/finding.ts';
import { editCells } from '#shared/commands/editCells.ts';
import { useText, type Text } from '../../i18n/index.ts';
import type { AnnexSession } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import type { FindingGroup } from './findingGroups.ts';

interface Props {
  readonly session: AnnexSession;
  readonly group: FindingGroup;
  readonly onGoTo: (finding: Finding) => void;
  readonly onRepair: (findings: readonly Finding[]) => void;
  readonly onIgnore: (findings: readonly Finding[]) => void;
}

/** Places shown before one asks for more. */
const FEW = 3;

export function FindingCard({ session, group, onGoTo, onRepair, onIgnore }: Props): ReactElement {
  const text = useText();
  const [all, setAll] = useState(false);
  const { findings, severity } = group;
  const messages: Readonly<Record<string, Text['check'][keyof Text['check']]>> = text.check;
  const message = messages[group.ruleId];
  const shown = all ? findings : findings.slice(0, FEW);
  const fixable = findings.filter((finding) => finding.fix);
  const { state } = session.store.getState();
  return (
    <li className={`finding finding-${severity}`}>
      <h2 className="finding-title">
        <span className="unseen">{text.findings.severity[severity]}: </span>
        {message?.title ?? group.ruleId}
        {findings.length > 1 && <span className="finding-count quiet">{text.findings.places(findings.length)}</span>}
      </h2>
      <ul>
        {shown.map((finding) => (
          <li key={finding.key} className="finding-place">
            <button type="button" className="finding-go" title={text.findings.goTo} onClick={() => onGoTo(finding)}>
              <span className="finding-where">{placeOf(state, finding, text)}</span>
              <span>{message?.text(finding.values)}</span>
            </button>
            {finding.choices && finding.choices.length > 0 && (
              <div className="finding-choices" role="group" aria-label={text.findings.choose}>
                {finding.choices.map((choice) => (
                  <Button
                    key={choice.label}
                    small
                    look="outlined"
                    label={choice.scope ? `${choice.label} (${choice.scope})` : choice.label}
                    onClick={() => void session.run(editCells, { edits: choice.edits })}
                  />
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className="finding-actions">
        {fixable.length > 0 && (
          <Button
            small
            look="outlined"
            label={
              fixable.length > 1 ? text.findings.fixAll(fixable.length) : (message && 'fix' in message && message.fix) || text.findings.fix
            }
            onClick={() => onRepair(fixable)}
          />
        )}
        {findings.length > FEW && (
          <Button small label={all ? text.findings.showFewer : text.findings.showAll(findings.length)} onClick={() => setAll(!all)} />
        )}
        <Button small label={text.findings.ignore} onClick={() => onIgnore(findings)} />
      </div>
    </li>
  );
}

/** "II.4": the number of the section and of the row, or which row it is. */
function placeOf(state: AnnexState, { rowId }: Finding, text: Text): string {
  const row = rowId === undefined ? undefined : state.rows.get(rowId);
  const order = columnOfRole(state.head, 'order');
  if (!row) return text.findings.wholeAnnex;
  const at = state.order.indexOf(row.id);
  const number = order ? cellText(row, order.id).trim() : '';
  if (row.kind !== 'task' || !order) return number || text.findings.row(String(at + 1));
  for (let above = at - 1; above >= 0; above -= 1) {
    const other = state.rows.get(state.order[above] ?? '');
    if (other?.kind === 'section') return `${cellText(other, order.id).trim()}.${number || '?'}`;
  }
  return number || text.findings.row(String(at + 1));
}
