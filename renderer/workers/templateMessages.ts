// What the page and the template worker say to each other. One question, one answer, one worker.
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { FillFailure } from '#shared/exchange/template/fillOther.ts';
import type { TemplateWarning } from '#shared/exchange/template/inspectTemplate.ts';
import type { TemplateLink } from '#shared/exchange/template/templateLink.ts';
import type { OfficeTemplate } from '#shared/store/templateLinkSchema.ts';
import type { ImportedTable } from '#shared/table/importReport.ts';

/** Tables that became one annex. */
export interface TakenTables {
  readonly tables: readonly ImportedTable[];
  readonly document: AnnexDocument;
}

export type TemplateQuestion =
  | { readonly type: 'link'; readonly bytes: Uint8Array; readonly taken: readonly TakenTables[]; readonly others: readonly ImportedTable[] }
  | { readonly type: 'fill'; readonly bytes: Uint8Array; readonly link: TemplateLink; readonly document: AnnexDocument }
  | { readonly type: 'fillOther'; readonly bytes: Uint8Array; readonly document: AnnexDocument }
  | { readonly type: 'look'; readonly bytes: Uint8Array };

export interface Filled {
  readonly type: 'filled';
  readonly bytes: Uint8Array;
  readonly warnings: readonly TemplateWarning[];
  /** Merged cells that were split. */
  readonly split: readonly string[];
  /** Headers of columns without a place in the file. */
  readonly leftOut: readonly string[];
}

export type TemplateAnswer =
  | { readonly type: 'links'; readonly links: readonly (TemplateLink | null)[] }
  | Filled
  | { readonly type: 'seen'; readonly template: Omit<OfficeTemplate, 'id' | 'name'> }
  | { readonly type: 'refused'; readonly code: FillFailure };
