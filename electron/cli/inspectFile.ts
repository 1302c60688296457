// Reads one file and gives its answer as a line of interchange JSON. Never throws and never logs.
import { ImportError } from '#shared/source/importError.ts';
import { importErrorSentence, importNoticeSentence } from '#shared/messages/importSentences.ts';
import { toInterchange } from '#shared/recognise/toInterchange.ts';
import { readAnnexFile } from './readAnnexFile.ts';

export interface InspectRequest {
  /** As given on the command line; comes back unchanged in the answer. */
  readonly file: string;
  readonly password?: string;
}

export async function inspectFile({ file, password }: InspectRequest): Promise<string> {
  const report = await readAnnexFile(file, password);
  if (!report.ok) return errorAnswer(file, report.error);
  try {
    return JSON.stringify(toInterchange(file, report.value, importNoticeSentence));
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
