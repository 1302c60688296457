// The files that annexes can be written back into: the one each came from, and the templates of the office.
import type { AnnexHead } from '#shared/annex/model.ts';
import type { TemplateLink } from '#shared/exchange/template/templateLink.ts';
import {
  OFFICE_TEMPLATES,
  parseOfficeTemplates,
  parseTemplateLink,
  templateKey,
  type OfficeTemplate,
} from '#shared/store/templateLinkSchema.ts';
import type { ImportReport } from '#shared/table/importReport.ts';
import type { Library } from '../storage/library.ts';
import { askTemplate } from '../workers/templateClient.ts';
import type { TakenTables } from '../workers/templateMessages.ts';

/** Keeps the link of each new annex. Runs beside the page; without a link the annex merely has no way back into its file. */
export async function keepLinks(library: Library, bytes: Uint8Array, report: ImportReport, taken: readonly TakenTables[]): Promise<void> {
  if (report.format !== 'xlsx' && report.format !== 'docx') return;
  try {
    const answer = await askTemplate({ type: 'link', bytes, taken, others: report.otherTables });
    if (answer.type !== 'links') return;
    for (const [index, link] of answer.links.entries()) {
      const id = taken[index]?.document.id;
      if (link && id !== undefined) await library.putSetting(templateKey(id), link);
    }
  } catch {
    // A file too large for a second reading: exporting anew still works.
  }
}

export interface OwnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly link: TemplateLink;
}

/** The file that an annex came from; null where it was not kept or is not written in place. */
export async function ownFile(library: Library, head: AnnexHead): Promise<OwnFile | null> {
  const { source } = head;
  if (source?.bytesId === undefined) return null;
  const [bytes, stored] = [await library.getBytes(source.bytesId), await library.getSetting(templateKey(head.id))];
  const link = parseTemplateLink(stored);
  return bytes && link.ok ? { name: source.fileName, bytes, link: link.value } : null;
}

export const officeTemplates = async (library: Library): Promise<readonly OfficeTemplate[]> =>
  parseOfficeTemplates(await library.getSetting(OFFICE_TEMPLATES));

export const storeOfficeTemplates = (library: Library, templates: readonly OfficeTemplate[]): Promise<void> =>
  library.putSetting(OFFICE_TEMPLATES, templates);
