// The dismissed findings with their reasons; each can be restored.
import type { ReactElement } from 'react';
import { useText } from '../../i18n/index.ts';
import type { AnsweredFinding } from '../../state/checks.ts';
import type { AnnexSession } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { placeOf, sentenceOf } from './findingWords.ts';

interface Props {
  readonly session: AnnexSession;
  readonly answered: readonly AnsweredFinding[];
  readonly readOnly: boolean;
  readonly onTakeBack: (key: string) => void;
}

export function AnsweredList({ session, answered, readOnly, onTakeBack }: Props): ReactElement | null {
  const text = useText();
  if (answered.length === 0) return null;
  const { state } = session.store.getState();
  return (
    <details className="answered">
      <summary>{text.findings.answered(answered.length)}</summary>
      <ul>
        {answered.map(({ finding, reason }) => {
          const where = placeOf(state, finding.rowId, text);
          return (
            <li key={finding.key}>
              <p>
                <span className="finding-where">{where}</span> {sentenceOf(finding, text)}
              </p>
              <p className="quiet">
                {text.findings.ignoreReason}: {reason}
              </p>
              {!readOnly && <Button small look="outlined" label={text.findings.takeBack} onClick={() => onTakeBack(finding.key)} />}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
