// Exports in a worker that is terminated afterwards, because exceljs keeps a lot of memory.
import type { ExportAnswer, ExportRequest } from './exportMessages.ts';

/** Returns the file and its warnings; rejects if the worker fails. */
export function writeAnnexFile(request: ExportRequest): Promise<ExportAnswer> {
  const worker = new Worker(new URL('export.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ExportAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => resolve(data));
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('messageerror', () => reject(new Error('unreadable answer')));
    worker.postMessage(request, []);
  }).finally(() => worker.terminate());
}
