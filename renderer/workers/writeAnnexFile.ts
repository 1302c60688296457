// One export, one worker, gone afterwards: exceljs keeps a lot of memory.
import type { ExportAnswer, ExportRequest } from './exportMessages.ts';

/** The file and what it could not hold; rejects when the worker fails. */
export function writeAnnexFile(request: ExportRequest): Promise<ExportAnswer> {
  const worker = new Worker(new URL('export.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ExportAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => resolve(data));
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('messageerror', () => reject(new Error('unreadable answer')));
    worker.postMessage(request, []);
  }).finally(() => worker.terminate());
}
