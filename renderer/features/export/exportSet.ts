// Loads the annexes of a set, checks whether they may be issued, and writes them into one file.
import { annexName } from '#shared/annex/annexName.ts';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { toDocument } from '#shared/annex/state.ts';
import { isEmptyCopy } from '#shared/export/emptyCopy.ts';
import { checkIssue, mayIssue } from '#shared/export/issueCheck.ts';
import { safeFileName } from '#shared/host/fileName.ts';
import type { HostError, SavedFile } from '#shared/host/host.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import { err, ok, type Result } from '#shared/util/result.ts';
import type { WorkbookWarning } from '#shared/export/xlsx/finish.ts';
import type { Text } from '../../i18n/index.ts';
import type { Services } from '../../state/services.ts';
import { splitFindings } from '../../state/checks.ts';
import type { AnnexSession } from '../../state/session.ts';
import { isoToday } from '../../state/today.ts';
import { checkOnce } from '../../workers/checkOnce.ts';
import { compactInWorker } from '../../workers/compactInWorker.ts';
import { writeAnnexFile } from '../../workers/writeAnnexFile.ts';

export const SET_FORMATS = ['xlsx', 'docx', 'pdf'] as const;
export type SetFormat = (typeof SET_FORMATS)[number];

/** The annexes with these ids, in this order; the open one with its unsaved changes. Unreadable ones are left out. */
export async function annexesOf({ library }: Services, session: AnnexSession, ids: readonly string[]): Promise<readonly AnnexDocument[]> {
  const open = toDocument(session.store.getState().state);
  const found: AnnexDocument[] = [];
  for (const id of ids) {
    const loaded = id === open.id ? ok({ document: open }) : await library.load(id);
    if (loaded.ok) found.push(loaded.value.document);
  }
  return found;
}

/** Annexes that may not be issued yet, with the number of places that prevent it. */
export async function notCleared(
  { agency, now }: Services,
  documents: readonly AnnexDocument[],
): Promise<readonly { readonly document: AnnexDocument; readonly places: number }[]> {
  const { ownDirectory, absentUnits, disabledRules, exclusiveBefore } = agency.store.getState();
  const blocked: { readonly document: AnnexDocument; readonly places: number }[] = [];
  for (const document of documents) {
    const all = await checkOnce(document, { ownDirectory, absentUnits, disabledRules, exclusiveBefore }, isoToday(now()));
    const check = checkIssue(document, splitFindings(all, document.ignored ?? []).findings);
    if (!mayIssue(check, document)) blocked.push({ document, places: check.obstacles.reduce((sum, { keys }) => sum + keys.length, 0) });
  }
  return blocked;
}

interface SetOrder {
  readonly documents: readonly AnnexDocument[];
  readonly format: SetFormat;
  readonly settings: PrintSettings;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** `saved` is absent if the set was printed or the export was cancelled. */
interface WrittenSet {
  readonly saved?: SavedFile;
  readonly warnings: readonly WorkbookWarning[];
}

/** Whether the exported copy of this annex would be empty. */
export const isEmptyIn = (document: AnnexDocument, format: SetFormat, { purpose }: PrintSettings): boolean =>
  isEmptyCopy(document, format, purpose);

/** Makes the file and asks where to save it. Without PDF support the set is printed instead. Rejects if a worker fails. */
export async function writeSet(services: Services, text: Text, order: SetOrder): Promise<Result<WrittenSet, HostError>> {
  const { documents, format, settings, signal, onProgress } = order;
  const { host, info, now } = services;
  const [first] = documents;
  const suggestedName = safeFileName(text.exportSet.fileName(first ? annexName(first) : ''), format);
  const none: WrittenSet = { warnings: [] };
  if (format !== 'pdf') {
    const { bytes, warnings } = await writeAnnexFile({ format, documents, settings, created: now() });
    if (signal.aborted) return ok(none);
    const saved = await host.files.saveAs({ suggestedName, type: { label: text.export.fileTypes[format], extension: format }, bytes });
    return saved.ok ? ok({ saved: saved.value, warnings }) : err(saved.error);
  }
  const { setToPrint } = await import('./setToPrint.ts');
  const job = await setToPrint(documents, settings, suggestedName.replace(/\.pdf$/u, ''), signal, onProgress);
  if (job === undefined) return ok(none);
  if (!info.capabilities.pdf) {
    const printed = await host.print.print(job);
    return printed.ok ? ok(none) : err(printed.error);
  }
  const pdf = await host.print.toPdf(job);
  if (!pdf.ok) return err(pdf.error);
  const bytes = await compactInWorker(pdf.value.bytes);
  if (signal.aborted) return ok(none);
  const saved = await host.files.saveAs({ suggestedName, type: { label: 'PDF', extension: 'pdf' }, bytes });
  return saved.ok ? ok({ saved: saved.value, warnings: [] }) : err(saved.error);
}
