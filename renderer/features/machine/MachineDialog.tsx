// "Kiểm tra máy": the diagnostics of this computer, on the screen and as a text to send to the support.
import { CircleAlert, CircleCheck, CircleHelp } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import type { Diagnostic } from '#shared/host/host.ts';
import { FONT_FAMILY } from '#shared/paper/paper.ts';
import { useText } from '../../i18n/index.ts';
import { sayHostError } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { hasTimesNewRoman } from '../../ui/paperFont.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { machineReport, wordsOf } from './machineReport.ts';
import './machine.css';

const ICONS = { good: CircleCheck, bad: CircleAlert, unknown: CircleHelp } as const;

/** The print font is checked by the page, because the host does not know it. */
const fontCheck = async (): Promise<Diagnostic> => ({
  check: 'font',
  state: (await hasTimesNewRoman()) ? 'good' : 'bad',
  detail: FONT_FAMILY,
});

export function MachineDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const text = useText();
  const services = useServices();
  const [checks, setChecks] = useState<readonly Diagnostic[]>();
  useEffect(() => {
    void Promise.all([services.host.app.diagnostics(), fontCheck()]).then(([answer, font]) => {
      setChecks(answer.ok ? [...answer.value, font] : []);
      if (!answer.ok) sayHostError(services, text, answer.error);
    });
  }, [services, text]);

  async function copy(found: readonly Diagnostic[]): Promise<void> {
    await navigator.clipboard.writeText(machineReport(found, services.info, text));
    services.toasts.show({ kind: 'done', words: text.machine.copied });
  }

  return (
    <Dialog
      title={text.machine.title}
      reading
      onClose={onClose}
      onSubmit={onClose}
      footer={
        <>
          <Button look="outlined" label={text.machine.copy} disabled={!checks} onClick={() => checks && void copy(checks)} />
          <Button look="primary" type="submit" label={text.app.close} />
        </>
      }
    >
      {!checks && <ProgressBar label={text.machine.running} />}
      <ul className="machine-checks">
        {checks?.map((check) => {
          const Icon = ICONS[check.state];
          const { name, detail } = wordsOf(check, text);
          return (
            <li key={check.check} className={`machine-${check.state}`}>
              <Icon aria-label={text.machine.states[check.state]} />
              <span>
                <strong>{name}</strong>
                {detail && <span className="quiet">{detail}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
