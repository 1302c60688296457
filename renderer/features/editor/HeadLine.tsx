// The head line: title, the document that the annex belongs to, saved state, print button.
import { AlertTriangle, ArrowLeft, Check, Eye, LoaderCircle } from 'lucide-react';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { annexName } from '#shared/annex/annexName.ts';
import { keysOf } from '#shared/commands/keys.ts';
import { attachedToLine } from '#shared/paper/attachedToLine.ts';
import { useText } from '../../i18n/index.ts';
import { useCommands } from '../../state/commands.ts';
import { useServices } from '../../state/services.ts';
import type { OpenAnnex } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  readonly annex: OpenAnnex;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

export function HeadLine({ annex, onLeave, children }: Props): ReactElement {
  const text = useText();
  const commands = useCommands();
  useStore(annex.session.store, (view) => view.revision);
  const { head } = annex.session.store.getState().state;
  const name = [head.label.trim(), head.title.trim()].filter(Boolean).join(': ') || text.start.untitled;
  const attachedTo = attachedToLine(head.issuing, 'known')
    ?.replace(/^\(|\)$/g, '')
    .replace(/\u00a0{2,}/g, '…')
    .replace(/\s+/g, ' ');
  useEffect(() => {
    document.title = text.app.windowTitle(annexName(head) || text.start.untitled);
  }, [head, text]);
  return (
    <div className="head-line">
      <Button label={text.editor.toStart} icon={<ArrowLeft />} iconOnly onClick={onLeave} />
      <h1 className="head-title clip" title={name}>
        {name}
      </h1>
      <span className="head-attached quiet clip" title={attachedTo}>
        {attachedTo}
      </span>
      <SavedState readOnly={annex.readOnly} />
      {children}
      <Button look="primary" label={text.editor.print} keys={keysOf('print')} onClick={() => commands.run('print')} />
    </div>
  );
}

function SavedState({ readOnly }: { readonly readOnly: boolean }): ReactElement {
  const text = useText();
  const saved = useStore(useServices().workspace.store, (view) => view.saved);
  const [icon, words, look] = readOnly
    ? [<Eye key="" aria-hidden="true" />, text.editor.readOnly, 'saved-fault']
    : saved.status === 'failed'
      ? [<AlertTriangle key="" aria-hidden="true" />, text.errors.storage[saved.error.code], 'saved-fault']
      : saved.status === 'saving'
        ? [<LoaderCircle key="" aria-hidden="true" />, text.editor.saving, 'quiet']
        : [<Check key="" aria-hidden="true" />, text.editor.saved, 'saved-done'];
  return (
    <span className={`saved ${look}`} role="status">
      {icon}
      {words}
    </span>
  );
}
