// All annexes on this computer. Each change is one transaction over rows, journal and head, so an annex is never half-written.
import { err, ok, type Result } from '#shared/util/result.ts';
import type { AnnexDocument, Row } from '#shared/annex/model.ts';
import { countRows } from '#shared/annex/rowCounts.ts';
import { rowOf, type AnnexState } from '#shared/annex/state.ts';
import { replay, type History } from '#shared/patch/history.ts';
import { assemble, type AnnexRecord, type AnnexSummary, type JournalRecord } from '#shared/store/records.ts';
import { AnnexDatabase } from './database.ts';
import type { LinkRecord } from './tables.ts';
import { purgeBin } from './purge.ts';
import type { Setting } from './settings.ts';

export type StorageError = {
  readonly code: 'newerDatabase' | 'cannotOpen' | 'notFound' | 'damaged' | 'diskFull' | 'writeFailed';
  readonly cause?: unknown;
};

/** Everything that changed since the last write, collected by the autosave. */
interface PendingChange {
  readonly changed: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  readonly journal: readonly JournalRecord[];
}

export interface LoadedAnnex {
  readonly document: AnnexDocument;
  readonly revision: number;
  /** Undo steps from before the annex was closed. */
  readonly history: History;
}

/** `deletedAt` in milliseconds since 1970. */
export type BinnedAnnex = AnnexSummary & { readonly deletedAt: number };

export interface Library {
  list(): Promise<AnnexSummary[]>;
  /** Stored revision of every annex, including those in the bin. */
  revisions(): Promise<ReadonlyMap<string, number>>;
  load(id: string): Promise<Result<LoadedAnnex, StorageError>>;
  create(document: AnnexDocument): Promise<Result<void, StorageError>>;
  write(state: AnnexState, change: PendingChange): Promise<Result<void, StorageError>>;
  /** Moves an annex into the bin. */
  remove(id: string): Promise<void>;
  /** The annexes in the bin, the most recently deleted first. */
  bin(): Promise<BinnedAnnex[]>;
  /** Takes an annex out of the bin. */
  restore(id: string): Promise<void>;
  /** Permanently deletes what has been in the bin too long (purge.ts). */
  purge(): Promise<Result<void, StorageError>>;
  readSetting<T>(setting: Setting<T>): Promise<T>;
  writeSetting<T>(setting: Setting<T>, value: T): Promise<Result<void, StorageError>>;
  /** The stored link between an annex and a file, unparsed; empty if there is none. */
  readLink(annexId: string, bytesId: string): Promise<StoredLink>;
  /** Replaces the passed fields of a link and keeps the others. */
  updateLink(annexId: string, bytesId: string, change: StoredLink): Promise<void>;
  /** The stored choice for tables whose header has this fingerprint, unparsed. */
  readImportChoice(fingerprint: string): Promise<unknown>;
  /** Stores a choice; beyond `MAX_IMPORT_CHOICES` the least recently used ones are deleted. */
  writeImportChoice(fingerprint: string, choice: unknown): Promise<void>;
  getBytes(id: string): Promise<Uint8Array | undefined>;
  putBytes(id: string, bytes: Uint8Array): Promise<void>;
  close(): void;
}

export type StoredLink = Omit<LinkRecord, 'annexId' | 'bytesId'>;

/** Journal entries kept per annex: more than the undo limit, because undo and redo are entries as well. */
const JOURNAL_LIMIT = 1500;
export const MAX_IMPORT_CHOICES = 500;
/** Rows per IndexedDB call; a thousand block the window for 42 to 70 ms (measured, Chromium 156). */
const ROWS_AT_ONCE = 500;

/** Opens the library; `now` returns milliseconds since 1970. Errors: newerDatabase, cannotOpen. */
export async function openLibrary(now: () => number, name?: string): Promise<Result<Library, StorageError>> {
  const db = new AnnexDatabase(name);
  try {
    await db.open();
  } catch (cause) {
    return err({ code: 'cannotOpen', cause });
  }
  if (db.isNewerThanCode) {
    db.close();
    return err({ code: 'newerDatabase' });
  }
  return ok(libraryOver(db, now));
}

