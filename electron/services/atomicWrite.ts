// Writes a file all or nothing: a new file beside it, flushed and read back, then renamed over. The old content is never
// truncated; without the flush a power cut leaves a file of zeros although the rename succeeded (marktext#4864).
import { createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errnoOf } from './fileErrors.ts';

/** The operations that can fail in the field; tests put failing ones in their place. */
export interface WriteOperations {
  readonly open: typeof fs.open;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly rename: typeof fs.rename;
  readonly unlink: typeof fs.unlink;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export const nodeOperations: WriteOperations = {
  open: fs.open,
  readFile: fs.readFile,
  rename: fs.rename,
  unlink: fs.unlink,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Marks our unfinished files, so that those a crash left behind can be told from everyone else's. */
const TEMPORARY_PREFIX = '.~phuluc-';

const RETRIES = 20;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 500;
/** Antivirus, indexer, preview pane and Excel hold files for a moment (write-file-atomic#28, graceful-fs#104). */
const PASSING: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes `bytes` to `path`, following symbolic links. Throws Node's file errors; the old file is then as it was. */
export async function atomicWrite(path: string, bytes: Uint8Array, operations: WriteOperations = nodeOperations): Promise<void> {
  const target = await fs.realpath(path).catch(() => path);
  const mode = await fs.stat(target).then(
    (stats) => stats.mode & 0o777,
    () => 0o644,
  );
  const temporary = join(dirname(target), `${TEMPORARY_PREFIX}${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFlushed(temporary, bytes, mode, operations);
    if (digest(await operations.readFile(temporary)) !== digest(bytes)) {
      throw Object.assign(new Error('what was written does not read back'), { code: 'EIO' });
    }
    await renameOver(temporary, target, operations);
  } catch (cause) {
    await operations.unlink(temporary).catch(() => undefined);
    throw cause;
  }
  await flushFolder(dirname(target));
}

async function writeFlushed(path: string, bytes: Uint8Array, mode: number, { open }: WriteOperations): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function renameOver(from: string, to: string, { rename, wait }: WriteOperations): Promise<void> {
  for (let attempt = 0, pause = FIRST_WAIT_MS; ; attempt++, pause = Math.min(pause * 1.5, LONGEST_WAIT_MS)) {
    try {
      await rename(from, to);
      return;
    } catch (cause) {
      if (attempt >= RETRIES || !PASSING.has(errnoOf(cause))) throw cause;
      await wait(pause);
    }
  }
}

/** Makes the rename itself durable; Windows has no such call and needs none. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
