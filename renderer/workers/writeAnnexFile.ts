// One export, one worker, gone afterwards: exceljs keeps a lot of memory.
import type { ExportAnswer, ExportRequest } from './exportMessages.ts';

/** The bytes of the file; rejects when the worker fails. */
export function writeAnnexFile(request: ExportRequest): Promise<Uint8Array> {
  const worker = new Worker(new URL('export.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => resolve(data.bytes));
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('messageerror', () => reject(new Error('unreadable answer')));
    worker.postMessage(request, []);
  }).finally(() => worker.terminate());
}
