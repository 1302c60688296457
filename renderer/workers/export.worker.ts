// Writes the workbook beside the page: exceljs needs its time, and the window must not stand still.
import { writeAnnexWorkbook } from '#shared/xlsx/write/writeAnnexWorkbook.ts';
import type { ExportAnswer, ExportRequest } from './exportMessages.ts';

self.addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  const { documents, settings, created } = data;
  void writeAnnexWorkbook(documents, { settings, created }).then(({ bytes }) =>
    self.postMessage({ bytes } satisfies ExportAnswer, { transfer: [bytes.buffer] }),
  );
});
