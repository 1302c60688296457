// Messages between the page and the template worker. Each worker answers one question.
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { CopyPurpose } from '#shared/export/copyColumns.ts';
import type { TemplatePart } from '#shared/template/exportToTemplate.ts';
import type { FillFailure } from '#shared/source/templateError.ts';
import type { HiddenContent } from '#shared/template/hiddenContent.ts';
import type { TemplateWarning } from '#shared/template/inspectTemplate.ts';
import type { StartedAnnex } from '#shared/template/startFromTemplate.ts';
import type { TemplateLink } from '#shared/template/templateLink.ts';
import type { AgencyTemplate } from '#shared/template/templateLinkSchema.ts';
import type { ImportedTable, ImportOptions } from '#shared/recognise/importReport.ts';

/** The imported tables that were made into one annex. */
export interface TakenTables {
  readonly tables: readonly ImportedTable[];
  readonly document: AnnexDocument;
}

export type TemplateQuestion =
  | { readonly type: 'link'; readonly bytes: Uint8Array; readonly taken: readonly TakenTables[]; readonly others: readonly ImportedTable[] }
  /** The first part is the open annex; the others are annexes of the same file. */
  | { readonly type: 'fill'; readonly bytes: Uint8Array; readonly parts: readonly TemplatePart[]; readonly wasEncrypted: boolean }
  /** Makes a link to a file that the annex was not imported from. */
  | { readonly type: 'linkOther'; readonly bytes: Uint8Array; readonly document: AnnexDocument }
  | {
      readonly type: 'fillOther';
      readonly bytes: Uint8Array;
      readonly options: ImportOptions;
      readonly document: AnnexDocument;
      readonly purpose: CopyPurpose;
    }
  | { readonly type: 'look'; readonly bytes: Uint8Array; readonly options: ImportOptions }
  /** Makes a new annex with the columns of the template, whose bytes are stored under `bytesId`. */
  | {
      readonly type: 'start';
      readonly bytes: Uint8Array;
      readonly options: ImportOptions;
      readonly bytesId: string;
      readonly name: string;
    };

export interface Filled {
  readonly type: 'filled';
  readonly bytes: Uint8Array;
  readonly warnings: readonly TemplateWarning[];
  /** Merged cells that were split. */
  readonly split: readonly string[];
  /** Headers of columns that the file does not have. */
  readonly leftOut: readonly string[];
}

export type TemplateAnswer =
  | { readonly type: 'links'; readonly links: readonly (TemplateLink | null)[] }
  | Filled
  | { readonly type: 'linked'; readonly link: TemplateLink }
  | { readonly type: 'seen'; readonly template: Omit<AgencyTemplate, 'id' | 'name'> }
  | ({ readonly type: 'started' } & StartedAnnex)
  | { readonly type: 'refused'; readonly code: FillFailure }
  | { readonly type: 'notIssued'; readonly hidden: readonly HiddenContent[] };
