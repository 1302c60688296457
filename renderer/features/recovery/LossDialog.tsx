// Shown at start: annexes that were saved once and are now missing or older, and what can be restored.
import { useEffect, useState, type ReactElement } from 'react';
import type { BackupEntry } from '#shared/host/host.ts';
import type { Loss } from '#shared/store/losses.ts';
import { useText } from '../../i18n/index.ts';
import { useServices } from '../../state/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { restoreBackup } from './restoreBackup.ts';
import './recovery.css';

export function LossDialog(): ReactElement | null {
  const text = useText();
  const services = useServices();
  const { safekeeping } = services;
  const [losses, setLosses] = useState<readonly Loss[]>([]);
  const [backups, setBackups] = useState<readonly BackupEntry[]>([]);
  useEffect(() => {
    void safekeeping.findLosses().then(async (found) => {
      if (found.length > 0) setBackups(await safekeeping.listBackups());
      setLosses(found);
    });
  }, [safekeeping]);
  if (losses.length === 0) return null;

  async function restore(backup: BackupEntry): Promise<void> {
    if (await restoreBackup(services, text, backup)) await forget([backup.annexId]);
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
      <ul className="restorable">
        {losses.map((loss) => {
          const newest = backups.find((backup) => backup.annexId === loss.annexId);
          return (
            <li key={loss.annexId} className="lost">
              <span className="restorable-words">
                <strong>{loss.title.trim() || text.start.untitled}</strong>
                <span className="quiet">{loss.present === null ? text.start.lostMissing : text.start.lostOlder}</span>
              </span>
              {newest && <Button look="primary" small label={text.start.lostRestore} onClick={() => void restore(newest)} />}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
