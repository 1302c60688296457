// The open annex, and what opening and closing it involves: lock, session, autosave, witness, backups. One annex at a time.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { FileContent } from '#shared/host/host.ts';
import { toDocument } from '#shared/annex/state.ts';
import { EMPTY_HISTORY } from '#shared/patch/history.ts';
import type { NewId } from '#shared/util/ids.ts';
import { err, ok, type Result } from '#shared/util/result.ts';
import { lockAnnex, type AnnexLock } from '../storage/annexLock.ts';
import { startAutosave, type Autosave, type SavedState } from './autosave.ts';
import type { Library, LoadedAnnex, StorageError } from '../storage/library.ts';
import type { Safekeeping, BackupReason } from '../storage/safekeeping.ts';
import { createSession, readOnlySession, type AnnexSession } from './session.ts';

export interface OpenAnnex {
  readonly session: AnnexSession;
  /** Another window edits this annex. */
  readonly readOnly: boolean;
}

/** A user's file, and the stamp of the content last read from or written to it. */
export type FilePlace = Pick<FileContent, 'file' | 'stamp'>;

/** A file or clipboard content to import. */
export interface ImportRequest {
  /** Unique per import, even of the same file. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Absent for pasted content and for temporary files such as mail attachments. */
  readonly place?: FilePlace;
}

interface WorkspaceView {
  readonly open: OpenAnnex | null;
  readonly saved: SavedState;
  readonly importing: ImportRequest | null;
}

export interface Workspace {
  readonly store: StoreApi<WorkspaceView>;
  open(id: string): Promise<Result<OpenAnnex, StorageError>>;
  /** Stores a new annex in the library and opens it. */
  create(document: AnnexDocument): Promise<Result<OpenAnnex, StorageError>>;
  close(): Promise<void>;
  /** Resolves when everything typed is on disk, or could not be written. */
  flush(): Promise<SavedState>;
  backUp(reason: BackupReason): Promise<void>;
  startImport(file: Omit<ImportRequest, 'id'>): void;
  endImport(): void;
}

const BACKUP_EVERY_MS = 10 * 60_000;

interface Parts {
  readonly library: Library;
  readonly safekeeping: Safekeeping;
  readonly newId: NewId;
  readonly now: () => number;
}

export function createWorkspace({ library, safekeeping, newId, now }: Parts): Workspace {
  const store = createStore<WorkspaceView>(() => ({ open: null, saved: { status: 'saved' }, importing: null }));
  let autosave: Autosave | null = null;
  let lock: AnnexLock | null = null;
  let interval: ReturnType<typeof setInterval> | undefined;
  let backedUpRevision = 0;

  function noteSaved(session: AnnexSession, saved: SavedState): void {
    store.setState({ saved });
    const { state } = session.store.getState();
    if (saved.status === 'saved') safekeeping.noteSaved({ ...state.head, rows: [] }, state.revision);
  }

  async function backUp(reason: BackupReason): Promise<void> {
    const state = store.getState().open?.session.store.getState().state;
    if (!state || (reason !== 'asked' && state.revision === backedUpRevision)) return;
    backedUpRevision = state.revision;
    await safekeeping.writeBackup(toDocument(state), state.revision, reason);
  }

  async function close(): Promise<void> {
    if (!store.getState().open) return;
    clearInterval(interval);
    await autosave?.stop();
    await backUp('close');
    lock?.release();
    autosave = null;
    lock = null;
    store.setState({ open: null, saved: { status: 'saved' } });
  }

  async function enter({ document, revision, history }: LoadedAnnex): Promise<OpenAnnex> {
    const session = createSession(document, newId, { revision, history });
    lock = await lockAnnex(document.id);
    const annex = lock.held ? { session, readOnly: false } : { session: readOnlySession(session), readOnly: true };
    if (lock.held) autosave = startAutosave(session, library, (saved) => noteSaved(session, saved), now);
    backedUpRevision = 0;
    store.setState({ open: annex, saved: { status: 'saved' }, importing: null });
    void backUp('open');
    interval = setInterval(() => void backUp('interval'), BACKUP_EVERY_MS);
    return annex;
  }

  return {
    store,
    async open(id) {
      await close();
      const loaded = await library.load(id);
      return loaded.ok ? ok(await enter(loaded.value)) : err(loaded.error);
    },
    close,
    backUp,
    async create(document) {
      const created = await library.create(document);
      if (!created.ok) return created;
      safekeeping.noteSaved(document, 0);
      await close();
      return ok(await enter({ document, revision: 0, history: EMPTY_HISTORY }));
    },
    flush: async () => (await autosave?.flush()) ?? { status: 'saved' },
    startImport: (file) => store.setState({ importing: { ...file, id: newId() } }),
    endImport: () => store.setState({ importing: null }),
  };
}
