// Combines several annexes of a plan into one print document. Loaded on first use.
import type { AnnexDocument } from '#shared/annex/model.ts';
import { printSet, type LaidOutAnnex } from '#shared/paper/printPage.ts';
import type { PrintJob } from '#shared/host/host.ts';
import { composeAnnex } from '#shared/paper/composeAnnex.ts';
import { paginate } from '#shared/paper/paginate.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import { measureAnnex } from '../../print/measureAnnex.ts';
import { embeddedPaperFont } from '../../ui/paperFont.ts';

/**
 * Makes one print document of the annexes in this order, with the same pages as in their previews. `onProgress` receives 0 to 1.
 * Returns undefined if the signal is aborted.
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
