// "Mẫu của cơ quan": files of the office into which any annex can be written, or out of which a new one is begun.
import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { toDocument } from '#shared/annex/state.ts';
import type { Finding } from '#shared/check/finding.ts';
import type { OfficeTemplate } from '#shared/store/templateLinkSchema.ts';
import { useText } from '../../i18n/index.ts';
import { useIssueCheck } from '../../print/useIssueCheck.ts';
import type { Checks } from '../../state/checks.ts';
import { sayHostError, sayStorageError } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';
import { officeTemplates, startFromOffice, storeOfficeTemplates } from '../../state/templateLinks.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { OfficeFillDialog } from './OfficeFillDialog.tsx';
import { SeenTable } from './SeenTable.tsx';
import { TemplateReview, type SeenTemplate, type TemplateFile } from './TemplateReview.tsx';
import './template.css';

interface Props {
  readonly session: AnnexSession;
  readonly checks: Checks;
  readonly readOnly: boolean;
  readonly onGoTo: (finding: Finding) => void;
  readonly onClose: () => void;
}

/** What is done with one template; without `id` it is a file that is not one yet. */
interface Chosen {
  readonly act: 'review' | 'fill';
  readonly id?: string;
  readonly file: TemplateFile;
}

export function TemplatesDialog({ session, checks, readOnly, onGoTo, onClose }: Props): ReactElement {
  const text = useText();
  const words = text.templateScreen;
  const services = useServices();
  const { library, host, newId } = services;
  const [templates, setTemplates] = useState<readonly OfficeTemplate[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const document = useMemo(() => toDocument(session.store.getState().state), [session]);
  const issue = useIssueCheck(session, checks, readOnly);
  useEffect(() => void officeTemplates(library).then(setTemplates), [library]);

  async function store(next: readonly OfficeTemplate[]): Promise<void> {
    await storeOfficeTemplates(library, next);
    setTemplates(next);
  }
  async function add(): Promise<void> {
    setFault(null);
    const types = [{ label: words.fileType, extensions: ['xlsx' as const, 'docx' as const] }];
    const files = await host.files.open({ types, multiple: false });
    const [file] = files.ok ? files.value : [];
    if (!files.ok) return sayHostError(services, text, files.error);
    if (!file) return undefined;
    const read = await host.files.read({ file });
    if (!read.ok) return sayHostError(services, text, read.error);
    return setChosen({ act: 'review', file: { name: file.name, bytes: read.value.bytes, options: {} } });
  }
  async function keep(seen: SeenTemplate): Promise<void> {
    if (!chosen) return;
    const { name, bytes } = chosen.file;
    const id = chosen.id ?? newId();
    const template = { ...seen, id, name };
    if (chosen.id === undefined) await library.putBytes(id, bytes);
    const isKnown = templates.some((each) => each.id === id);
    await store(isKnown ? templates.map((each) => (each.id === id ? template : each)) : [...templates, template]);
    setChosen(null);
  }
  async function choose(act: Chosen['act'], { id, name, options = {} }: OfficeTemplate): Promise<void> {
    const bytes = await library.getBytes(id);
    if (bytes) setChosen({ act, id, file: { name, bytes, options } });
    else setFault(text.template.failures.missingPart);
  }
  async function start(template: OfficeTemplate): Promise<void> {
    const started = await startFromOffice(library, template);
    if (!started) return setFault(text.template.noTable);
    const created = await services.workspace.create(started);
    if (!created.ok) return sayStorageError(services, text, created.error);
    services.toasts.show({ kind: 'done', words: words.started(template.name) });
    return onClose();
  }

  const leave = (): void => setChosen(null);
  if (chosen?.act === 'review') return <TemplateReview file={chosen.file} onKeep={(seen) => void keep(seen)} onClose={leave} />;
  if (chosen) return <OfficeFillDialog file={chosen.file} document={document} issue={issue} onGoTo={onGoTo} onClose={leave} />;
  return (
    <Dialog
      title={words.officeTitle}
      width="wide"
      onClose={onClose}
      footer={
        <>
          <Button look="outlined" icon={<Plus />} label={words.add} onClick={() => void add()} />
          <Button look="primary" label={words.close} onClick={onClose} />
        </>
      }
    >
      <p>{words.officeLead}</p>
      {fault !== null && <p role="alert">{fault}</p>}
      {templates.length === 0 && <p className="template-quiet">{words.officeEmpty}</p>}
      <ul className="templates">
        {templates.map((template) => (
          <li key={template.id}>
            <SeenTable template={template} />
            <Button
              look="outlined"
              label={words.fill}
              aria-label={words.fillNamed(template.name)}
              onClick={() => void choose('fill', template)}
            />
            <Button
              look="outlined"
              label={words.startNew}
              aria-label={words.startNewNamed(template.name)}
              onClick={() => void start(template)}
            />
            <Button
              look="outlined"
              label={words.correct}
              aria-label={words.correctNamed(template.name)}
              onClick={() => void choose('review', template)}
            />
            <Button
              icon={<Trash2 />}
              iconOnly
              label={words.removeNamed(template.name)}
              onClick={() => void store(templates.filter(({ id }) => id !== template.id))}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
