// Saves the annex as a new file: an export in one of the formats, or a copy in this program's format.
import { toDocument } from '#shared/annex/state.ts';
import { isEmptyCopy } from '#shared/export/emptyCopy.ts';
import { safeFileName } from '#shared/host/fileName.ts';
import type { FileExtension } from '#shared/source/fileKinds.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import { toAnnexJson } from '#shared/store/annexJson.ts';
import type { WorkbookWarning } from '#shared/export/xlsx/finish.ts';
import type { Text } from '../../i18n/index.ts';
import { sayHostError } from '../../state/opening.ts';
import type { Services } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';
import { makeFile, type FileFormat } from './makeFile.ts';

/** Returns whether the file was saved. */
async function saveAs(
  services: Services,
  text: Text,
  session: AnnexSession,
  type: { label: string; extension: FileExtension },
  bytes: Uint8Array,
): Promise<boolean> {
  const { head } = session.store.getState().state;
  const suggestedName = safeFileName([head.label, head.title].filter((part) => part.trim() !== '').join(' - '), type.extension);
  const saved = await services.host.files.saveAs({ suggestedName, type, bytes });
  if (saved.ok) services.toasts.show({ kind: 'done', words: text.editor.exported(saved.value.file.name) });
  else sayHostError(services, text, saved.error);
  return saved.ok;
}

/** Makes a file with these print settings and asks where to save it. Returns the warnings of a saved file. */
export async function exportAnnex(
  services: Services,
  text: Text,
  session: AnnexSession,
  format: FileFormat,
  settings: PrintSettings,
): Promise<readonly WorkbookWarning[]> {
  const document = toDocument(session.store.getState().state);
  if (isEmptyCopy(document, format, settings.purpose)) {
    services.toasts.show({ kind: 'fault', words: text.export.noColumns });
    return [];
  }
  try {
    const name = safeFileName(document.title, format);
    const { bytes, warnings } = await makeFile(format, { document, settings, created: services.now(), name });
    const saved = await saveAs(services, text, session, { label: text.export.fileTypes[format], extension: format }, bytes);
    return saved ? warnings : [];
  } catch (cause) {
    sayHostError(services, text, { code: 'internal', detail: String(cause) });
    return [];
  }
}

/** Saves the complete annex in this program's format, for another computer or for archiving. */
export async function saveCopy(services: Services, text: Text, session: AnnexSession): Promise<void> {
  const bytes = new TextEncoder().encode(toAnnexJson(toDocument(session.store.getState().state)));
  await saveAs(services, text, session, { label: text.editor.backupType, extension: 'json' }, bytes);
}
