// Messages between the page and the export worker.
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import type { WorkbookWarning } from '#shared/export/xlsx/finish.ts';

/** Formats of newly written files. */
export type ExportFormat = 'xlsx' | 'docx';

export interface ExportRequest {
  readonly format: ExportFormat;
  readonly documents: readonly AnnexDocument[];
  readonly settings: PrintSettings;
  /** Milliseconds since 1970. */
  readonly created: number;
}

export interface ExportAnswer {
  readonly bytes: Uint8Array;
  /** Values that the file format cannot represent. */
  readonly warnings: readonly WorkbookWarning[];
}
