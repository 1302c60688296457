// Writes files in a worker, because the libraries are slow and would block the window.
// Each library is loaded only when its format is written.
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
    // Reported outside the promise, so that the page receives an error event of this worker.
    (cause: unknown) => reportError(cause),
  );
});
