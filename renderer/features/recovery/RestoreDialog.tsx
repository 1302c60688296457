// Lists what can be restored: annexes in the bin, and backups of the desktop program. Opens the chosen one.
import { useEffect, useState, type ReactElement } from 'react';
import { annexName } from '#shared/annex/annexName.ts';
import type { BackupEntry } from '#shared/host/host.ts';
import { useText } from '../../i18n/index.ts';
import { openStored } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import type { BinnedAnnex } from '../../storage/library.ts';
import { BIN_DAYS } from '../../storage/purge.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { changedAt } from '../../ui/changedAt.ts';
import { RestoreList } from './RestoreList.tsx';
import { restoreBackup } from './restoreBackup.ts';

export function RestoreDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const text = useText();
  const services = useServices();
  const { library, safekeeping } = services;
  const [bin, setBin] = useState<readonly BinnedAnnex[]>();
  const [backups, setBackups] = useState<readonly BackupEntry[]>();
  useEffect(() => {
    void library.bin().then(setBin);
    void safekeeping.listBackups().then(setBackups);
  }, [library, safekeeping]);
  const when = (at: number): string => changedAt(at, services.now(), text);

  async function takeFromBin(annex: BinnedAnnex): Promise<void> {
    onClose();
    await library.restore(annex.id);
    await openStored(services, text, annex.id);
  }

  async function openBackup(backup: BackupEntry): Promise<void> {
    if (await restoreBackup(services, text, backup)) onClose();
  }

  return (
    <Dialog
      title={text.restore.title}
      reading
      onClose={onClose}
      onSubmit={onClose}
      footer={<Button look="primary" type="submit" label={text.app.close} />}
    >
      <RestoreList
        title={text.restore.bin}
        hint={text.restore.binHint(BIN_DAYS)}
        empty={text.restore.binEmpty}
        entries={bin?.map((annex) => ({
          id: annex.id,
          title: annexName(annex),
          facts: [text.start.tasks(annex.taskCount), text.restore.thrownAway(when(annex.deletedAt))],
          restore: () => void takeFromBin(annex),
        }))}
      />
      <RestoreList
        title={text.restore.backups}
        hint={text.restore.backupsHint}
        empty={services.info.capabilities.backups ? text.restore.backupsEmpty : text.restore.backupsMissing}
        entries={backups?.map((backup) => ({
          id: backup.id,
          title: backup.title,
          facts: [when(backup.written), text.restore.reasons[backup.reason]],
          restore: () => void openBackup(backup),
        }))}
      />
    </Dialog>
  );
}
