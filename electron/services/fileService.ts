// The file calls of the desktop program: real paths, real bytes, one save after the other for each file.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { extensionOf, safeFileName } from '#shared/host/fileName.ts';
import type { FileRef, HostCalls, HostError, SavedFile } from '#shared/host/host.ts';
import { MAX_FILE_BYTES } from '#shared/source/limits.ts';
import { err, ok, type Result } from '#shared/util/result.ts';
import type { Dialogs, Report } from './ports.ts';
import { atomicWrite, nodeOperations, type WriteOperations } from './atomicWrite.ts';
import { fileError } from './fileErrors.ts';
import { isOpenablePath, isSameFile, isTemporaryPath, pathKey } from './filePlace.ts';
import type { FileRegistry } from './fileRegistry.ts';
import type { KeptPlaces } from './keptPlaces.ts';
import { probeLock } from './lockProbe.ts';
import type { RecentFiles } from './recentFiles.ts';
import type { ReplacedFiles } from './replacedFiles.ts';
import { createSerial } from './serial.ts';

interface FileServiceParts {
  readonly dialogs: Dialogs;
  readonly registry: FileRegistry;
  readonly places: KeptPlaces;
  readonly recent: RecentFiles;
  readonly replaced: ReplacedFiles;
  /** The system's temporary folder. */
  readonly temp: string;
  readonly report: Report;
  readonly operations?: WriteOperations;
}

/** Implements `files` of the contract. */
export function createFileService(parts: FileServiceParts): HostCalls['files'] {
  const { dialogs, registry, places, recent, replaced, temp, report, operations = nodeOperations } = parts;
  const serial = createSerial();

  /** The list of recent files is a convenience: what goes wrong with it must not make opening or a good save look bad. */
  const overlooked =
    <T>(instead: T) =>
    (cause: unknown): T => {
      report('recentFiles', cause);
      return instead;
    };
  const remember = (path: string, purpose: string) => recent.used(path, purpose).catch(overlooked(undefined));
  const folderFor = (purpose: string) => recent.folderFor(purpose).catch(overlooked(undefined));

  /** `unseen`: the content that goes was not that of our last reading or writing. */
  async function write(path: string, bytes: Uint8Array, purpose: string, unseen: boolean): Promise<Result<SavedFile, HostError>> {
    const lock = await probeLock(path);
    if (lock.held) return err({ code: 'fileLocked', fileName: basename(path), ...(lock.holder ? { holder: lock.holder } : {}) });
    if (await isReadOnly(path)) return err({ code: 'readOnly', fileName: basename(path) });
    try {
      await replaced.keep(path, unseen);
      await atomicWrite(path, bytes, operations);
      await remember(path, purpose);
      return ok({ file: registry.refer(path), stamp: await stampOf(path, bytes) });
    } catch (cause) {
      return err(fileError(cause, path));
    }
  }

  return {
    async open({ types, multiple }) {
      const folder = await folderFor('open');
      const filters = types.map(({ label, extensions }) => ({ name: label, extensions: [...extensions] }));
      const chosen = await dialogs.open({ filters, multiple, ...(folder ? { folder } : {}) });
      if (chosen.length === 0) return err({ code: 'cancelled' });
      return refsOf(chosen, registry);
    },

    async read({ file }) {
      const path = await places.pathOf(file);
      if (!path) return unknownFile(file);
      try {
        const stats = await stat(path);
        if (!stats.isFile()) return err({ code: 'typeRefused', fileName: file.name });
        if (stats.size > MAX_FILE_BYTES) return err({ code: 'tooLarge', fileName: file.name });
        const bytes = new Uint8Array(await readFile(path));
        await remember(path, 'open');
        return ok({
          file,
          bytes,
          stamp: stampFrom(stats.mtimeMs, bytes),
          modified: Math.round(stats.mtimeMs),
          temporary: isTemporaryPath(path, temp),
        });
      } catch (cause) {
        return err(fileError(cause, path));
      }
    },

    keep: async ({ file }) => ((await places.keep(file)) ? ok(null) : unknownFile(file)),

    async save({ file, bytes, stamp }) {
      const path = await places.pathOf(file);
      if (!path) return unknownFile(file);
      if (isTemporaryPath(path, temp)) return err({ code: 'temporaryPlace', fileName: file.name });
      return serial(pathKey(path), async () => {
        try {
          const changed = stamp === undefined ? undefined : await changedSince(path, stamp);
          if (changed) return err({ code: changed, fileName: file.name });
        } catch (cause) {
          return err(fileError(cause, path));
        }
        return write(path, bytes, `saveAs.${extensionOf(path)}`, stamp === undefined);
      });
    },

    async saveAs({ suggestedName, type, bytes, beside, never }) {
      const purpose = `saveAs.${type.extension}`;
      const neighbour = beside && (await places.pathOf(beside));
      const folder = neighbour && !isTemporaryPath(neighbour, temp) ? dirname(neighbour) : await folderFor(purpose);
      const name = safeFileName(suggestedName, type.extension);
      const chosen = await dialogs.saveAs({
        filter: { name: type.label, extensions: [type.extension] },
        path: folder ? join(folder, name) : name,
      });
      if (!chosen) return err({ code: 'cancelled' });
      const path = extensionOf(chosen) === type.extension ? chosen : `${chosen}.${type.extension}`;
      if (!isOpenablePath(path)) return err({ code: 'typeRefused', fileName: basename(path) });
      const refused = never && (await places.pathOf(never));
      if (refused && (await isSameFile(refused, path))) return err({ code: 'placeRefused', fileName: basename(path) });
      return serial(pathKey(path), () => write(path, bytes, purpose, true));
    },

    async recent() {
      const files = await recent.list().catch(overlooked([]));
      return ok(files.map(({ path, opened }) => ({ file: registry.refer(path), folder: basename(dirname(path)), opened })));
    },

    dropped: async ({ paths }) => refsOf(paths, registry),
  };
}

function refsOf(paths: readonly string[], registry: FileRegistry): Result<FileRef[], HostError> {
  const openable = paths.filter((path) => isOpenablePath(path));
  return openable.length > 0
    ? ok(openable.map((path) => registry.refer(path)))
    : err({ code: 'typeRefused', ...(paths[0] ? { fileName: basename(paths[0]) } : {}) });
}

const unknownFile = ({ name }: FileRef) => err({ code: 'notFound', fileName: name } as const);

const stampFrom = (mtimeMs: number, bytes: Uint8Array): string =>
  `${mtimeMs}-${bytes.byteLength}-${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}`;

const stampOf = async (path: string, bytes: Uint8Array): Promise<string> => stampFrom((await stat(path)).mtimeMs, bytes);

/** Marked so in Explorer, or without any right to write; one that does not exist is not. */
const isReadOnly = (path: string): Promise<boolean> =>
  stat(path).then(
    ({ mode }) => (mode & 0o222) === 0,
    () => false,
  );

/** Compares content, not times: synchronising programs touch the time of files that they did not change. */
async function changedSince(path: string, stamp: string): Promise<'fileChanged' | 'notFound' | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (!stats) return 'notFound';
  const [time, size, hash] = stamp.split('-');
  if (String(stats.mtimeMs) === time && String(stats.size) === size) return undefined;
  const [, , now] = stampFrom(stats.mtimeMs, new Uint8Array(await readFile(path))).split('-');
  return now === hash ? undefined : 'fileChanged';
}
