// Shows in the status bar which file Ctrl+S writes to, and whether it is up to date.
import { FileSpreadsheet } from 'lucide-react';
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { useText } from '../../i18n/index.ts';
import { useServices } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { savedWhen } from './savedWhen.ts';
import { useLinkedFile } from './useLinkedFile.ts';
import './linkedFile.css';

interface Props {
  readonly session: AnnexSession;
  readonly onOpen: () => void;
}

export function LinkedFileStatus({ session, onOpen }: Props): ReactElement | null {
  const words = useText().linkedFile;
  const { links, now } = useServices();
  const saving = useStore(links.store, (view) => view.saving);
  const revision = useStore(session.store, (view) => view.revision);
  const file = useLinkedFile(session);
  if (file === undefined) return null;
  const isSaved = file?.written?.revision === revision;
  const state = (): string => {
    if (!file) return '';
    if (saving) return words.saving;
    if (!file.written) return words.notYet;
    return isSaved ? words.savedAt(savedWhen(file.written.at, now(), words.onDay)) : words.changed;
  };
  return (
    <span className="linked-status" aria-live="polite">
      <Button small className="clip" icon={<FileSpreadsheet />} label={file?.name ?? words.none} onClick={onOpen} />
      {file && <span className={isSaved || saving ? '' : 'linked-changed'}>{state()}</span>}
    </span>
  );
}