function libraryOver(db: AnnexDatabase, now: () => number): Library {
  const annexRows = (id: string) => db.rows.where('[annexId+id]').between([id, ''], [id, '\uffff'], true, true);
  /** In portions, so that twenty thousand rows do not block the window; all within the caller's transaction. */
  const putRows = async (annexId: string, rows: readonly Row[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      await db.rows.bulkPut(rows.slice(at, at + ROWS_AT_ONCE).map((row) => ({ annexId, id: row.id, row })));
    }
  };
  /** Creation times by annex id, so that a write need not read the record first. */
  const created = new Map<string, number>();
  const annexJournal = (id: string) => db.journal.where('[annexId+revision]').between([id, -Infinity], [id, Infinity]);

  return {
    async list() {
      const records = await db.annexes.orderBy('updatedAt').reverse().toArray();
      return records.filter((record) => record.deletedAt === undefined).map(summary);
    },

    revisions: async () => new Map((await db.annexes.toArray()).map(({ id, revision }) => [id, revision])),

    async load(id) {
      const record = await db.annexes.get(id);
      if (!record) return err({ code: 'notFound' });
      const document = assemble(record, await annexRows(id).toArray());
      if (!document) return err({ code: 'damaged' });
      const journal = await annexJournal(id).toArray();
      const surplus = journal.slice(0, -JOURNAL_LIMIT);
      await db.journal.bulkDelete(surplus.map((entry) => [entry.annexId, entry.revision]));
      return ok({ document, revision: record.revision, history: replay(journal.slice(-JOURNAL_LIMIT)) });
    },

    create: (document) =>
      attempt(() =>
        db.transaction('rw', db.annexes, db.rows, async () => {
          const { rows, ...head } = document;
          const at = now();
          const order = rows.map((row) => row.id);
          created.set(head.id, at);
          await db.annexes.put({ id: head.id, head, order, revision: 0, createdAt: at, updatedAt: at, taskCount: countRows(rows).tasks });
          await putRows(head.id, rows);
        }),
      ),

    // Read everything from the state before the first await: the user keeps typing while the transaction runs.
    write(state, { changed, removed, journal }) {
      const { head, order, revision } = state;
      const { id } = head;
      const rows = [...changed].map((rowId) => rowOf(state, rowId));
      const taskCount = state.counts.tasks;
      return attempt(() =>
        db.transaction('rw', db.annexes, db.rows, db.journal, async () => {
          const at = now();
          const createdAt = created.get(id) ?? (await db.annexes.get(id))?.createdAt ?? at;
          created.set(id, createdAt);
          await db.annexes.put({ id, head, order, revision, taskCount, createdAt, updatedAt: at });
          await putRows(id, rows);
          await db.rows.bulkDelete([...removed].map((rowId): [string, string] => [id, rowId]));
          await db.journal.bulkPut([...journal]);
        }),
      );
    },

    async remove(id) {
      await db.annexes.update(id, { deletedAt: now() });
    },

    async bin() {
      const records = await db.annexes.toArray();
      return records
        .flatMap((record) => (record.deletedAt === undefined ? [] : [{ ...summary(record), deletedAt: record.deletedAt }]))
        .toSorted((one, other) => other.deletedAt - one.deletedAt);
    },

    async restore(id) {
      await db.annexes
        .where('id')
        .equals(id)
        .modify((record: AnnexRecord & { deletedAt?: number }) => {
          delete record.deletedAt;
        });
    },

    purge: () => attempt(() => purgeBin(db, now())),
    readSetting: async ({ key, parse }) => parse((await db.settings.get(key))?.value),
    writeSetting: ({ key }, value) => attempt(() => db.settings.put({ key, value })),
    async readLink(annexId, bytesId) {
      const { annexId: _annexId, bytesId: _bytesId, ...link } = (await db.links.get([annexId, bytesId])) ?? { annexId, bytesId };
      return link;
    },
    updateLink: (annexId, bytesId, change) =>
      db.transaction('rw', db.links, async () => {
        const before = await db.links.get([annexId, bytesId]);
        await db.links.put({ ...before, ...change, annexId, bytesId });
      }),
    async readImportChoice(fingerprint) {
      return (await db.importChoices.get(fingerprint))?.choice;
    },
    writeImportChoice: (fingerprint, choice) =>
      db.transaction('rw', db.importChoices, async () => {
        await db.importChoices.put({ fingerprint, choice, usedAt: now() });
        const surplus = (await db.importChoices.count()) - MAX_IMPORT_CHOICES;
        if (surplus > 0) await db.importChoices.bulkDelete(await db.importChoices.orderBy('usedAt').limit(surplus).primaryKeys());
      }),
    getBytes: async (id) => (await db.bytes.get(id))?.bytes,
    putBytes: async (id, bytes) => {
      await db.bytes.put({ id, bytes, storedAt: now() });
    },
    close: () => db.close(),
  };
}

const summary = ({ id, head, taskCount, updatedAt, revision }: AnnexRecord): AnnexSummary => ({
  id,
  title: head.title,
  label: head.label,
  issuer: head.issuing.issuer,
  taskCount,
  updatedAt,
  revision,
});

async function attempt(work: () => PromiseLike<unknown>): Promise<Result<void, StorageError>> {
  try {
    await work();
    return ok(undefined);
  } catch (cause) {
    return err({ code: isDiskFull(cause) ? 'diskFull' : 'writeFailed', cause });
  }
}

/** Dexie wraps the browser's error; check the names of both. */
function isDiskFull(cause: unknown): boolean {
  const names = [cause, (cause as { inner?: unknown } | null)?.inner].map((error) => (error instanceof Error ? error.name : ''));
  return names.includes('QuotaExceededError');
}
