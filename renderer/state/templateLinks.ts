// The templates of the office. The file that an annex came from: fileLinks.ts.
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { OfficeTemplate } from '#shared/template/templateLinkSchema.ts';
import type { Library } from '../storage/library.ts';
import { askTemplate } from '../workers/templateClient.ts';

/** A new annex in the shape of a template, with its way back into it kept; null where the template cannot be read any more. */
export async function startFromOffice(library: Library, { id, name, options = {} }: OfficeTemplate): Promise<AnnexDocument | null> {
  const bytes = await library.getBytes(id);
  const answer = bytes && (await askTemplate({ type: 'start', bytes, options, bytesId: id, name }).catch(() => null));
  if (!answer || answer.type !== 'started') return null;
  const { document, link } = answer;
  if (link) await library.updateLink(document.id, id, { templateLink: link });
  return document;
}
