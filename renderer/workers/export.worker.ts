// Writes files beside the page: the libraries for it need their time, and the window must not stand still.
// Each library is loaded only for its own kind of file.
import type { ExportAnswer, ExportRequest } from './exportMessages.ts';

async function write({ format, documents, settings, created }: ExportRequest): Promise<ExportAnswer> {
  if (format === 'docx') {
    const { writeAnnexDocx } = await import('#shared/export/docx/writeAnnexDocx.ts');
    return { bytes: await writeAnnexDocx(documents, { settings, created }), warnings: [] };
  }
  const { writeAnnexWorkbook } = await import('#shared/export/xlsx/writeAnnexWorkbook.ts');
  return writeAnnexWorkbook(documents, { settings, created });
}

self.addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  write(data).then(
    (answer) => self.postMessage(answer, { transfer: [answer.bytes.buffer] }),
    // Thrown outside the promise, so that the page hears of it as an error of this worker.
    (cause: unknown) => reportError(cause),
  );
});
