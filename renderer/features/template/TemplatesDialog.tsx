// "Mẫu của cơ quan": files of the office into which any annex can be written; what was recognised in each is shown.
import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { toDocument } from '#shared/annex/state.ts';
import type { OfficeTemplate } from '#shared/store/templateLinkSchema.ts';
import { useText } from '../../i18n/index.ts';
import { sayHostError } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';
import { officeTemplates, storeOfficeTemplates } from '../../state/templateLinks.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { askTemplate } from '../../workers/templateClient.ts';
import { FillDialog } from './FillDialog.tsx';
import './template.css';

interface Props {
  readonly session: AnnexSession;
  readonly onClose: () => void;
}

export function TemplatesDialog({ session, onClose }: Props): ReactElement {
  const text = useText();
  const services = useServices();
  const { library, host, newId } = services;
  const [templates, setTemplates] = useState<readonly OfficeTemplate[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const [chosen, setChosen] = useState<{ readonly template: OfficeTemplate; readonly bytes: Uint8Array } | null>(null);
  const document = useMemo(() => toDocument(session.store.getState().state), [session]);
  const question = useMemo(() => chosen && ({ type: 'fillOther', bytes: chosen.bytes, document } as const), [chosen, document]);
  useEffect(() => void officeTemplates(library).then(setTemplates), [library]);

  async function store(next: readonly OfficeTemplate[]): Promise<void> {
    await storeOfficeTemplates(library, next);
    setTemplates(next);
  }
  async function add(): Promise<void> {
    setFault(null);
    const types = [{ label: text.templateScreen.fileType, extensions: ['xlsx' as const, 'docx' as const] }];
    const files = await host.files.open({ types, multiple: false });
    const [file] = files.ok ? files.value : [];
    if (!files.ok) return sayHostError(services, text, files.error);
    if (!file) return undefined;
    const read = await host.files.read({ file });
    if (!read.ok) return sayHostError(services, text, read.error);
    const seen = await askTemplate({ type: 'look', bytes: read.value.bytes }).catch(() => null);
    if (seen?.type !== 'seen') return setFault(text.template.noTable);
    const id = newId();
    await library.putBytes(id, read.value.bytes);
    return store([...templates, { id, name: file.name, ...seen.template }]);
  }
  async function choose(template: OfficeTemplate): Promise<void> {
    const bytes = await library.getBytes(template.id);
    if (bytes) setChosen({ template, bytes });
    else setFault(text.template.failures.missingPart);
  }

  if (chosen && question)
    return (
      <FillDialog
        title={text.templateScreen.fillNamed(chosen.template.name)}
        lead={text.templateScreen.ownLead(chosen.template.name)}
        name={chosen.template.name}
        question={question}
        onClose={() => setChosen(null)}
      />
    );
  return (
    <Dialog
      title={text.templateScreen.officeTitle}
      onClose={onClose}
      footer={
        <>
          <Button look="outlined" icon={<Plus />} label={text.templateScreen.add} onClick={() => void add()} />
          <Button look="primary" label={text.templateScreen.close} onClick={onClose} />
        </>
      }
    >
      <p>{text.templateScreen.officeLead}</p>
      {fault !== null && <p role="alert">{fault}</p>}
      {templates.length === 0 && <p className="template-quiet">{text.templateScreen.officeEmpty}</p>}
      <ul className="templates">
        {templates.map((template) => (
          <li key={template.id}>
            <Seen template={template} />
            <Button look="outlined" label={text.templateScreen.fill} onClick={() => void choose(template)} />
            <Button
              icon={<Trash2 />}
              iconOnly
              label={text.templateScreen.removeNamed(template.name)}
              onClick={() => void store(templates.filter(({ id }) => id !== template.id))}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Seen({ template }: { readonly template: OfficeTemplate }): ReactElement {
  const text = useText();
  const { sheet, headerRow, columns } = template;
  return (
    <div className="template-seen">
      <strong>{template.name}</strong>
      <span>
        {sheet === null
          ? text.templateScreen.seenWord
          : `${text.templateScreen.seenSheet(sheet)} · ${headerRow === null ? text.templateScreen.seenNoHeader : text.templateScreen.seenHeader(headerRow)}`}
      </span>
      <span>{text.templateScreen.seenColumns(columns.map((header) => header.replace(/\s+/g, ' ')).join(' | '))}</span>
    </div>
  );
}
