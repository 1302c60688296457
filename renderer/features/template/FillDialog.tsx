// Shows warnings before an annex is written into a file. The file is made first, so the warnings describe exactly what was done.
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { extensionOf } from '#shared/host/fileName.ts';
import { FILLED_EXTENSIONS } from '#shared/source/fileKinds.ts';
import type { HiddenContent } from '#shared/template/hiddenContent.ts';
import { useText } from '../../i18n/index.ts';
import { filledNotes } from '../../state/filledNotes.ts';
import { sayHostError } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import { refusalOf } from '../../state/templateRefusal.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NoteList } from '../../ui/NoteList.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { askTemplate } from '../../workers/templateClient.ts';
import type { TemplateAnswer, TemplateQuestion } from '../../workers/templateMessages.ts';
import './template.css';

interface Props {
  readonly title: string;
  readonly lead: string;
  /** Suggested name of the written file. */
  readonly name: string;
  readonly question: TemplateQuestion;
  readonly onClose: () => void;
  /** Options for the user to choose before saving. */
  readonly children?: ReactNode;
  /** Disables saving, for a reason shown in `children`. */
  readonly blocked?: boolean;
}

export function FillDialog({ title, lead, name, question, onClose, children, blocked = false }: Props): ReactElement {
  const text = useText();
  const services = useServices();
  const [received, setReceived] = useState<{ readonly to: TemplateQuestion; readonly answer: TemplateAnswer | 'failed' }>();
  const answer = received?.to === question ? received.answer : null;
  useEffect(() => {
    let mounted = true;
    askTemplate(question).then(
      (reply) => mounted && setReceived({ to: question, answer: reply }),
      () => mounted && setReceived({ to: question, answer: 'failed' }),
    );
    return () => {
      mounted = false;
    };
  }, [question]);

  const filled = answer !== null && answer !== 'failed' && answer.type === 'filled' ? answer : null;
  async function save(): Promise<void> {
    if (!filled) return;
    const extension = FILLED_EXTENSIONS.find((each) => each === extensionOf(name)) ?? 'xlsx';
    const type = { label: text.templateScreen.fileType, extension } as const;
    const saved = await services.host.files.saveAs({ suggestedName: name, type, bytes: filled.bytes });
    if (!saved.ok) return sayHostError(services, text, saved.error);
    services.toasts.show({ kind: 'done', words: text.templateScreen.saved(saved.value.file.name) });
    return onClose();
  }

  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button look="outlined" label={text.templateScreen.cancel} onClick={onClose} />
          <Button look="primary" type="submit" label={text.templateScreen.save} disabled={!filled || blocked} />
        </>
      }
    >
      <p>{lead}</p>
      {children}
      {answer === null && <ProgressBar label={text.templateScreen.working} />}
      {filled && (
        <NoteList heading={text.templateScreen.toKnow} none={text.templateScreen.nothingToTell} notes={filledNotes(filled, text)} />
      )}
      {answer !== null && answer !== 'failed' && answer.type === 'notIssued' && <NotIssued hidden={answer.hidden} />}
      {answer !== null && !filled && (answer === 'failed' || answer.type !== 'notIssued') && <p role="alert">{refusalOf(answer, text)}</p>}
    </Dialog>
  );
}

function NotIssued({ hidden }: { readonly hidden: readonly HiddenContent[] }): ReactElement {
  const { notIssued, hiddenContents } = useText().template;
  return (
    <div className="template-held" role="alert">
      <p>{notIssued}</p>
      <ul className="note-list">
        {hidden.map((code) => (
          <li key={code}>{hiddenContents[code]}</li>
        ))}
      </ul>
    </div>
  );
}
