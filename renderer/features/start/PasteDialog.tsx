// A dialog to paste a table into. Describes what was pasted, then starts the import.
import { useEffect, useRef, useState, type ClipboardEvent, type ReactElement } from 'react';
import { useText } from '../../i18n/index.ts';
import { takePasted } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import { Dialog } from '../../ui/Dialog.tsx';

export function PasteDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const text = useText();
  const services = useServices();
  const target = useRef<HTMLTextAreaElement>(null);
  const [empty, setEmpty] = useState(false);
  useEffect(() => target.current?.focus(), []);
  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const html = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    if (takePasted(services, text, { html, plain })) onClose();
    else setEmpty(true);
  };
  return (
    <Dialog title={text.start.pasteTitle} onClose={onClose}>
      <p id="paste-help">{text.start.pasteHelp}</p>
      <textarea
        ref={target}
        className="paste-target"
        aria-label={text.start.pasteTarget}
        aria-describedby="paste-help"
        placeholder={text.start.pasteWaiting}
        value=""
        onChange={() => {}}
        onPaste={paste}
      />
      {empty && (
        <p className="paste-empty" role="alert">
          {text.start.pasteEmpty}
        </p>
      )}
    </Dialog>
  );
}
