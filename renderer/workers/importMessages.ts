// What the page and the import worker say to each other. The worker keeps the file, so that a correction costs no second reading.
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { ImportErrorClass } from '#shared/source/importError.ts';
import type { ImportOptions, ImportReport } from '#shared/recognise/importReport.ts';
import type { ImportOrigin } from '#shared/recognise/toAnnexDocument.ts';

export type ImportQuestion =
  | { readonly type: 'read'; readonly bytes: Uint8Array; readonly fileName: string; readonly password?: string }
  | { readonly type: 'understand'; readonly turn: number; readonly options: ImportOptions }
  | { readonly type: 'rows'; readonly sheet: number; readonly count: number }
  /** Makes annexes of the tables last understood: one each, or all in one. */
  | { readonly type: 'take'; readonly joined: boolean; readonly origin: ImportOrigin };

interface SourceCell {
  readonly column: number;
  /** Last column and row that the cell covers. */
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
}

export interface SourceRow {
  readonly number: number;
  readonly hidden: boolean;
  /** A line of prose outside tables. */
  readonly paragraph: boolean;
  readonly cells: readonly SourceCell[];
}

/** The beginning of one sheet as it stands in the file, letters decoded. */
export interface SourcePage {
  readonly sheet: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: readonly SourceRow[];
}

/** A sheet on which something stands in rows and columns. */
export interface SourceSheetName {
  /** Its index in the source. */
  readonly sheet: number;
  /** Null in a document. */
  readonly name: string | null;
}

export interface ImportFailure {
  readonly class: ImportErrorClass;
  readonly detail?: string;
}

export type ImportAnswer =
  | { readonly type: 'progress'; readonly step: 'read' | 'decode' | 'detect'; readonly part: number }
  | { readonly type: 'failed'; readonly error: ImportFailure }
  /** `decrypted`: the file without its password, where it had one. */
  | { readonly type: 'ready'; readonly sheets: readonly SourceSheetName[]; readonly decrypted?: Uint8Array }
  | { readonly type: 'understood'; readonly turn: number; readonly report: ImportReport }
  | ({ readonly type: 'page' } & SourcePage)
  | { readonly type: 'taken'; readonly documents: readonly AnnexDocument[] };
