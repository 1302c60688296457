// Begins annexes from agency templates. Files that annexes were imported from: fileLinks.ts.
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { FillFailure } from '#shared/source/templateError.ts';
import type { AgencyTemplate } from '#shared/template/templateLinkSchema.ts';
import { err, ok, type Result } from '#shared/util/result.ts';
import type { Library } from '../storage/library.ts';
import { askTemplate } from '../workers/templateClient.ts';

/** Makes a new annex with the columns of a template and stores its link to it. */
export async function startFromAgencyTemplate(
  library: Library,
  { id, name, options = {} }: AgencyTemplate,
): Promise<Result<AnnexDocument, FillFailure>> {
  const bytes = await library.getBytes(id);
  if (!bytes) return err('gone');
  const answer = await askTemplate({ type: 'start', bytes, options, bytesId: id, name }).catch(() => null);
  if (answer?.type !== 'started') return err(answer?.type === 'refused' ? answer.code : 'internal');
  const { document, link } = answer;
  if (link) await library.updateLink(document.id, id, { templateLink: link });
  return ok(document);
}
