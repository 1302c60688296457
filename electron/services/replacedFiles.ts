// What a save replaces is kept where the user can find it: the content that a file had before this program first wrote over it
// in a session, and whatever someone else had written there meanwhile. Never stands in the way of the save itself.
import { constants, copyFile, mkdir, readdir, unlink } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Now, Report } from './ports.ts';
import { errnoOf } from './fileErrors.ts';
import { pathKey } from './filePlace.ts';

const MOST = 200;
/** Files of one name that are replaced in one second; no person saves more. */
const MOST_OF_A_NAME = 20;

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

/** Copies `path` to `target`, or beside it under a number where a copy of the same second already lies. */
async function copyAside(path: string, target: string): Promise<void> {
  const ending = extname(target);
  for (let number = 1; ; number++) {
    const free = number === 1 ? target : `${target.slice(0, target.length - ending.length)} (${number})${ending}`;
    try {
      return await copyFile(path, free, constants.COPYFILE_EXCL);
    } catch (cause) {
      if (errnoOf(cause) !== 'EEXIST' || number === MOST_OF_A_NAME) throw cause;
    }
  }
}

/** Copies go into `folder`; the newest stay. */
export function createReplacedFiles(folder: string, now: Now, report: Report): ReplacedFiles {
  const kept = new Set<string>();

  async function copy(path: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    await copyAside(path, join(folder, `${stampOf(now())} ${basename(path)}`));
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
