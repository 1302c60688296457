// The import worker as the page sees it: questions out, answers in, ended at any time.
import type { ImportAnswer, ImportFailure, ImportQuestion } from './importMessages.ts';

export interface ImportClient {
  ask(question: ImportQuestion): void;
  /** Ends whatever is under way; nothing is heard of it again. */
  end(): void;
}

/** A worker that dies (memory, a fault of ours) is told as a failure like any other. */
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
