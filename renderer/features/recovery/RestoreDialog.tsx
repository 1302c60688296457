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
import { restoreSnapshot } from './restoreSnapshot.ts';

export function RestoreDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const text = useText();
  const services = useServices();
  const { library, safekeeping } = services;
  const [bin, setBin] = useState<readonly BinnedAnnex[]>();
  const [snapshots, setSnapshots] = useState<readonly BackupEntry[]>();
  useEffect(() => {
    void library.bin().then(setBin);
    void safekeeping.snapshots().then(setSnapshots);
  }, [library, safekeeping]);
  const when = (at: number): string => changedAt(at, services.now(), text);

  async function takeFromBin(annex: BinnedAnnex): Promise<void> {
    onClose();
    await library.restore(annex.id);
    await openStored(services, text, annex.id);
  }

  async function takeSnapshot(snapshot: BackupEntry): Promise<void> {
    if (await restoreSnapshot(services, text, snapshot)) onClose();
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
        title={text.restore.snapshots}
        hint={text.restore.snapshotsHint}
        empty={services.info.capabilities.backups ? text.restore.snapshotsEmpty : text.restore.snapshotsMissing}
        entries={snapshots?.map((snapshot) => ({
          id: snapshot.id,
          title: snapshot.title,
          facts: [when(snapshot.written), text.restore.reasons[snapshot.reason]],
          restore: () => void takeSnapshot(snapshot),
        }))}
      />
    </Dialog>
  );
}
