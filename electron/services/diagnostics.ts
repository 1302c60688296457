// Checks of this PC for support and for --self-test: can we write, rename and lock where it matters, is there space,
// does our data lie on this PC. Each check is told apart; none stops the others.
import { mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppInfo, Diagnostic } from '#shared/host/host.ts';
import type { Paths, Printer, Versions } from './ports.ts';
import { atomicWrite } from './atomicWrite.ts';
import { isNetworkPath } from './filePlace.ts';

/** Below this much free space (bytes) big operations may fail. */
const LOW_SPACE = 500 * 1024 * 1024;

/** Bytes free for us at a path; infinite where it cannot be told. */
export const freeSpace = (path: string): Promise<number> =>
  statfs(path).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => Number.POSITIVE_INFINITY,
  );

/** Warnings for `app.info`. */
export async function warningsOf({ userData }: Paths): Promise<AppInfo['warnings']> {
  return [
    ...(isNetworkPath(userData) ? (['dataOnNetwork'] as const) : []),
    ...((await freeSpace(userData)) < LOW_SPACE ? (['diskNearlyFull'] as const) : []),
  ];
}

/** The support report. */
export async function diagnose(paths: Paths, versions: Versions, printer: Printer): Promise<Diagnostic[]> {
  const free = await freeSpace(paths.userData);
  return [
    { check: 'versions', state: 'unknown', detail: `${versions.app}, Electron ${versions.electron}, Chromium ${versions.chrome}` },
    { check: 'dataIsLocal', state: isNetworkPath(paths.userData) ? 'bad' : 'good', detail: '' },
    { check: 'freeSpace', state: free >= LOW_SPACE ? 'good' : 'bad', detail: Number.isFinite(free) ? String(free) : 'unknown' },
    await attempt('writeTemp', () => writeTwice(paths.temp)),
    await attempt('writeDocuments', () => writeTwice(paths.documents)),
    await attempt('pdf', async () => {
      const pdf = await printer.toPdf({ name: 'kiểm tra', html: '<!doctype html><title>x</title><p>Ộ Ữ Ễ</p>' });
      if (pdf.byteLength < 500) throw new Error(`${pdf.byteLength} bytes`);
    }),
  ];
}

/** A file made and then replaced, in a folder with a name such as users have. */
async function writeTwice(folder: string): Promise<void> {
  const own = join(folder, `Phụ Lục kiểm tra (${process.pid})`);
  try {
    await mkdir(own, { recursive: true });
    for (const text of ['1', '2']) await atomicWrite(join(own, 'tệp.txt'), new TextEncoder().encode(text));
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

async function attempt(check: string, act: () => Promise<void>): Promise<Diagnostic> {
  try {
    await act();
    return { check, state: 'good', detail: '' };
  } catch (cause) {
    return { check, state: 'bad', detail: String(cause).slice(0, 500) };
  }
}
