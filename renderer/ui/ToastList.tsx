// Draws short messages. Good news goes by itself after a while, faults stay until they are closed.
import { AlertTriangle, Check, X } from 'lucide-react';
import { useEffect, type ReactElement } from 'react';
import { Button } from './Button.tsx';
import './toast.css';

export interface ToastShown {
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

const SHOWN_MS = 8000;

export function ToastList({ label, closeLabel, toasts, onClose }: Props): ReactElement {
  return (
    <section className="toasts" aria-label={label} aria-live="polite">
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
  const { kind, words, action, id } = toast;
  useEffect(() => {
    if (kind === 'fault') return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
    // A message lives once; a new function for closing must not start its time again.
  }, [id, kind]);
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
