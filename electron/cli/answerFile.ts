// What the commands that read files ask of a worker, and its answer: one line of JSON per file, whatever the file. What a command
// needs is loaded when the command is asked for: `inspect` never loads the checks and their directory.
import type { CheckOptions } from '#shared/check/options.ts';
import type { InspectRequest } from './inspectFile.ts';

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
  if (request.command === 'inspect') {
    const { inspectFile } = await import('./inspectFile.ts');
    return { line: await inspectFile(request), errors: 0 };
  }
  const { checkFile } = await import('./checkFile.ts');
  const answer = await checkFile(request, request.options);
  return { line: JSON.stringify(answer), errors: answer.outcome === 'error' ? 1 : answer.counts.error };
}
