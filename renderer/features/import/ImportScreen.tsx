// The import screen: progress of reading with a cancel button, then an error message or the preview.
import type { ReactElement } from 'react';
import { useText, type Text } from '../../i18n/index.ts';
import { chooseFile } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import type { ImportRequest } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import type { ImportFailure } from '../../workers/importMessages.ts';
import { ImportReview } from './ImportReview.tsx';
import { NoTable } from './NoTable.tsx';
import { PasswordDialog } from './PasswordDialog.tsx';
import { useImport } from '../../source/useImport.ts';
import './import.css';

export function ImportScreen({ request }: { readonly request: ImportRequest }): ReactElement {
  const text = useText();
  const services = useServices();
  const { workspace, toasts } = services;
  const control = useImport(request);
  const { phase, step, part, error, report, sheets } = control.state;
  const stop = (): void => {
    workspace.endImport();
    toasts.show({ kind: 'done', words: text.import.cancelled });
  };
  if (phase === 'failed' && error) {
    if (error.class === 'encrypted' && (error.detail === 'password-needed' || error.detail === 'wrong-password'))
      return (
        <PasswordDialog
          name={request.name}
          wrong={error.detail === 'wrong-password'}
          onPassword={control.retry}
          onClose={() => workspace.endImport()}
        />
      );
    const sentence = sentenceOf(error, text);
    const hint = `${text.import.nothingChanged} ${text.import.failedCode(error.detail ? `${error.class}/${error.detail}` : error.class)}`;
    const chooseAnother = (): void => {
      workspace.endImport();
      void chooseFile(services, text);
    };
    const goBack = (): void => workspace.endImport();
    if (error.class === 'no-table-found' && sheets.length > 0) {
      const words = { name: request.name, sentence, hint };
      return <NoTable {...words} control={control} onAnother={chooseAnother} onBack={goBack} />;
    }
    return (
      <Notice
        title={sentence}
        hint={hint}
        action={text.import.another}
        onAction={chooseAnother}
        second={{ label: text.import.back, run: goBack }}
      />
    );
  }
  if (!report)
    return (
      <main className="import-reading">
        <ProgressBar
          label={`${text.import.reading(request.name)} ${text.import.readingStep[step]}`}
          value={step === 'read' && part > 0 ? part : undefined}
        />
        <Button look="outlined" label={text.import.cancel} autoFocus onClick={stop} />
      </main>
    );
  return <ImportReview request={request} control={control} report={report} />;
}

function sentenceOf(error: ImportFailure, text: Text): string {
  if (error.class === 'encrypted' && error.detail === 'no-decryption') return text.import.noDecryption;
  const details: Readonly<Record<string, string>> = text.imported.errorDetails;
  return details[`${error.class}/${error.detail ?? ''}`] ?? text.imported.errors[error.class];
}
