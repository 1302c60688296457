// Asks the directory worker one question and terminates it after the answer.
import type { DirectoryAnswer, DirectoryRequest } from './directoryMessages.ts';

export function askDirectory(request: DirectoryRequest): Promise<DirectoryAnswer> {
  const worker = new Worker(new URL('directory.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<DirectoryAnswer>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DirectoryAnswer>) => resolve(data));
    worker.addEventListener('error', () => resolve({ type: 'failed' }));
    worker.postMessage(request, []);
  }).finally(() => worker.terminate());
}
