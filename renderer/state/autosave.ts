// Carries every change of a session into the library. A change is written at once; those that come while a write is under way
// go together in the next one. "Saved" is said only after the transaction is complete, and a failed write keeps everything for the next try.
import type { AnnexSession, SessionChange } from './session.ts';
import type { JournalRecord } from '#shared/store/records.ts';
import type { Library, StorageError } from '../storage/library.ts';

export type SavedState = { readonly status: 'saved' | 'saving' } | { readonly status: 'failed'; readonly error: StorageError };

export interface Autosave {
  /** Resolves when everything up to now is on disk, or a write begun after this call has failed. */
  flush(): Promise<SavedState>;
  /** Stops listening after a last flush. */
  stop(): Promise<void>;
}

const RETRY_AFTER_MS = 2000;

/** Starts saving `session` into `library`; `onState` hears each change of the saved state; `now` gives milliseconds since 1970. */
export function startAutosave(session: AnnexSession, library: Library, onState: (state: SavedState) => void, now: () => number): Autosave {
  let changed = new Set<string>();
  let removed = new Set<string>();
  let journal: JournalRecord[] = [];
  let writing: Promise<SavedState> | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const say = (state: SavedState): SavedState => {
    onState(state);
    return state;
  };

  function gather({ touched, cause, step }: SessionChange): void {
    for (const id of touched.changed) {
      changed.add(id);
      removed.delete(id);
    }
    for (const id of touched.removed) {
      removed.add(id);
      changed.delete(id);
    }
    const { state } = session.store.getState();
    journal.push({ annexId: state.head.id, revision: state.revision, at: now(), cause, ...(cause === 'run' ? { step } : {}) });
    if (!writing) void start();
  }

  function start(): Promise<SavedState> {
    clearTimeout(retry);
    say({ status: 'saving' });
    writing = drain().finally(() => {
      writing = null;
    });
    return writing;
  }

  async function drain(): Promise<SavedState> {
    while (journal.length > 0) {
      const pending = { changed, removed, journal };
      [changed, removed, journal] = [new Set(), new Set(), []];
      const result = await library.write(session.store.getState().state, pending);
      if (!result.ok) {
        giveBack(pending);
        retry = setTimeout(() => void start(), RETRY_AFTER_MS);
        return say({ status: 'failed', error: result.error });
      }
    }
    return say({ status: 'saved' });
  }

  /** What failed to be written waits for the next try; rows that changed or went since then win. */
  function giveBack(pending: { changed: Set<string>; removed: Set<string>; journal: JournalRecord[] }): void {
    for (const id of pending.changed) if (!removed.has(id)) changed.add(id);
    for (const id of pending.removed) if (!changed.has(id)) removed.add(id);
    journal = [...pending.journal, ...journal];
  }

  async function flush(): Promise<SavedState> {
    if (writing) await writing;
    return journal.length > 0 ? start() : { status: 'saved' };
  }

  const unsubscribe = session.onChange(gather);

  return {
    flush,
    async stop() {
      unsubscribe();
      await flush();
      clearTimeout(retry);
    },
  };
}
