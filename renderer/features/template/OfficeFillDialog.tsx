// The open annex into a template of the office: as a draft with all it has, or as the copy that is issued.
import { useMemo, useState, type ReactElement } from 'react';
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { Finding } from '#shared/check/finding.ts';
import type { CopyPurpose } from '#shared/exchange/copyColumns.ts';
import { isEmptyCopy } from '#shared/exchange/emptyCopy.ts';
import { useText } from '../../i18n/index.ts';
import { IssueNotes } from '../../print/IssueNotes.tsx';
import type { IssueState } from '../../print/useIssueCheck.ts';
import { FillDialog } from './FillDialog.tsx';
import type { TemplateFile } from './TemplateReview.tsx';

interface Props {
  readonly file: TemplateFile;
  readonly document: AnnexDocument;
  readonly issue: IssueState;
  readonly onGoTo: (finding: Finding) => void;
  readonly onClose: () => void;
}

export function OfficeFillDialog({ file, document, issue, onGoTo, onClose }: Props): ReactElement {
  const text = useText();
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
      held={empty || (purpose === 'issue' && !issue.allowed)}
      onClose={onClose}
    >
      <fieldset className="template-purpose">
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
