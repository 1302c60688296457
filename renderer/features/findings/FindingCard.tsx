// The findings of one group: what is wrong, where, and the possible repairs, for one place or for all.
import { useState, type ReactElement } from 'react';
import { toDocument } from '#shared/annex/state.ts';
import type { CellEdit, Finding } from '#shared/check/finding.ts';
import { useText } from '../../i18n/index.ts';
import type { AnnexSession } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { commonChoices, editsOf, type FindingGroup } from './findingGroups.ts';
import { messageOf, placeOf, sentenceOf, titleOf } from './findingWords.ts';

export interface FindingActs {
  readonly onGoTo: (finding: Finding) => void;
  /** Applies edits at once. */
  readonly onRepair: (edits: readonly CellEdit[]) => void;
  /** Previews edits and applies them after confirmation. */
  readonly onPreview: (edits: readonly CellEdit[]) => void;
  readonly onIgnore: (findings: readonly Finding[]) => void;
  readonly onFilterRows: (choose: () => ReadonlySet<string>, label: string) => void;
}

interface Props extends Omit<FindingActs, 'onFilterRows'> {
  readonly session: AnnexSession;
  readonly group: FindingGroup;
  /** Filters the sheet to the rows of this group. */
  readonly onFilterRows: () => void;
  readonly readOnly: boolean;
}

/** Places shown until the user asks for all. */
const MAX_PLACES = 3;

export function FindingCard({ session, group, readOnly, onGoTo, onRepair, onPreview, onIgnore, onFilterRows }: Props): ReactElement {
  const text = useText();
  const [all, setAll] = useState(false);
  const { findings, severity } = group;
  const message = messageOf(group, text);
  const shown = all ? findings : findings.slice(0, MAX_PLACES);
  const fixable = findings.filter((finding) => finding.fix);
  const choices = findings.length > 1 ? commonChoices(findings) : [];
  const rowIds = new Set(findings.flatMap(({ rowId }) => rowId ?? []));
  const { state } = session.store.getState();
  const editsNow = (members: readonly Finding[]): CellEdit[] => editsOf(members, toDocument(state));
  /** A single edit is applied at once; several are previewed. */
  const repairOrShow = (edits: readonly CellEdit[]): void => (edits.length > 1 ? onPreview(edits) : onRepair(edits));
  return (
    <li className={`finding finding-${severity}`}>
      <h2 className="finding-title">
        <span>
          <span className="unseen">{text.findings.severity[severity]}: </span>
          {titleOf(group, text)}
        </span>
        {findings.length > 1 && <span className="finding-count quiet">{text.findings.places(findings.length)}</span>}
      </h2>
      <ul>
        {shown.map((finding) => {
          const where = placeOf(state, finding.rowId, text);
          return (
            <li key={finding.key} className="finding-place">
              <div className="finding-line">
                <button type="button" className="finding-go" title={text.findings.goTo} onClick={() => onGoTo(finding)}>
                  <span className="finding-where">{where}</span>
                  <span>{sentenceOf(finding, text)}</span>
                </button>
                {finding.fix && findings.length > 1 && !readOnly && (
                  <Button
                    small
                    label={text.findings.fix}
                    aria-label={text.findings.fixPlace(where)}
                    onClick={() => repairOrShow(editsNow([finding]))}
                  />
                )}
              </div>
              {!readOnly && choices.length === 0 && finding.choices && finding.choices.length > 0 && (
                <div className="finding-choices" role="group" aria-label={text.findings.choose}>
                  {finding.choices.map((choice) => (
                    <Button
                      key={`${choice.label}|${choice.scope ?? ''}`}
                      small
                      look="outlined"
                      label={choice.scope ? text.findings.choice(choice.label, choice.scope) : choice.label}
                      onClick={() => repairOrShow(choice.edits)}
                    />
                  ))}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <div className="finding-actions">
        {findings.length > MAX_PLACES && (
          <Button
            small
            label={all ? text.findings.showFewer : text.findings.showAll(findings.length)}
            aria-expanded={all}
            onClick={() => setAll(!all)}
          />
        )}
        {!readOnly && fixable.length === 1 && findings.length === 1 && (
          <Button
            small
            look="outlined"
            label={(message && 'fix' in message && message.fix) || text.findings.fix}
            onClick={() => repairOrShow(editsNow(fixable))}
          />
        )}
        {!readOnly && fixable.length > 1 && (
          <Button small look="outlined" label={text.findings.fixAll(fixable.length)} onClick={() => onPreview(editsNow(fixable))} />
        )}
        {!readOnly &&
          choices.map(({ label, scope, edits }) => (
            <Button
              key={`${label}|${scope ?? ''}`}
              small
              look="outlined"
              className="finding-long"
              label={text.findings.replaceAll(findings.length, scope ? text.findings.choice(label, scope) : label)}
              onClick={() => onPreview(edits)}
            />
          ))}
        {rowIds.size > 1 && <Button small label={text.findings.filterRows} onClick={onFilterRows} />}
        {!readOnly && <Button small label={text.findings.ignore} onClick={() => onIgnore(findings)} />}
        {message && (
          <details className="finding-why">
            <summary>{text.findings.why}</summary>
            <p>{message.why}</p>
          </details>
        )}
      </div>
    </li>
  );
}
