// Stores every change of a session in the library. A change is written at once; changes made during a write are written together
// in the next one. "Saved" is reported only after the transaction is complete; after a failed write everything is tried again.
import type { AnnexSession, SessionChange } from './session.ts';
import { collectTouchedRows } from '#shared/patch/touchedRows.ts';
import type { JournalRecord } from '#shared/store/records.ts';
import type { Library, StorageError } from '../storage/library.ts';

export type SavedState = { readonly status: 'saved' | 'saving' } | { readonly status: 'failed'; readonly error: StorageError };

export interface Autosave {
  /** Resolves when every change made so far is on disk, or when a write started after this call has failed. */
  flush(): Promise<SavedState>;
  /** Stops listening, then writes what is left. */
  stop(): Promise<void>;
}

const RETRY_AFTER_MS = 2000;

/** Starts saving `session` into `library`. `onState` receives each change of the saved state; `now` returns milliseconds since 1970. */
export function startAutosave(session: AnnexSession, library: Library, onState: (state: SavedState) => void, now: () => number): Autosave {
  let rows = collectTouchedRows();
  let journal: JournalRecord[] = [];
  let writing: Promise<SavedState> | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const report = (state: SavedState): SavedState => {
    onState(state);
    return state;
  };

  function gather({ touched, cause, step }: SessionChange): void {
    rows.add(touched);
    const { state } = session.store.getState();
    journal.push({ annexId: state.head.id, revision: state.revision, at: now(), cause, ...(cause === 'run' ? { step } : {}) });
    if (!writing) void start();
  }

  function start(): Promise<SavedState> {
    clearTimeout(retry);
    report({ status: 'saving' });
    writing = drain().finally(() => {
      writing = null;
    });
    return writing;
  }

  async function drain(): Promise<SavedState> {
    while (journal.length > 0) {
      const pending = { rows, journal };
      rows = collectTouchedRows();
      journal = [];
      const { changed, removed } = pending.rows;
      const result = await library.write(session.store.getState().state, { changed, removed, journal: pending.journal });
      if (!result.ok) {
        // Kept for the next attempt, together with what has changed since.
        pending.rows.add(rows);
        rows = pending.rows;
        journal = [...pending.journal, ...journal];
        retry = setTimeout(() => void start(), RETRY_AFTER_MS);
        return report({ status: 'failed', error: result.error });
      }
    }
    return report({ status: 'saved' });
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
