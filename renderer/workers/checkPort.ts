// The check worker as the page sees it. One worker serves every annex that is opened.
import type { CheckAnswer, CheckRequest } from './checkMessages.ts';

interface CheckWorker {
  post(request: CheckRequest): void;
  onAnswer(listener: (answer: CheckAnswer) => void): () => void;
}

export function openCheckWorker(): CheckWorker {
  const worker = new Worker(new URL('check.worker.ts', import.meta.url), { type: 'module' });
  return {
    post: (request) => worker.postMessage(request, []),
    onAnswer(listener) {
      const hear = ({ data }: MessageEvent<CheckAnswer>): void => listener(data);
      worker.addEventListener('message', hear);
      return () => worker.removeEventListener('message', hear);
    },
  };
}
