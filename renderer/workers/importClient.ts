// The page's side of the import worker: sends questions, receives answers, can be stopped at any time.
import type { ImportAnswer, ImportFailure, ImportQuestion } from './importMessages.ts';

export interface ImportClient {
  ask(question: ImportQuestion): void;
  /** Stops the worker and drops any pending answer. */
  end(): void;
}

/** A worker that crashes (memory, a bug) is reported as a failed import. */
export function openImport(onAnswer: (answer: ImportAnswer) => void): ImportClient {
  const worker = new Worker(new URL('import.worker.ts', import.meta.url), { type: 'module' });
  const fail = (error: ImportFailure): void => onAnswer({ type: 'failed', error });
  worker.addEventListener('message', ({ data }: MessageEvent<ImportAnswer>) => onAnswer(data));
  worker.addEventListener('error', (event) => fail({ class: 'internal', detail: event.message }));
  return {
    ask: (question) => worker.postMessage(question, []),
    end: () => worker.terminate(),
  };
}
