// Files in a browser: the File System Access API if there is one (Chrome, Edge), otherwise a file input and downloads.
// Never keeps the bytes of a file; a FileRef refers to a handle or a File.
import { extensionOf, safeFileName } from '#shared/host/fileName.ts';
import type { FileContent, FileRef, FileType, Host, HostError, SavedFile } from '#shared/host/host.ts';
import { FILE_EXTENSIONS } from '#shared/source/fileKinds.ts';
import { MAX_FILE_BYTES } from '#shared/source/limits.ts';
import { err, ok, type Result } from '#shared/util/result.ts';
import { hostErrorOf } from './browserErrors.ts';
import { askForFiles, download } from './browserFileInput.ts';
import { mayWrite, pickFiles, pickPlace } from './fileSystemAccess.ts';
import { keepHandle, keptHandle } from './keptHandles.ts';

type Place = { readonly handle: FileSystemFileHandle } | { readonly file: File };

/** Whether this browser can overwrite a file that the user has opened. */
export const canSaveInPlace = (): boolean => pickFiles() !== undefined;

const supportedExtensions = new Set<string>(FILE_EXTENSIONS);
const stampOf = (file: File): string => `${file.lastModified}-${file.size}`;

/** The file calls of the browser edition. */
export function createBrowserFiles(): Host['files'] {
  const places = new Map<string, Place>();

  function refer(name: string, place: Place): FileRef {
    const id = crypto.randomUUID();
    places.set(id, place);
    return { id, name };
  }

  /** A place of this session, or a stored handle of an earlier one. */
  async function placeOf(ref: FileRef): Promise<Place | undefined> {
    const current = places.get(ref.id);
    if (current || !canSaveInPlace()) return current;
    const handle = await keptHandle(ref.id).catch(() => undefined);
    if (!handle) return undefined;
    places.set(ref.id, { handle });
    return { handle };
  }

  async function fileOf(ref: FileRef): Promise<File | undefined> {
    const place = await placeOf(ref);
    if (!place) return undefined;
    return 'handle' in place ? place.handle.getFile() : place.file;
  }

  async function write(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<File> {
    const stream = await handle.createWritable({ keepExistingData: false });
    try {
      await stream.write(bytes as Uint8Array<ArrayBuffer>);
    } catch (cause) {
      await stream.abort();
      throw cause;
    }
    await stream.close();
    return handle.getFile();
  }

  return {
    async open({ types, multiple }) {
      try {
        const pick = pickFiles();
        if (!pick) {
          const files = await askForFiles(types, multiple);
          return files.length > 0 ? ok(files.map((file) => refer(file.name, { file }))) : err({ code: 'cancelled' });
        }
        const handles = await pick({ multiple, types: types.map(acceptOf) });
        return ok(handles.map((handle) => refer(handle.name, { handle })));
      } catch (cause) {
        return err(hostErrorOf(cause));
      }
    },

    async read({ file: ref }): Promise<Result<FileContent, HostError>> {
      try {
        const file = await fileOf(ref);
        if (!file) return err({ code: 'notFound', fileName: ref.name });
        if (file.size > MAX_FILE_BYTES) return err({ code: 'tooLarge', fileName: ref.name });
        const bytes = new Uint8Array(await file.arrayBuffer());
        const temporary = !('handle' in (places.get(ref.id) ?? {}));
        return ok({ file: ref, bytes, stamp: stampOf(file), modified: file.lastModified, temporary });
      } catch (cause) {
        return err(hostErrorOf(cause, ref.name));
      }
    },

    async keep({ file: ref }) {
      const place = await placeOf(ref);
      if (!place) return err({ code: 'notFound', fileName: ref.name });
      if (!('handle' in place)) return err({ code: 'notSupported', fileName: ref.name });
      try {
        await keepHandle(ref.id, place.handle);
        return ok(null);
      } catch (cause) {
        return err(hostErrorOf(cause, ref.name));
      }
    },

    async save({ file: ref, bytes, stamp }): Promise<Result<SavedFile, HostError>> {
      const place = await placeOf(ref);
      if (!place) return err({ code: 'notFound', fileName: ref.name });
      if (!('handle' in place)) return err({ code: 'temporaryPlace', fileName: ref.name });
      try {
        if (!(await mayWrite(place.handle))) return err({ code: 'accessDenied', fileName: ref.name });
        if (stamp !== undefined && stampOf(await place.handle.getFile()) !== stamp) return err({ code: 'fileChanged', fileName: ref.name });
        return ok({ file: ref, stamp: stampOf(await write(place.handle, bytes)) });
      } catch (cause) {
        return err(hostErrorOf(cause, ref.name));
      }
    },

    async saveAs({ suggestedName, type, bytes, never }): Promise<Result<SavedFile, HostError>> {
      const name = safeFileName(suggestedName, type.extension);
      const pick = pickPlace();
      if (!pick) return ok(downloaded(name, bytes));
      let handle: FileSystemFileHandle;
      try {
        handle = await pick({ suggestedName: name, types: [acceptOf({ label: type.label, extensions: [type.extension] })] });
      } catch (cause) {
        const error = hostErrorOf(cause, name);
        // Browsers allow the dialog only shortly after a click, and producing the bytes may have taken longer.
        return error.code === 'cancelled' ? err(error) : ok(downloaded(name, bytes));
      }
      try {
        const refused = never && (await placeOf(never));
        if (refused && 'handle' in refused && (await refused.handle.isSameEntry(handle)))
          return err({ code: 'placeRefused', fileName: handle.name });
        const file = await write(handle, bytes);
        return ok({ file: refer(handle.name, { handle }), stamp: stampOf(file) });
      } catch (cause) {
        return err(hostErrorOf(cause, handle.name));
      }
    },

    recent: () => Promise.resolve(ok([])),

    dropped(files) {
      const readable = files.filter((file): file is File => file instanceof File && supportedExtensions.has(extensionOf(file.name)));
      const refs = readable.map((file) => refer(file.name, { file }));
      return Promise.resolve(refs.length > 0 ? ok(refs) : err({ code: 'typeRefused' }));
    },
  };

  function downloaded(name: string, bytes: Uint8Array): SavedFile {
    const file = download(name, bytes);
    return { file: refer(name, { file }), stamp: stampOf(file) };
  }
}

const acceptOf = ({ label, extensions }: { readonly label: string; readonly extensions: FileType['extensions'] | readonly string[] }) => ({
  description: label,
  accept: { 'application/octet-stream': extensions.map((extension) => `.${extension}` as const) },
});
