// Reads one file and returns its line of interchange JSON. Never throws and never logs.
import { ImportError } from '#shared/source/importError.ts';
import { importNoticeSentence } from '#shared/messages/importSentences.ts';
import { toInterchange } from '#shared/recognise/toInterchange.ts';
import { inspectError } from './errorAnswers.ts';
import { readAnnexFile } from './readAnnexFile.ts';

export interface InspectRequest {
  /** As given on the command line; comes back unchanged in the answer. */
  readonly file: string;
  readonly password?: string;
}

export async function inspectFile({ file, password }: InspectRequest): Promise<string> {
  const report = await readAnnexFile(file, password);
  if (!report.ok) return inspectError(file, report.error);
  try {
    return JSON.stringify(toInterchange(file, report.value, importNoticeSentence));
  } catch {
    return inspectError(file, new ImportError('internal'));
  }
}
