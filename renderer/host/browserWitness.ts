// The witness of the last saved state, in localStorage and not in IndexedDB, so that we notice if the browser has deleted the
// database. It has no content of an annex.
import * as v from 'valibot';
import type { Host } from '#shared/host/host.ts';
import { witnessNoteSchema } from '#shared/host/values.ts';
import { isNewer } from '#shared/host/version.ts';
import { ok } from '#shared/util/result.ts';

const KEY = 'phuluc.witness';
const stored = v.object({ cleanExit: v.boolean(), version: v.string(), annexes: v.array(witnessNoteSchema) });
type Stored = v.InferOutput<typeof stored>;

/** The witness calls of the browser edition. Creating them marks the session as running until the page is closed. */
export function createBrowserWitness(storage: Storage, version: string): Host['witness'] {
  const before = load(storage);
  const mark = (cleanExit: boolean) => keep(storage, { ...(load(storage) ?? { annexes: [] }), cleanExit, version: version });
  mark(false);
  window.addEventListener('pagehide', () => mark(true));

  const change = (edit: (annexes: Stored['annexes']) => Stored['annexes']) => {
    keep(storage, { cleanExit: false, version, annexes: edit(load(storage)?.annexes ?? []) });
    return Promise.resolve(ok(null));
  };

  return {
    read() {
      const last = before?.version ?? version;
      return Promise.resolve(
        ok({ cleanExit: before?.cleanExit ?? true, version: last, newer: isNewer(last, version), annexes: load(storage)?.annexes ?? [] }),
      );
    },
    note: (note) => change((annexes) => [...annexes.filter(({ annexId }) => annexId !== note.annexId), note]),
    forget: ({ annexId }) => change((annexes) => annexes.filter((note) => note.annexId !== annexId)),
  };
}

function load(storage: Storage): Stored | undefined {
  try {
    const read = v.safeParse(stored, JSON.parse(storage.getItem(KEY) ?? 'null'));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

function keep(storage: Storage, value: Stored): void {
  try {
    storage.setItem(KEY, JSON.stringify(value));
  } catch (cause) {
    // If localStorage is full or blocked, only the warning after a loss is missing; saving still works.
    reportError(cause);
  }
}
