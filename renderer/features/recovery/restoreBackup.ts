// Restores a backup as a new annex, so that nothing is overwritten.
import type { BackupEntry } from '#shared/host/host.ts';
import type { Text } from '../../i18n/index.ts';
import { openCopy, sayCopyError } from '../../state/opening.ts';
import type { Services } from '../../state/services.ts';

/** Returns whether the backup could be read; a failure has already been reported to the user. */
export async function restoreBackup(services: Services, text: Text, backup: BackupEntry): Promise<boolean> {
  const read = await services.safekeeping.readBackup(backup.id);
  if (!read.ok) {
    sayCopyError(services, text, read.error);
    return false;
  }
  await openCopy(services, text, read.value);
  services.toasts.show({ kind: 'done', words: text.restore.restored(backup.title) });
  return true;
}
