// Files that annexes go back into: their references outlive the session, so that Ctrl+S finds the file again. Only what the
// user chose before is ever in here; the page still knows nothing but the id.
import * as v from 'valibot';
import type { FileRef } from '#shared/host/host.ts';
import { isOpenablePath } from './filePlace.ts';
import type { FileRegistry } from './fileRegistry.ts';
import { readJson, writeJson } from './jsonFile.ts';
import { createSerial } from './serial.ts';

/** The newest ones; far more annexes than one desk has. */
const MOST = 1000;

const schema = v.object({ files: v.array(v.object({ id: v.string(), path: v.string() })) });

export interface KeptPlaces {
  /** The path of a reference of this session or of a kept one; undefined for any other. */
  pathOf(file: FileRef): Promise<string | undefined>;
  /** False where there is no such reference. */
  keep(file: FileRef): Promise<boolean>;
}

/** The list in the JSON file at `path`, over the references of this session. */
export function createKeptPlaces(path: string, registry: FileRegistry): KeptPlaces {
  const serial = createSerial();
  let loading: Promise<v.InferOutput<typeof schema>['files']> | undefined;
  const load = async (): Promise<v.InferOutput<typeof schema>['files']> => {
    const stored = (await readJson(path, schema)) ?? { files: [] };
    const openable = stored.files.filter((file) => isOpenablePath(file.path));
    for (const file of openable) registry.restore(file.id, file.path);
    return openable;
  };
  const kept = () => (loading ??= load());

  return {
    async pathOf(file) {
      await kept();
      return registry.pathOf(file);
    },
    async keep(file) {
      const before = await kept();
      const place = registry.pathOf(file);
      if (!place) return false;
      await serial(path, async () => {
        const others = ((await loading) ?? before).filter(({ id }) => id !== file.id);
        const files = [{ id: file.id, path: place }, ...others].slice(0, MOST);
        await writeJson(path, { files });
        loading = Promise.resolve(files);
      });
      return true;
    },
  };
}
