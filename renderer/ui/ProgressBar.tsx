// Progress of a long operation; without a value it is indeterminate.
import type { ReactElement } from 'react';
import './progress.css';

export function ProgressBar({ label, value }: { readonly label: string; readonly value?: number | undefined }): ReactElement {
  return (
    <div className="progress">
      <p aria-live="polite">{label}</p>
      <progress aria-label={label} max={1} value={value} />
    </div>
  );
}
