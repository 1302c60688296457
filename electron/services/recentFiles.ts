// Files used lately and the folders that dialogs start in. Since Electron 43 an open dialog without a folder starts in
// Downloads and Windows no longer remembers the last one.
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import type { Now } from './ports.ts';
import { pathKey } from './filePlace.ts';
import { readJson, writeJson } from './jsonFile.ts';
import { createSerial } from './serial.ts';

const MOST = 20;

const schema = v.object({
  files: v.array(v.object({ path: v.string(), opened: v.number() })),
  /** By what is done there: "open", "saveAs.xlsx". */
  folders: v.record(v.string(), v.string()),
});
type Stored = v.InferOutput<typeof schema>;

export interface RecentFiles {
  /** A file was opened or saved. */
  used(path: string, purpose: string): Promise<void>;
  /** Those that are still there, last one first. */
  list(): Promise<readonly { readonly path: string; readonly opened: number }[]>;
  folderFor(purpose: string): Promise<string | undefined>;
}

/** The list kept in the JSON file at `path`. */
export function createRecentFiles(path: string, now: Now): RecentFiles {
  const serial = createSerial();
  const load = async (): Promise<Stored> => (await readJson(path, schema)) ?? { files: [], folders: {} };
  return {
    used: (file, purpose) =>
      serial(path, async () => {
        const { files, folders } = await load();
        const others = files.filter((other) => pathKey(other.path) !== pathKey(file));
        const next: Stored = {
          files: [{ path: file, opened: now() }, ...others].slice(0, MOST),
          folders: { ...folders, [purpose]: dirname(file) },
        };
        await writeJson(path, next);
      }),
    async list() {
      const { files } = await serial(path, load);
      const there = await Promise.all(
        files.map(({ path: file }) =>
          access(file).then(
            () => true,
            () => false,
          ),
        ),
      );
      return files.filter((_, i) => there[i]);
    },
    folderFor: async (purpose) => (await serial(path, load)).folders[purpose],
  };
}
