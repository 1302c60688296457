// Several annexes of a plan as one document to print. Loaded when it is first wanted.
import type { AnnexDocument } from '#shared/annex/model.ts';
import { printSet, type LaidOutAnnex } from '#shared/paper/printPage.ts';
import type { PrintJob } from '#shared/host/host.ts';
import { composeAnnex } from '#shared/paper/composeAnnex.ts';
import { paginate } from '#shared/paper/paginate.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import { measureAnnex } from '../../print/measureAnnex.ts';
import { embeddedPaperFont } from '../../ui/paperFont.ts';

/**
 * The annexes in this order as one document to print, with the pages that their previews show. `onProgress` gets 0 to 1.
 * Undefined when the signal is aborted.
 */
export async function setToPrint(
  documents: readonly AnnexDocument[],
  settings: PrintSettings,
  name: string,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<PrintJob | undefined> {
  const laidOut: LaidOutAnnex[] = [];
  for (const document of documents) {
    const annex = composeAnnex(document, settings);
    const before = laidOut.length;
    const measures = await measureAnnex(annex, signal, (share) => onProgress((before + share) / documents.length));
    if (measures === undefined) return undefined;
    laidOut.push({ annex, pagination: paginate(measures) });
  }
  return { name, html: printSet(laidOut, await embeddedPaperFont()) };
}
