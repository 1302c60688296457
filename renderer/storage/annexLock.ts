// Only one window edits an annex at a time; a second window opens it read-only (Web Locks).

export interface AnnexLock {
  readonly held: boolean;
  release(): void;
}

/** Tries to lock an annex for editing; never waits. Without Web Locks this window is assumed to be the only one. */
export function lockAnnex(id: string): Promise<AnnexLock> {
  if (!('locks' in navigator)) return Promise.resolve({ held: true, release: () => {} });
  return new Promise((resolve) => {
    void navigator.locks.request(`annex:${id}`, { ifAvailable: true }, (lock) => {
      if (!lock) {
        resolve({ held: false, release: () => {} });
        return undefined;
      }
      return new Promise<void>((release) => resolve({ held: true, release }));
    });
  });
}
