// "Mẫu của cơ quan": the agency's template files. The open annex can be written into one, or a new annex begun from one.
import { Plus, Trash2 } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { FILLED_EXTENSIONS } from '#shared/source/fileKinds.ts';
import type { AgencyTemplate } from '#shared/template/templateLinkSchema.ts';
import { useText } from '../../i18n/index.ts';
import { startFromAgencyTemplate } from '../../state/agencyTemplates.ts';
import { sayHostError, sayStorageError } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import { fillFailureWords } from '../../state/templateRefusal.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { AgencyFillDialog, type AnnexToFill } from './AgencyFillDialog.tsx';
import { SeenTable } from './SeenTable.tsx';
import { TemplateReview, type SeenTemplate, type TemplateFile } from './TemplateReview.tsx';
import { useAgencyTemplates } from './useAgencyTemplates.ts';
import './template.css';

interface Props {
  /** Absent if no annex is open. */
  readonly annex?: AnnexToFill;
  readonly onClose: () => void;
}

/** The chosen action and its template; without `id`, the file is not stored as a template yet. */
interface Chosen {
  readonly act: 'review' | 'fill';
  readonly id?: string;
  readonly file: TemplateFile;
}

export function TemplatesDialog({ annex, onClose }: Props): ReactElement {
  const text = useText();
  const words = text.templateScreen;
  const services = useServices();
  const { library, host, newId } = services;
  const templates = useAgencyTemplates();
  const [fault, setFault] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);

  async function add(): Promise<void> {
    setFault(null);
    const types = [{ label: words.fileType, extensions: [...FILLED_EXTENSIONS] }];
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
    await templates.keep({ ...seen, id: chosen.id ?? newId(), name }, bytes);
    setChosen(null);
  }
  async function choose(act: Chosen['act'], { id, name, options = {} }: AgencyTemplate): Promise<void> {
    const bytes = await library.getBytes(id);
    if (bytes) setChosen({ act, id, file: { name, bytes, options } });
    else setFault(fillFailureWords('gone', text));
  }
  async function start(template: AgencyTemplate): Promise<void> {
    const started = await startFromAgencyTemplate(library, template);
    if (!started.ok) return setFault(fillFailureWords(started.error, text));
    const created = await services.workspace.create(started.value);
    if (!created.ok) return sayStorageError(services, text, created.error);
    services.toasts.show({ kind: 'done', words: words.started(template.name) });
    return onClose();
  }

  const leave = (): void => setChosen(null);
  if (chosen?.act === 'review') return <TemplateReview file={chosen.file} onKeep={(seen) => void keep(seen)} onClose={leave} />;
  if (chosen && annex) return <AgencyFillDialog file={chosen.file} annex={annex} onClose={leave} />;
  return (
    <Dialog
      title={words.agencyTitle}
      width="wide"
      onClose={onClose}
      footer={
        <>
          <Button look="outlined" icon={<Plus />} label={words.add} onClick={() => void add()} />
          <Button look="primary" label={words.close} onClick={onClose} />
        </>
      }
    >
      <p>{words.agencyLead}</p>
      {fault !== null && <p role="alert">{fault}</p>}
      {templates.removed && (
        <p key={templates.removed.id} className="template-removed" role="status">
          <span>{words.removed(templates.removed.name)}</span>
          {/* autoFocus, because the remove button that had the focus is gone. */}
          <Button small look="outlined" label={text.app.undo} autoFocus onClick={() => void templates.restore()} />
        </p>
      )}
      {templates.list.length === 0 && <p className="quiet">{words.agencyEmpty}</p>}
      <ul className="templates">
        {templates.list.map((template) => (
          <li key={template.id}>
            <SeenTable template={template} />
            {annex && (
              <Button
                look="outlined"
                label={words.fill}
                aria-label={words.fillNamed(template.name)}
                onClick={() => void choose('fill', template)}
              />
            )}
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
            <Button icon={<Trash2 />} iconOnly label={words.removeNamed(template.name)} onClick={() => void templates.remove(template)} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
