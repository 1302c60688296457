// Dismisses findings with a reason, which other readers of the annex will want to know.
import { useState, type ReactElement } from 'react';
import type { Finding } from '#shared/check/finding.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/Field.tsx';
import { sentenceOf, titleOf } from './findingWords.ts';

interface Props {
  readonly findings: readonly Finding[];
  readonly onIgnore: (reason: string) => void;
  /** Disables the rule for all annexes. */
  readonly onSwitchOff: () => void;
  readonly onClose: () => void;
}

export function IgnoreDialog({ findings, onIgnore, onSwitchOff, onClose }: Props): ReactElement | null {
  const text = useText();
  const words = text.findings;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [first] = findings;
  if (!first) return null;
  const submit = (): void => {
    setTried(true);
    if (reason.trim() === '') return;
    onIgnore(reason.trim());
    onClose();
  };
  return (
    <Dialog
      title={words.ignoreTitle}
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button
            className="ignore-off"
            label={words.switchOff}
            onClick={() => {
              onSwitchOff();
              onClose();
            }}
          />
          <Button look="outlined" label={text.app.cancel} onClick={onClose} />
          <Button look="primary" type="submit" label={words.ignoreDo(findings.length)} />
        </>
      }
    >
      <div className="ignore">
        <p>
          <strong>{titleOf(first, text)}</strong>
          {findings.length === 1 && <span className="quiet"> · {sentenceOf(first, text)}</span>}
        </p>
        <TextField
          label={words.ignoreReason}
          hint={words.ignoreHint}
          fault={tried && reason.trim() === '' ? words.ignoreNeedsReason : undefined}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="ignore-reasons">
          {words.ignoreReasons.map((each) => (
            <Button key={each} small look="outlined" label={each} aria-pressed={reason === each} onClick={() => setReason(each)} />
          ))}
        </div>
      </div>
    </Dialog>
  );
}
