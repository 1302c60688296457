// What the commands that read files ask of a worker, and what they get: one line of JSON for each file, whatever the file.
import type { CheckOptions } from '#shared/check/options.ts';
import type { ImportError } from '#shared/source/importError.ts';
import { checkErrorAnswer, checkFile } from './checkFile.ts';
import { errorAnswer, inspectFile, type InspectRequest } from './inspectFile.ts';

export type FileRequest =
  | (InspectRequest & { readonly command: 'inspect' })
  | (InspectRequest & { readonly command: 'check'; readonly options: CheckOptions });

export interface FileAnswer {
  readonly line: string;
  /** Findings that are errors; 1 for a file that cannot be read. Always 0 from `inspect`, for which every answer is one. */
  readonly errors: number;
}

/** Reads one file and answers for it. Never throws. */
export async function answerFile(request: FileRequest): Promise<FileAnswer> {
  if (request.command === 'inspect') return { line: await inspectFile(request), errors: 0 };
  const answer = await checkFile(request, request.options);
  return { line: JSON.stringify(answer), errors: answer.outcome === 'error' ? 1 : answer.counts.error };
}

/** The answer for a file that took its worker down. */
export const failedAnswer = (request: FileRequest, error: ImportError): FileAnswer =>
  request.command === 'inspect'
    ? { line: errorAnswer(request.file, error), errors: 0 }
    : { line: JSON.stringify(checkErrorAnswer(request.file, error)), errors: 1 };
