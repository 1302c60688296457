// What the page and the export worker say to each other.
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import type { WorkbookWarning } from '#shared/export/xlsx/finish.ts';

/** Kinds of files that are written anew. */
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
  /** What the file could not hold as it is in the annex. */
  readonly warnings: readonly WorkbookWarning[];
}
