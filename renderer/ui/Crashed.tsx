// Shown in place of a crashed screen: the data is safe, a button to reload, and details for the support.
import type { ReactElement } from 'react';
import { Notice } from './Notice.tsx';

export interface CrashedText {
  readonly crashed: string;
  readonly crashedHint: string;
  readonly reload: string;
  readonly copyDetails: string;
}

interface Props {
  readonly text: CrashedText;
  readonly details: string;
}

export function Crashed({ text, details }: Props): ReactElement {
  return (
    <Notice
      title={text.crashed}
      hint={text.crashedHint}
      action={text.reload}
      onAction={() => location.reload()}
      second={{ label: text.copyDetails, run: () => void navigator.clipboard.writeText(details) }}
    />
  );
}
