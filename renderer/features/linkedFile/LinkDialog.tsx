// "Tệp liên kết": shows the linked file of the annex; the user can choose another one or remove the link.
import { useState, type ReactElement } from 'react';
import { editHead } from '#shared/commands/editHead.ts';
import { toDocument } from '#shared/annex/state.ts';
import type { FileRef } from '#shared/host/host.ts';
import { FILLED_EXTENSIONS } from '#shared/source/fileKinds.ts';
import { useText } from '../../i18n/index.ts';
import { sayHostError } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';
import { fillFailureWords } from '../../state/templateRefusal.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { savedWhen } from './savedWhen.ts';
import { useLinkedFile } from './useLinkedFile.ts';
import './linkedFile.css';

interface Props {
  readonly session: AnnexSession;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

export function LinkDialog({ session, readOnly, onClose }: Props): ReactElement {
  const text = useText();
  const words = text.linkedFile;
  const services = useServices();
  const { host, links, info, now } = services;
  const file = useLinkedFile(session);
  const [working, setWorking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  async function link(chosen: FileRef): Promise<void> {
    const read = await host.files.read({ file: chosen });
    if (!read.ok) return sayHostError(services, text, read.error);
    const { bytes, stamp, temporary } = read.value;
    const document = toDocument(session.store.getState().state);
    const source = await links.linkOther(document, chosen.name, bytes, temporary ? null : { file: chosen, stamp });
    if (source.ok) session.run(editHead, { source: source.value });
    else setFault(fillFailureWords(source.error, text));
    return undefined;
  }
  async function choose(): Promise<void> {
    setFault(null);
    const types = [{ label: words.fileType, extensions: [...FILLED_EXTENSIONS] }];
    const files = await host.files.open({ types, multiple: false });
    if (!files.ok) return sayHostError(services, text, files.error);
    const [chosen] = files.value;
    if (!chosen) return undefined;
    setWorking(true);
    await link(chosen);
    setWorking(false);
    return undefined;
  }
  function unlink(): void {
    const { source } = session.store.getState().state.head;
    if (!source) return;
    const { bytesId: _bytesId, ...origin } = source;
    session.run(editHead, { source: origin });
  }
  const reveal = async (place: FileRef): Promise<void> => {
    const shown = await host.shell.reveal({ file: place });
    if (!shown.ok) sayHostError(services, text, shown.error);
  };

  return (
    <Dialog
      title={words.linkTitle}
      onClose={onClose}
      footer={
        <>
          {file && !readOnly && <Button look="outlined" label={words.unlink} onClick={unlink} />}
          {!readOnly && (
            <Button look="outlined" label={file ? words.linkAnother : words.linkWith} disabled={working} onClick={() => void choose()} />
          )}
          <Button look="primary" label={text.app.close} onClick={onClose} />
        </>
      }
    >
      <div className="linked-body">
        {file === null && <p>{words.noneLead}</p>}
        {file && (
          <>
            <p>
              <strong className="linked-name">{file.name}</strong>
            </p>
            <p>
              {file.place
                ? words.placeKnown
                : file.protectedOriginal !== undefined
                  ? words.why.isProtected
                  : info.capabilities.saveInPlace
                    ? words.why.noPlace
                    : words.why.browser}
            </p>
            <p className="quiet">{file.written ? words.writtenAt(savedWhen(file.written.at, now(), words.onDay)) : words.neverWritten}</p>
            {file.place && info.capabilities.reveal && (
              <p>
                <Button small look="outlined" label={words.reveal} onClick={() => file.place && void reveal(file.place.file)} />
              </p>
            )}
          </>
        )}
        <p className="quiet">{words.linkHint}</p>
        {fault !== null && <p role="alert">{fault}</p>}
      </div>
    </Dialog>
  );
}
