// Writes the open annex into an agency template, as a draft with all contents or as the issued copy.
import { useMemo, useState, type ReactElement } from 'react';
import { toDocument } from '#shared/annex/state.ts';
import type { Finding } from '#shared/check/finding.ts';
import type { CopyPurpose } from '#shared/export/copyColumns.ts';
import { isEmptyCopy } from '#shared/export/emptyCopy.ts';
import { useText } from '../../i18n/index.ts';
import { IssueNotes } from '../../print/IssueNotes.tsx';
import { useIssueCheck } from '../../print/useIssueCheck.ts';
import type { Checks } from '../../state/checks.ts';
import type { AnnexSession } from '../../state/session.ts';
import '../../ui/field.css';
import { FillDialog } from './FillDialog.tsx';
import type { TemplateFile } from './TemplateReview.tsx';

/** The open annex and its findings. */
export interface AnnexToFill {
  readonly session: AnnexSession;
  readonly checks: Checks;
  readonly readOnly: boolean;
  readonly onGoTo: (finding: Finding) => void;
}

interface Props {
  readonly file: TemplateFile;
  readonly annex: AnnexToFill;
  readonly onClose: () => void;
}

export function AgencyFillDialog({ file, annex, onClose }: Props): ReactElement {
  const { session, checks, readOnly, onGoTo } = annex;
  const text = useText();
  const document = useMemo(() => toDocument(session.store.getState().state), [session]);
  const issue = useIssueCheck(session, checks, readOnly);
  const [purpose, setPurpose] = useState<CopyPurpose>('draft');
  const { name, bytes, options } = file;
  const question = useMemo(() => ({ type: 'fillOther', bytes, options, document, purpose }) as const, [bytes, options, document, purpose]);
  const empty = isEmptyCopy(document, 'xlsx', purpose);
  return (
    <FillDialog
      title={text.templateScreen.fillNamed(name)}
      lead={text.templateScreen.ownLead(name)}
      name={name}
      question={question}
      blocked={empty || (purpose === 'issue' && !issue.allowed)}
      onClose={onClose}
    >
      <fieldset className="field-choices template-purpose">
        <legend>{text.export.purpose}</legend>
        {(['draft', 'issue'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="purpose" checked={purpose === each} onChange={() => setPurpose(each)} />
            {each === 'issue' ? text.export.issue : text.export.draftData}
          </label>
        ))}
      </fieldset>
      {empty && <p role="alert">{text.export.noColumns}</p>}
      {purpose === 'issue' && <IssueNotes issue={issue} onGoTo={onGoTo} />}
    </FillDialog>
  );
}
