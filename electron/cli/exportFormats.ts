// The ways out of the command line: annexes and settings in, the bytes of one or more files out.
import type { AnnexDocument } from '#shared/annex/model.ts';
import { compactPdf } from '#shared/export/pdf/compactPdf.ts';
import { writeAnnexDocx } from '#shared/export/docx/writeAnnexDocx.ts';
import type { CopyFormat } from '#shared/export/emptyCopy.ts';
import { printSet } from '#shared/paper/printPage.ts';
import { toCsv } from '#shared/export/toCsv.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import { toInterchangeJson } from '#shared/export/toInterchangeJson.ts';
import { cliExportVi } from '#shared/messages/vi/cliExport.ts';
import { composeAnnex } from '#shared/paper/composeAnnex.ts';
import { paperFontRules } from '#shared/paper/paperFont.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import { err, ok, type Result } from '#shared/util/result.ts';
import { writeAnnexWorkbook } from '#shared/export/xlsx/writeAnnexWorkbook.ts';
import { installedBrowser, printToPdf } from './installedBrowser.ts';

export interface ExportRequest {
  readonly annexes: readonly AnnexDocument[];
  readonly settings: PrintSettings;
  /** Name of the file that was read, for formats that carry it. */
  readonly source: string;
  /** Milliseconds since 1970, for the properties of office files. */
  readonly now: number;
}

export interface Exported {
  /** Formats that hold one annex give one file an annex. */
  readonly files: readonly Uint8Array[];
  /** Sentences that the person should read. */
  readonly notes: readonly string[];
}

export type ExportFormat = (request: ExportRequest) => Promise<Result<Exported, string>>;

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const plain = (files: readonly Uint8Array[]): Result<Exported, string> => ok({ files, notes: [] });

const toWorkbook: ExportFormat = async ({ annexes, settings, now }) => {
  const { bytes, warnings } = await writeAnnexWorkbook(annexes, { settings, created: now });
  const notes = warnings.map(({ code, documentId, rowId }) => {
    const row = 1 + (annexes.find(({ id }) => id === documentId)?.rows.findIndex(({ id }) => id === rowId) ?? 0);
    return code === 'row-too-tall' ? cliExportVi.rowTooTall(row) : cliExportVi.cellTooLong(row);
  });
  return ok({ files: [bytes], notes });
};

const toPdf: ExportFormat = async ({ annexes, settings }) => {
  const browser = installedBrowser();
  if (browser === undefined) return err(cliExportVi.noBrowser);
  try {
    // Large; needed for this format only.
    const { PAPER_FONT_FILES } = await import('./paperFontFiles.ts');
    const laidOut = annexes.map((annex) => ({ annex: composeAnnex(annex, settings) }));
    const html = printSet(laidOut, paperFontRules(PAPER_FONT_FILES));
    return plain([compactPdf(await printToPdf(browser, html))]);
  } catch {
    return err(cliExportVi.pdfFailed);
  }
};

/** By extension of the file to write. */
export const EXPORT_FORMATS: Readonly<Record<CopyFormat, ExportFormat>> = {
  xlsx: toWorkbook,
  docx: async ({ annexes, settings, now }) => plain([await writeAnnexDocx(annexes, { settings, created: now })]),
  pdf: toPdf,
  html: async ({ annexes, settings }) => plain(annexes.map((annex) => text(toHtml(annex, settings)))),
  csv: async ({ annexes, settings }) => plain(annexes.map((annex) => toCsv(annex, settings.purpose))),
  json: async ({ annexes, settings, source }) => plain([text(`${JSON.stringify(toInterchangeJson(annexes, source, settings.purpose))}\n`)]),
};
