// Reads a file from the disk and understands it as annexes. Never throws and never logs.
import { open } from 'node:fs/promises';
import { ImportError } from '#shared/source/importError.ts';
import { MAX_FILE_BYTES } from '#shared/source/limits.ts';
import type { ImportReport } from '#shared/recognise/importReport.ts';
import { readSource } from '#shared/read/readSource.ts';
import { understandSource } from '#shared/recognise/understandSource.ts';
import { err, ok, type Result } from '#shared/util/result.ts';

/** The annexes of a file, opened with the password if it is protected. */
export async function readAnnexFile(file: string, password: string | undefined): Promise<Result<ImportReport, ImportError>> {
  try {
    const bytes = await readBytes(file);
    if (!bytes.ok) return bytes;
    const source = await readSource(bytes.value, {
      fileName: file,
      decrypt: async (protectedBytes, secret) => (await import('../services/decryptOffice.ts')).decryptOffice(protectedBytes, secret),
      ...(password === undefined ? {} : { password }),
    });
    return source.ok ? understandSource(source.value) : source;
  } catch {
    return err(new ImportError('internal'));
  }
}

/** The bytes of a file of a size that is read. */
export async function readBytes(file: string): Promise<Result<Uint8Array, ImportError>> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > MAX_FILE_BYTES) return err(new ImportError('too-large', 'file-size'));
      return ok(new Uint8Array(await handle.readFile()));
    } finally {
      await handle.close();
    }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return err(new ImportError('internal', missing ? 'file-not-found' : 'file-unreadable'));
  }
}
