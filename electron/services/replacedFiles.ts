// What a save replaces is kept where the user can find it: the content that a file had before this program first wrote over it
// in a session, and whatever someone else had written there meanwhile. Never stands in the way of the save itself.
import { copyFile, mkdir, readdir, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Now, Report } from '../ports.ts';
import { errnoOf } from './fileErrors.ts';
import { pathKey } from './filePlace.ts';

const MOST = 200;

export interface ReplacedFiles {
  /** Copies the file at `path` aside; once for each file and session unless `always`. */
  keep(path: string, always: boolean): Promise<void>;
}

/** "20261122-140509", in the time of this computer: the copies stand in order by their names. */
function stampOf(instant: number): string {
  const at = new Date(instant);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`;
  return `${day}-${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`;
}

/** Copies go into `folder`; the newest stay. */
export function createReplacedFiles(folder: string, now: Now, report: Report): ReplacedFiles {
  const kept = new Set<string>();

  async function copy(path: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    await copyFile(path, join(folder, `${stampOf(now())} ${basename(path)}`));
    const names = (await readdir(folder)).filter((name) => /^\d{8}-\d{6} /.test(name)).toSorted();
    await Promise.all(names.slice(0, -MOST).map((name) => unlink(join(folder, name))));
  }

  return {
    async keep(path, always) {
      if (!always && kept.has(pathKey(path))) return;
      try {
        await copy(path);
        kept.add(pathKey(path));
      } catch (cause) {
        // Saved as a new file: nothing was there.
        if (errnoOf(cause) !== 'ENOENT') report('keepReplaced', cause);
      }
    },
  };
}
