// Files that annexes go back into: their references outlive the session, so that Ctrl+S finds the file again. Only what the
// user chose before is ever in here; the page still knows nothing but the id.
import * as v from 'valibot';
import type { FileRef } from '#shared/host/host.ts';
import type { Report } from './ports.ts';
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

type Places = v.InferOutput<typeof schema>['files'];

/**
 * The list in the JSON file at `path`, over the references of this session. A list that cannot be read now (another program
 * holds it) costs no file of this session its place, is asked for again, and is never written over.
 */
export function createKeptPlaces(path: string, registry: FileRegistry, report: Report): KeptPlaces {
  const serial = createSerial();
  let known: Places | undefined;
  const load = (): Promise<Places> =>
    serial(path, async () => {
      if (known) return known;
      const stored = (await readJson(path, schema)) ?? { files: [] };
      known = stored.files.filter((file) => isOpenablePath(file.path));
      for (const file of known) registry.restore(file.id, file.path);
      return known;
    });
  const find = async (file: FileRef): Promise<string | undefined> => {
    const place = registry.pathOf(file);
    if (place !== undefined) return place;
    await load().catch((cause: unknown) => report('keptPlaces', cause));
    return registry.pathOf(file);
  };

  return {
    pathOf: find,
    async keep(file) {
      const place = await find(file);
      if (place === undefined) return false;
      await load();
      await serial(path, async () => {
        const others = (known ?? []).filter(({ id }) => id !== file.id);
        const files = [{ id: file.id, path: place }, ...others].slice(0, MOST);
        await writeJson(path, { files });
        known = files;
      });
      return true;
    },
  };
}
