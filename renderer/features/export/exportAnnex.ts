// The annex as a file outside: a new Excel workbook or Word document, or a copy that this program reads again.
import { toDocument } from '#shared/annex/state.ts';
import { safeFileName } from '#shared/host/fileName.ts';
import type { FileExtension } from '#shared/host/host.ts';
import { toAnnexJson } from '#shared/store/annexJson.ts';
import type { PrintSettings } from '#shared/print/settings.ts';
import type { Text } from '../../i18n/index.ts';
import { sayHostError } from '../../state/opening.ts';
import type { Services } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';
import type { ExportFormat } from '../../workers/exportMessages.ts';
import { writeAnnexFile } from '../../workers/writeAnnexFile.ts';

async function saveAs(
  services: Services,
  text: Text,
  session: AnnexSession,
  type: { label: string; extension: FileExtension },
  bytes: Uint8Array,
): Promise<void> {
  const { head } = session.store.getState().state;
  const suggestedName = safeFileName([head.label, head.title].filter((part) => part.trim() !== '').join(' - '), type.extension);
  const saved = await services.host.files.saveAs({ suggestedName, type, bytes });
  if (saved.ok) services.toasts.show({ kind: 'done', words: text.editor.exported(saved.value.file.name) });
  else sayHostError(services, text, saved.error);
}

/** Makes a file in the layout of `settings` and asks where to put it. */
export async function exportAnnex(
  services: Services,
  text: Text,
  session: AnnexSession,
  format: ExportFormat,
  settings: PrintSettings,
): Promise<void> {
  const document = toDocument(session.store.getState().state);
  const label = format === 'xlsx' ? text.editor.exportType : text.editor.exportWordType;
  try {
    const bytes = await writeAnnexFile({ format, documents: [document], settings, created: services.now() });
    await saveAs(services, text, session, { label, extension: format }, bytes);
  } catch (cause) {
    sayHostError(services, text, { code: 'internal', detail: String(cause) });
  }
}

/** Saves everything about the annex as one file of this program, for another computer or for keeping. */
export async function saveCopy(services: Services, text: Text, session: AnnexSession): Promise<void> {
  const bytes = new TextEncoder().encode(toAnnexJson(toDocument(session.store.getState().state)));
  await saveAs(services, text, session, { label: text.editor.backupType, extension: 'json' }, bytes);
}
