// A message in the middle of an empty page, with one action.
import type { ReactElement } from 'react';
import { Button } from './Button.tsx';
import './notice.css';

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly action: string;
  readonly onAction: () => void;
  readonly second?: { readonly label: string; readonly run: () => void };
}

export function Notice({ title, hint, action, onAction, second }: Props): ReactElement {
  return (
    <main className="notice" role="alert">
      <h1>{title}</h1>
      {hint && <p className="quiet">{hint}</p>}
      <div className="notice-acts">
        <Button look="primary" label={action} onClick={onAction} />
        {second && <Button look="outlined" label={second.label} onClick={second.run} />}
      </div>
    </main>
  );
}
