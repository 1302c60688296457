// The witness: what was durably saved last, kept outside the database. Compared with the database at start it turns a
// lost or older database into a recovery screen instead of an empty greeting (electron#41877, #24882).
import * as v from 'valibot';
import type { HostCalls, Witness } from '#shared/host/host.ts';
import { witnessNoteSchema } from '#shared/host/values.ts';
import { isNewer } from '#shared/host/version.ts';
import { ok } from '#shared/util/result.ts';
import type { Report, Versions } from './ports.ts';
import { readJson, writeJson } from './jsonFile.ts';
import { createSerial } from './serial.ts';

const schema = v.object({
  format: v.literal(1),
  app: v.string(),
  electron: v.string(),
  chrome: v.string(),
  cleanExit: v.boolean(),
  annexes: v.array(witnessNoteSchema),
});
type Stored = v.InferOutput<typeof schema>;

export interface StateFile {
  readonly calls: HostCalls['witness'];
  /** A newer version of the program or of its engine wrote last; going on may lose data (electron#24882). */
  readonly newer: boolean;
  /** Marks the session as running. Until then the file is as the last session left it. */
  begin(): Promise<void>;
  /** Writes what is still waiting and marks the end of the session. */
  close(): Promise<void>;
}

/** Notes follow the typing; the file is written at most this often. */
const WRITE_EVERY_MS = 1_000;

/** Reads the witness at `path`. */
export async function openStateFile(path: string, versions: Versions, report: Report): Promise<StateFile> {
  const before = await readJson(path, schema);
  const serial = createSerial();
  const annexes = new Map((before?.annexes ?? []).map((note) => [note.annexId, note]));
  let waiting: NodeJS.Timeout | undefined;

  const write = (cleanExit: boolean): Promise<void> => {
    clearTimeout(waiting);
    waiting = undefined;
    const stored: Stored = { format: 1, ...versions, cleanExit, annexes: [...annexes.values()] };
    return serial(path, () => writeJson(path, stored)).catch((cause: unknown) => report('stateFile', cause));
  };
  const soon = () => {
    waiting ??= setTimeout(() => void write(false), WRITE_EVERY_MS);
    return Promise.resolve(ok(null));
  };
  const version = before?.app ?? versions.app;
  const newer = isNewer(version, versions.app) || isNewer(before?.electron ?? versions.electron, versions.electron);
  const witness = (): Witness => ({ cleanExit: before?.cleanExit ?? true, version, newer, annexes: [...annexes.values()] });

  return {
    calls: {
      read: () => Promise.resolve(ok(witness())),
      note(note) {
        annexes.set(note.annexId, note);
        return soon();
      },
      forget({ annexId }) {
        annexes.delete(annexId);
        return soon();
      },
    },
    newer,
    begin: () => write(false),
    close: () => write(true),
  };
}
