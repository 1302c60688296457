// A new annex in the shape of a template: its columns, heading and signature, and a blank table to begin with.
import type { AnnexDocument, Row } from '../annex/model.ts';
import type { NewId } from '../util/ids.ts';
import type { OpenTemplate } from './fillOther.ts';
import { linkToOther } from './otherTemplate.ts';
import type { TemplateLink } from './templateLink.ts';

const FIRST_ROWS = 5;

export interface StartedAnnex {
  readonly document: AnnexDocument;
  /** How the annex goes back into the template; null where no column of the template is the annex's. */
  readonly link: TemplateLink | null;
}

/** `bytesId` and `fileName`: where the template's bytes are kept, and what it is called. */
export function startFromTemplate(
  { own, link }: OpenTemplate,
  { bytesId, fileName }: { readonly bytesId: string; readonly fileName: string },
  newId: NewId,
): StartedAnnex {
  const order = own.columns.find(({ role }) => role === 'order')?.id;
  const rows = Array.from({ length: FIRST_ROWS }, (_, at): Row => ({
    id: newId(),
    kind: 'task',
    level: 1,
    cells: order === undefined ? {} : { [order]: String(at + 1) },
  }));
  const document: AnnexDocument = {
    ...own,
    id: newId(),
    numbering: 'restart',
    rows,
    source: { ...own.source, fileName, format: link.format, bytesId },
  };
  return { document, link: linkToOther(link, own, document)?.link ?? null };
}
