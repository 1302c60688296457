// A modal dialog on the native element: the browser keeps the focus inside, closes on Escape and gives the focus back.
import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { useText } from '../i18n/index.ts';
import { Button } from './Button.tsx';
import './dialog.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** Buttons at the foot; the one of type "submit" answers Enter. */
  readonly footer?: ReactNode;
  readonly onSubmit?: () => void;
  /** Only to be read: the body takes the focus, so that the arrow keys scroll it. */
  readonly reading?: boolean;
  readonly width?: 'narrow' | 'middle' | 'wide' | 'full';
  readonly children: ReactNode;
}

/** What one came for: a field of the body, else the button that closes the matter. */
const FIRST_FIELD =
  '.dialog-body :is(input, textarea, select), .dialog-body:not(:has(input, textarea, select)) ~ .dialog-foot .button-primary';

/** The focus that Chromium gives back comes without a caret: until the next click, letters typed would go nowhere. */
function putCaretBack(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  const { selectionStart, selectionEnd } = field;
  if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
}

export function Dialog({ title, onClose, footer, onSubmit, width = 'middle', reading = false, children }: Props): ReactElement {
  const text = useText();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before the element leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    dialog?.querySelector<HTMLElement>(FIRST_FIELD)?.focus();
    return () => {
      dialog?.close();
      putCaretBack();
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
