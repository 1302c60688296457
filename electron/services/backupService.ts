// Snapshots of annexes as files outside the browser profile, where a broken or emptied database cannot reach them.
// A snapshot counts only after it was read back; old ones go by the rule of backupRotation.
import { mkdir, readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupEntry, HostCalls } from '#shared/host/host.ts';
import { err, ok } from '#shared/util/result.ts';
import type { Now, Report } from './ports.ts';
import { atomicWrite } from './atomicWrite.ts';
import { packBackup, readBackup, readBackupHeader } from './backupFile.ts';
import { outworn } from './backupRotation.ts';
import { fileError } from './fileErrors.ts';
import { createSerial } from './serial.ts';

const ENDING = '.json.gz';
const FOLDER_NAME = /^[\w-]{1,64}$/;
const FILE_NAME = /^[\w-]{1,63}$/;

/** Implements `backup` of the contract over the folder `root`. */
export function createBackupService(root: string, now: Now, report: Report): HostCalls['backup'] {
  const serial = createSerial();

  async function listOne(annexId: string): Promise<BackupEntry[]> {
    const names = await readdir(join(root, annexId)).catch(() => []);
    const entries = await Promise.all(
      names
        .filter((name) => name.endsWith(ENDING))
        .map((name) => name.slice(0, -ENDING.length))
        // Copies that a user has made beside ours have names that are no ids.
        .filter((name) => FILE_NAME.test(name))
        .map(async (name): Promise<BackupEntry | undefined> => {
          const path = join(root, annexId, `${name}${ENDING}`);
          const [header, stats] = await Promise.all([readBackupHeader(path), stat(path).catch(() => undefined)]);
          if (!header || !stats || header.annexId !== annexId) return undefined;
          const { title, revision, reason, written } = header;
          return { id: `${annexId}.${name}`, annexId, title, revision, reason, written, size: stats.size };
        }),
    );
    return entries.filter((entry) => entry !== undefined).sort((a, b) => b.written - a.written);
  }

  async function thinOut(annexId: string): Promise<void> {
    for (const { id } of outworn(await listOne(annexId), now())) {
      await unlink(pathOf(root, id) ?? '').catch((cause: unknown) => report('thinOut', cause));
    }
  }

  return {
    write: ({ annexId, title, revision, reason, content }) =>
      serial(annexId, async () => {
        const written = now();
        const name = `${timeName(written)}-r${revision}-${reason}`;
        const path = join(root, annexId, `${name}${ENDING}`);
        const bytes = packBackup({ annexId, title, revision, reason, written }, content);
        try {
          await mkdir(join(root, annexId), { recursive: true });
          await atomicWrite(path, bytes);
        } catch (cause) {
          return err(fileError(cause, path));
        }
        if ((await readBackup(path))?.content !== content) {
          await unlink(path).catch(() => undefined);
          return err({ code: 'backupBroken' });
        }
        await thinOut(annexId);
        return ok({ id: `${annexId}.${name}`, annexId, title, revision, reason, written, size: bytes.byteLength });
      }),

    async list({ annexId }) {
      const folders = await readdir(root).catch(() => []);
      const wanted = folders.filter((name) => FOLDER_NAME.test(name) && (annexId === undefined || name === annexId));
      const lists = await Promise.all(wanted.map(listOne));
      return ok(lists.flat().sort((a, b) => b.written - a.written));
    },

    async read({ id }) {
      const path = pathOf(root, id);
      const stats = path && (await stat(path).catch(() => undefined));
      if (!path || !stats) return err({ code: 'notFound' });
      const backup = await readBackup(path);
      if (!backup) return err({ code: 'backupBroken' });
      const { annexId, title, revision, reason, written } = backup.header;
      return ok({ entry: { id, annexId, title, revision, reason, written, size: stats.size }, content: backup.content });
    },
  };
}

/** The file of an id ("<annexId>.<name>"); undefined for anything that is no such id. */
function pathOf(root: string, id: string): string | undefined {
  const [annexId = '', name = '', ...rest] = id.split('.');
  return rest.length === 0 && FOLDER_NAME.test(annexId) && FILE_NAME.test(name) ? join(root, annexId, `${name}${ENDING}`) : undefined;
}

/** Sorts as text and reads as a time: "20261122-030405-123" in UTC. */
const timeName = (instant: number): string => new Date(instant).toISOString().replace(/[-:Z]/g, '').replace('T', '-').replace('.', '-');
