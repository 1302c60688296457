// A modal dialog on the native element: the browser traps the focus, closes on Escape and restores the focus.
import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { useText } from '../i18n/index.ts';
import { Button } from './Button.tsx';
import './dialog.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** Buttons at the bottom; Enter presses the one of type "submit". */
  readonly footer?: ReactNode;
  readonly onSubmit?: () => void;
  /** For dialogs without fields: the body takes the focus, so that the arrow keys scroll it. */
  readonly reading?: boolean;
  readonly width?: 'narrow' | 'middle' | 'wide' | 'full';
  readonly children: ReactNode;
}

/** Focused first: a field of the body, otherwise the primary button. */
const FIRST_FIELD =
  '.dialog-body :is(input, textarea, select), .dialog-body:not(:has(input, textarea, select)) ~ .dialog-foot .button-primary';

/** Chromium restores the focus without a caret: until the next click, typed letters would be lost. */
function restoreCaret(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  const { selectionStart, selectionEnd } = field;
  if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
}

export function Dialog({ title, onClose, footer, onSubmit, width = 'middle', reading = false, children }: Props): ReactElement {
  const text = useText();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Layout effect: the browser restores the focus only if the dialog is closed before its element is removed.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    dialog?.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
    return () => {
      dialog?.close();
      restoreCaret();
    };
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <dialog
      ref={element}
      className={`dialog dialog-${width}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form className="dialog-form" onSubmit={submit} noValidate>
        <header className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <Button label={text.app.close} icon={<X />} iconOnly onClick={onClose} />
        </header>
        <div className="dialog-body" tabIndex={reading ? 0 : undefined}>
          {children}
        </div>
        {footer && <footer className="dialog-foot">{footer}</footer>}
      </form>
    </dialog>
  );
}
