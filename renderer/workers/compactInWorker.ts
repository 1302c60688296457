// The page's side of pdf.worker.ts.

/** The smaller PDF; the given one if it cannot be made smaller. Never rejects: a large file is better than none. */
export function compactInWorker(bytes: Uint8Array): Promise<Uint8Array> {
  const worker = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => resolve(data));
    worker.addEventListener('error', () => resolve(bytes));
    worker.postMessage(bytes, []);
  }).finally(() => worker.terminate());
}
