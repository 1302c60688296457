// Finds out, before saving, whether Excel or Word has the file open, and whose it is. Office keeps a hidden owner file
// "~$name" beside an open document; a stale one alone (after a crash of Office) does not count.
import { open, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errnoOf } from './fileErrors.ts';

export type Lock = { readonly held: false } | { readonly held: true; readonly holder?: string };

/** Positions of the UTF-16 name in the owner files of Word (162 bytes) and Excel (165 bytes); before it the name in ANSI. */
const NAME_OFFSETS = [54, 55] as const;
const LONGEST_NAME = 54;

/** Whether `path` can be written now. A file that does not exist is free. */
export async function probeLock(path: string): Promise<Lock> {
  try {
    const file = await open(path, 'r+');
    await file.close();
    return { held: false };
  } catch (cause) {
    const code = errnoOf(cause);
    const holder = code === 'EBUSY' || code === 'EPERM' || code === 'EACCES' ? await ownerOf(path) : undefined;
    if (holder === undefined && code !== 'EBUSY') return { held: false };
    return { held: true, ...(holder ? { holder } : {}) };
  }
}

/** The user named in the owner file beside `path`: empty when unreadable, undefined when there is no owner file. */
export async function ownerOf(path: string): Promise<string | undefined> {
  const name = basename(path);
  // Word drops the first two letters of long names to make room for "~$".
  for (const candidate of [`~$${name}`, `~$${name.slice(2)}`]) {
    const bytes = await readFile(join(dirname(path), candidate)).catch((cause: unknown) =>
      errnoOf(cause) === 'ENOENT' ? undefined : Buffer.alloc(0),
    );
    if (bytes) return readOwner(bytes);
  }
  return undefined;
}

/** Reads the user's name out of the bytes of an owner file; empty when it is not understood. */
export function readOwner(bytes: Buffer): string {
  for (const offset of NAME_OFFSETS) {
    if (bytes.length < offset + 2) continue;
    const length = bytes.readUInt16LE(offset);
    const end = offset + 2 + length * 2;
    if (length === 0 || length > LONGEST_NAME || end > bytes.length) continue;
    const name = bytes.toString('utf16le', offset + 2, end);
    if (/^[^\u0000-\u001f\ufffd]+$/.test(name)) return name.trim();
  }
  const length = bytes[0] ?? 0;
  const name = length <= LONGEST_NAME ? bytes.toString('latin1', 1, 1 + length) : '';
  return /^[^\u0000-\u001f]+$/.test(name) ? name.trim() : '';
}
