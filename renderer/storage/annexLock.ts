// One window edits an annex at a time; a second window that opens it is told and only looks (Web Locks).

export interface AnnexLock {
  readonly held: boolean;
  release(): void;
}

/** Tries to become the one who edits; never waits. Where the browser has no locks the caller is taken to be alone. */
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
