// Asks for format and purpose of an export; for an issued copy shows what prevents it. Print settings come from the print preview.
import { useEffect, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { isEmptyCopy } from '#shared/export/emptyCopy.ts';
import type { Finding } from '#shared/check/finding.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import { useText } from '../../i18n/index.ts';
import { IssueNotes } from '../../print/IssueNotes.tsx';
import { useIssueCheck } from '../../print/useIssueCheck.ts';
import type { Checks } from '../../state/checks.ts';
import { useServices } from '../../state/services.ts';
import { SETTINGS } from '../../state/settings.ts';
import type { AnnexSession } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { FILE_FORMATS, type FileFormat } from './makeFile.ts';
import './export.css';

interface Props {
  readonly session: AnnexSession;
  readonly checks: Checks;
  readonly readOnly: boolean;
  readonly format: FileFormat;
  readonly onGoTo: (finding: Finding) => void;
  readonly onExport: (format: FileFormat, settings: PrintSettings) => void;
  readonly onClose: () => void;
}

export function ExportDialog({ session, checks, readOnly, format: initialFormat, onGoTo, onExport, onClose }: Props): ReactElement | null {
  const text = useText();
  const words = text.export;
  const { settings: stored } = useServices();
  const [format, setFormat] = useState(initialFormat);
  const [settings, setSettings] = useState<PrintSettings | null>(null);
  useEffect(() => void stored.read(SETTINGS.print).then(setSettings), [stored]);
  const issue = useIssueCheck(session, checks, readOnly);
  const head = useStore(session.store, (view) => view.state.head);
  if (!settings) return null;
  const { purpose } = settings;
  const empty = isEmptyCopy(head, format, purpose);
  const data = format === 'csv' || format === 'json';
  const choose = (next: PrintSettings['purpose']): void => {
    const changed = { ...settings, purpose: next };
    setSettings(changed);
    void stored.write(SETTINGS.print, changed);
  };
  const run = (): void => {
    onClose();
    onExport(format, settings);
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <Button look="outlined" label={text.app.cancel} onClick={onClose} />
          <Button look="primary" label={words.run} disabled={empty || (purpose === 'issue' && !issue.allowed)} onClick={run} />
        </>
      }
    >
      <div className="export-form">
        <SelectField
          label={words.format}
          value={format}
          options={FILE_FORMATS.map((each) => [each, words.formats[each]])}
          onChange={setFormat}
        />
        <fieldset className="field-choices">
          <legend>{words.purpose}</legend>
          {(['draft', 'issue'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="purpose" checked={purpose === each} onChange={() => choose(each)} />
              {each === 'issue' ? words.issue : data ? words.draftData : words.draft}
            </label>
          ))}
        </fieldset>
        {!data && <p className="quiet">{words.layoutHint}</p>}
        {empty && (
          <p className="issue-blocked" role="alert">
            {words.noColumns}
          </p>
        )}
        {purpose === 'issue' && <IssueNotes issue={issue} onGoTo={onGoTo} />}
      </div>
    </Dialog>
  );
}
