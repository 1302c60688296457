// The screen without an open annex: ways to begin, annexes on this computer, samples.
import { ClipboardPaste, FilePlus2, FolderOpen, Lock } from 'lucide-react';
import { useEffect, useId, type ReactElement, type ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import { takePasted } from '../../state/opening.ts';
import { useCommands } from '../../state/commands.ts';
import { useServices } from '../../state/services.ts';
import { AnnexList } from './AnnexList.tsx';
import { SampleList } from './SampleList.tsx';
import './start.css';

interface Props {
  /** Shown at the right of the head line. */
  readonly children?: ReactNode;
}

export function StartScreen({ children }: Props): ReactElement {
  const text = useText();
  const services = useServices();
  const commands = useCommands();
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLInputElement || document.querySelector('dialog[open]')) return;
      const html = event.clipboardData?.getData('text/html') ?? '';
      const plain = event.clipboardData?.getData('text/plain') ?? '';
      if (!takePasted(services, text, { html, plain })) services.toasts.show({ kind: 'fault', words: text.start.pasteEmpty });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [services, text]);
  return (
    <div className="start">
      <header className="start-head">
        <span className="start-name">{text.app.name}</span>
        {children}
      </header>
      <main className="start-body">
        <section className="start-intro">
          <h1>{text.start.heading}</h1>
          <p className="quiet">{text.start.intro}</p>
        </section>
        <section className="start-ways" aria-label={text.start.begin}>
          <Way
            icon={<FolderOpen />}
            label={text.start.open}
            hint={text.start.openHint}
            keys="Ctrl+O"
            main
            onChoose={() => commands.run('openFile')}
          />
          <Way
            icon={<ClipboardPaste />}
            label={text.start.paste}
            hint={text.start.pasteHint}
            keys="Ctrl+V"
            onChoose={() => commands.run('pasteTable')}
          />
          <Way icon={<FilePlus2 />} label={text.start.blank} hint={text.start.blankHint} onChoose={() => commands.run('newAnnex')}>
            <button type="button" className="way-other" onClick={() => commands.run('officeTemplates')}>
              {text.start.fromTemplate}
            </button>
          </Way>
        </section>
        <div className="start-columns">
          <AnnexList />
          <SampleList />
        </div>
        <p className="start-privacy quiet">
          <Lock aria-hidden="true" />
          {text.start.privacy}
        </p>
      </main>
    </div>
  );
}

interface WayProps {
  readonly icon: ReactElement;
  readonly label: string;
  readonly hint: string;
  readonly keys?: string;
  readonly main?: boolean;
  readonly onChoose: () => void;
  /** Another button, below the hint. */
  readonly children?: ReactNode;
}

function Way({ icon, label, hint, keys, main, onChoose, children }: WayProps): ReactElement {
  const hintId = useId();
  return (
    <div className={main ? 'way way-main' : 'way'}>
      {icon}
      <span className="way-words">
        <button type="button" className="whole" aria-describedby={hintId} onClick={onChoose}>
          {label}
        </button>
        <span id={hintId}>{hint}</span>
        {children}
      </span>
      {keys && <kbd>{keys}</kbd>}
    </div>
  );
}
