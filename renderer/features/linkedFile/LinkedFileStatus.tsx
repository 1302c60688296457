// In the status bar: which file Ctrl+S writes into, and whether the annex as it stands is in it.
import { FileSpreadsheet } from 'lucide-react';
import type { ReactElement } from 'react';
import { useText } from '../../i18n/index.ts';
import { useServices } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';
import { useStored } from '../../state/useStored.ts';
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
  const saving = useStored(links.store, (view) => view.saving);
  const revision = useStored(session.store, (view) => view.revision);
  const file = useLinkedFile(session);
  if (file === undefined) return null;
  const said = (): string => {
    if (file === null) return words.none;
    if (saving) return words.saving(file.name);
    if (!file.written) return words.notYet(file.name);
    return file.written.revision === revision
      ? words.savedAt(file.name, savedWhen(file.written.at, now(), words.onDay))
      : words.changed(file.name);
  };
  return (
    <span className="linked-status" aria-live="polite">
      <Button small className="clip" icon={<FileSpreadsheet />} label={said()} onClick={onOpen} />
    </span>
  );
}
