// Messages between the page and the import worker. The worker keeps the parsed file, so that it is read only once.
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { ImportErrorClass } from '#shared/source/importError.ts';
import type { ImportOptions, ImportReport } from '#shared/recognise/importReport.ts';
import type { ImportOrigin } from '#shared/recognise/toAnnexDocument.ts';

export type ImportQuestion =
  | { readonly type: 'read'; readonly bytes: Uint8Array; readonly fileName: string; readonly password?: string }
  | { readonly type: 'understand'; readonly turn: number; readonly options: ImportOptions }
  | { readonly type: 'rows'; readonly sheet: number; readonly count: number }
  /** Makes annexes of the tables in the last report: one each, or all in one. */
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

/** The first rows of one sheet as in the file, legacy letters decoded to Unicode. */
export interface SourcePage {
  readonly sheet: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: readonly SourceRow[];
}

/** A sheet with at least one filled table row. */
export interface SourceSheetName {
  /** Its index in the source. */
  readonly sheet: number;
  /** Null in a text document. */
  readonly name: string | null;
}

export interface ImportFailure {
  readonly class: ImportErrorClass;
  readonly detail?: string;
}

export type ImportAnswer =
  | { readonly type: 'progress'; readonly step: 'read' | 'decode' | 'detect'; readonly part: number }
  | { readonly type: 'failed'; readonly error: ImportFailure }
  /** `decrypted`: the decrypted bytes of a file that had a password. */
  | { readonly type: 'ready'; readonly sheets: readonly SourceSheetName[]; readonly decrypted?: Uint8Array }
  | { readonly type: 'understood'; readonly turn: number; readonly report: ImportReport }
  | ({ readonly type: 'page' } & SourcePage)
  | { readonly type: 'taken'; readonly documents: readonly AnnexDocument[] };
