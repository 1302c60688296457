// "Ghi lại vào tệp gốc": the open annex into the file that it came from.
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { toDocument } from '#shared/annex/state.ts';
import { useText } from '../../i18n/index.ts';
import { useServices } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';
import { ownFile, type OwnFile } from '../../state/templateLinks.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FillDialog } from './FillDialog.tsx';

interface Props {
  readonly session: AnnexSession;
  readonly onClose: () => void;
}

export function OwnFileDialog({ session, onClose }: Props): ReactElement | null {
  const text = useText();
  const { library } = useServices();
  const document = useMemo(() => toDocument(session.store.getState().state), [session]);
  const [own, setOwn] = useState<OwnFile | 'none' | null>(null);
  useEffect(() => void ownFile(library, document).then((found) => setOwn(found ?? 'none')), [library, document]);
  const question = useMemo(
    () => (own === null || own === 'none' ? null : ({ type: 'fill', bytes: own.bytes, link: own.link, document } as const)),
    [own, document],
  );
  if (own === null) return null;
  if (own === 'none' || !question)
    return (
      <Dialog
        title={text.templateScreen.ownTitle}
        onClose={onClose}
        footer={<Button look="primary" label={text.templateScreen.close} onClick={onClose} />}
      >
        <p>{text.templateScreen.noOwn}</p>
      </Dialog>
    );
  return (
    <FillDialog
      title={text.templateScreen.ownTitle}
      lead={text.templateScreen.ownLead(own.name)}
      name={own.name}
      question={question}
      onClose={onClose}
    />
  );
}
