// Permanently deletes annexes that have been in the bin too long, with everything stored for them.
import { SETTINGS } from './settings.ts';
import type { AnnexDatabase } from './database.ts';
import type { LinkRecord } from './tables.ts';

/** How long a deleted annex can be restored, in days. */
export const BIN_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Deletes annexes that have been in the bin longer than `BIN_DAYS`: head, rows, journal, links, the copies last written into
 * shared files, and the bytes of files that no annex and no agency template refers to any more.
 * @param now milliseconds since 1970
 */
export async function purgeBin(db: AnnexDatabase, now: number): Promise<void> {
  await db.transaction('rw', [db.annexes, db.rows, db.journal, db.links, db.bytes, db.settings], async () => {
    const limit = now - BIN_DAYS * DAY_MS;
    const expired = await db.annexes.filter((record) => (record.deletedAt ?? Infinity) < limit).primaryKeys();
    for (const id of expired) {
      await db.rows.where('[annexId+id]').between([id, ''], [id, '\uffff'], true, true).delete();
      await db.journal.where('[annexId+revision]').between([id, -Infinity], [id, Infinity]).delete();
    }
    await db.annexes.bulkDelete(expired);
    await deleteDeadLinks(db);
    await deleteUnusedBytes(db, now);
  });
}

/**
 * A link is dead if its annex is deleted, unless an existing annex shares its file: saving the other one starts from the original
 * bytes and would revert what this one has written (docs/decisions/0017-save-from-the-original.md).
 */
async function deleteDeadLinks(db: AnnexDatabase): Promise<void> {
  const annexIds = new Set(await db.annexes.toCollection().primaryKeys());
  const keys = await db.links.toCollection().primaryKeys();
  const usedFiles = new Set(keys.filter(([annexId]) => annexIds.has(annexId)).map(([, bytesId]) => bytesId));
  const isNeeded = (link: LinkRecord | undefined): boolean => link?.writtenCopy !== undefined && usedFiles.has(link.bytesId);
  for (const key of keys) {
    if (!annexIds.has(key[0]) && !isNeeded(await db.links.get(key))) await db.links.delete(key);
  }
}

/** Bytes younger than a day are kept: an import in another window stores them before its annex exists. */
async function deleteUnusedBytes(db: AnnexDatabase, now: number): Promise<void> {
  const used = new Set<string>();
  for (const { head } of await db.annexes.toArray()) if (head.source?.bytesId !== undefined) used.add(head.source.bytesId);
  for (const [, bytesId] of await db.links.toCollection().primaryKeys()) used.add(bytesId);
  const templates = SETTINGS.agencyTemplates.parse((await db.settings.get(SETTINGS.agencyTemplates.key))?.value);
  for (const { id } of templates) used.add(id);
  for (const id of await db.bytes.toCollection().primaryKeys()) {
    if (!used.has(id) && ((await db.bytes.get(id))?.storedAt ?? 0) < now - DAY_MS) await db.bytes.delete(id);
  }
}
