// Told before anything else: annexes that were saved once and are gone or older now, with what can be brought back.
import { useEffect, useState, type ReactElement } from 'react';
import type { BackupEntry } from '#shared/host/host.ts';
import type { Loss } from '#shared/store/losses.ts';
import { useText } from '../../i18n/index.ts';
import { openCopy } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import './recovery.css';

export function LossDialog(): ReactElement | null {
  const text = useText();
  const services = useServices();
  const { safekeeping } = services;
  const [losses, setLosses] = useState<readonly Loss[]>([]);
  const [snapshots, setSnapshots] = useState<readonly BackupEntry[]>([]);
  useEffect(() => {
    void safekeeping.findLosses().then(async (found) => {
      if (found.length > 0) setSnapshots(await safekeeping.snapshots());
      setLosses(found);
    });
  }, [safekeeping]);
  if (losses.length === 0) return null;

  async function restore(snapshot: BackupEntry): Promise<void> {
    const read = await safekeeping.readSnapshot(snapshot.id);
    if (!read.ok) {
      const words = read.error === 'notAnAnnex' ? text.errors.notAnAnnex : text.errors.host[read.error];
      services.toasts.show({ kind: 'fault', words: text.errors.withCode(words, read.error) });
      return;
    }
    await openCopy(services, text, read.value);
    await forget([snapshot.annexId]);
    services.toasts.show({ kind: 'done', words: text.start.lostRestored(snapshot.title) });
  }

  async function forget(annexIds: readonly string[]): Promise<void> {
    for (const id of annexIds) await safekeeping.forget(id);
    setLosses(losses.filter((loss) => !annexIds.includes(loss.annexId)));
  }

  return (
    <Dialog
      title={text.start.lostTitle}
      onClose={() => setLosses([])}
      footer={<Button look="outlined" label={text.start.lostAccept} onClick={() => void forget(losses.map((loss) => loss.annexId))} />}
    >
      <p>{text.start.lostIntro}</p>
      <ul className="losses">
        {losses.map((loss) => {
          const newest = snapshots.find((snapshot) => snapshot.annexId === loss.annexId);
          return (
            <li key={loss.annexId}>
              <strong>{loss.title.trim() || text.start.untitled}</strong>
              <span className="quiet">{loss.present === null ? text.start.lostMissing : text.start.lostOlder}</span>
              {newest && <Button look="primary" small label={text.start.lostRestore} onClick={() => void restore(newest)} />}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
