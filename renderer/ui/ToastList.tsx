// Shows short messages. Closing them after a time is up to the caller.
import { AlertTriangle, Check, X } from 'lucide-react';
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { Button } from './Button.tsx';
import './toast.css';

interface ToastShown {
  readonly id: number;
  readonly kind: 'done' | 'fault';
  readonly words: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Props {
  readonly label: string;
  readonly closeLabel: string;
  readonly toasts: readonly ToastShown[];
  readonly onClose: (id: number) => void;
}

export function ToastList({ label, closeLabel, toasts, onClose }: Props): ReactElement {
  const list = useRef<HTMLElement>(null);
  // A popover that is reopened with each message, so that it is above a dialog that was opened meanwhile.
  useLayoutEffect(() => {
    const element = list.current;
    if (element?.matches(':popover-open')) element.hidePopover();
    if (toasts.length > 0) element?.showPopover();
  }, [toasts]);
  return (
    <section ref={list} popover="manual" className="toasts" aria-label={label} aria-live="polite">
      {toasts.map((toast) => (
        <ToastBox key={toast.id} toast={toast} closeLabel={closeLabel} onClose={() => onClose(toast.id)} />
      ))}
    </section>
  );
}

interface BoxProps {
  readonly toast: ToastShown;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

function ToastBox({ toast, closeLabel, onClose }: BoxProps): ReactElement {
  const { kind, words, action } = toast;
  return (
    <div className={`toast toast-${kind}`} role={kind === 'fault' ? 'alert' : undefined}>
      {kind === 'fault' ? <AlertTriangle aria-hidden="true" /> : <Check aria-hidden="true" />}
      <span>{words}</span>
      {action && (
        <Button
          small
          look="outlined"
          label={action.label}
          onClick={() => {
            action.run();
            onClose();
          }}
        />
      )}
      <Button small iconOnly icon={<X />} label={closeLabel} onClick={onClose} />
    </div>
  );
}
