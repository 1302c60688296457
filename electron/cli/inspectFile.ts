// Reads one file and gives its answer as a line of interchange JSON. Never throws and never logs.
import { open } from 'node:fs/promises';
import { ImportError } from '#shared/table/importError.ts';
import { importErrorSentence, importNoticeSentence } from '#shared/table/importSentences.ts';
import { readSource } from '#shared/table/readSource.ts';
import { toInterchange } from '#shared/table/toInterchange.ts';
import { understandSource } from '#shared/table/understandSource.ts';
import { err, ok, type Result } from '#shared/util/result.ts';
import { decryptOffice } from '../services/decryptOffice.ts';

export interface InspectRequest {
  /** As given on the command line; comes back unchanged in the answer. */
  readonly file: string;
  readonly password?: string;
}

/** No annex is larger; what is, is a scan or a mistake. */
const MOST_BYTES = 256 * 1024 * 1024;

export async function inspectFile(request: InspectRequest): Promise<string> {
  const { file, password } = request;
  try {
    const bytes = await readBytes(file);
    if (!bytes.ok) return errorAnswer(file, bytes.error);
    const source = await readSource(bytes.value, {
      fileName: file,
      decrypt: decryptOffice,
      ...(password === undefined ? {} : { password }),
    });
    if (!source.ok) return errorAnswer(file, source.error);
    const report = understandSource(source.value);
    return report.ok ? JSON.stringify(toInterchange(file, report.value, importNoticeSentence)) : errorAnswer(file, report.error);
  } catch {
    return errorAnswer(file, new ImportError('internal'));
  }
}

/** The line for a file that cannot be taken in. */
export function errorAnswer(file: string, error: Pick<ImportError, 'class' | 'detail'>): string {
  return JSON.stringify({
    schema: 'vn-annex/1',
    file,
    outcome: 'error',
    error: { class: error.class, message: importErrorSentence(error) },
  });
}

async function readBytes(file: string): Promise<Result<Uint8Array, ImportError>> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > MOST_BYTES) return err(new ImportError('too-large', 'file-size'));
      return ok(new Uint8Array(await handle.readFile()));
    } finally {
      await handle.close();
    }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return err(new ImportError('internal', missing ? 'file-not-found' : 'file-unreadable'));
  }
}
