// Compacts a printed PDF in a worker: 2,000 rows take about a second.
import { compactPdf } from '#shared/export/pdf/compactPdf.ts';

self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  const bytes = compactPdf(data);
  self.postMessage(bytes, { transfer: [bytes.buffer] });
});
