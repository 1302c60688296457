// Writes files beside the page: the libraries for it need their time, and the window must not stand still.
// Each library is loaded only for its own kind of file.
import type { ExportAnswer, ExportRequest } from './exportMessages.ts';

async function write({ format, documents, settings, created }: ExportRequest): Promise<Uint8Array> {
  if (format === 'docx') return (await import('#shared/docx/write/writeAnnexDocx.ts')).writeAnnexDocx(documents, { settings, created });
  return (await (await import('#shared/xlsx/write/writeAnnexWorkbook.ts')).writeAnnexWorkbook(documents, { settings, created })).bytes;
}

self.addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  write(data).then(
    (bytes) => self.postMessage({ bytes } satisfies ExportAnswer, { transfer: [bytes.buffer] }),
    // Thrown outside the promise, so that the page hears of it as an error of this worker.
    (cause: unknown) => reportError(cause),
  );
});
