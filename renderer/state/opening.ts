// Opening something: a chosen file, a dropped file, a pasted table, a sample. The result is the import screen, an open annex,
// or one sentence that says why not.
import type { AnnexDocument } from '#shared/annex/model.ts';
import { extensionOf } from '#shared/host/fileName.ts';
import type { FileRef, HostError, HostErrorCode } from '#shared/host/host.ts';
import { freshCopy } from '#shared/annex/freshCopy.ts';
import { OPENED_EXTENSIONS } from '#shared/source/fileKinds.ts';
import { fromAnnexJson, type CopyError } from '#shared/store/annexJson.ts';
import type { Result } from '#shared/util/result.ts';
import type { Text } from '../i18n/index.ts';
import type { StorageError } from '../storage/library.ts';
import type { Services } from './services.ts';

/** Reports a host error to the user; a cancelled dialog is not reported. */
export function sayHostError({ toasts }: Services, text: Text, error: HostError): void {
  if (error.code !== 'cancelled') toasts.show({ kind: 'fault', words: text.errors.withCode(text.errors.host[error.code], error.code) });
}

export function sayStorageError({ toasts }: Services, text: Text, error: StorageError): void {
  toasts.show({ kind: 'fault', words: text.errors.withCode(text.errors.storage[error.code], error.code) });
}

/** Reports why a copy or a backup of an annex cannot be opened. */
export function sayCopyError({ toasts }: Services, text: Text, code: CopyError | HostErrorCode): void {
  const words = code === 'notAnAnnex' ? text.errors.notAnAnnex : text.errors.host[code];
  toasts.show({ kind: 'fault', words: text.errors.withCode(words, code) });
}

/** Shows the open dialog and reads the chosen file. */
export async function chooseFile(services: Services, text: Text): Promise<void> {
  const chosen = await services.host.files.open({
    types: [{ label: text.start.fileTypes, extensions: [...OPENED_EXTENSIONS] }],
    multiple: false,
  });
  if (!chosen.ok) sayHostError(services, text, chosen.error);
  else if (chosen.value[0]) await takeFile(services, text, chosen.value[0]);
}

/** Reads a file and starts its import; a copy saved by this program (.json) opens at once. */
export async function takeFile(services: Services, text: Text, file: FileRef): Promise<void> {
  const read = await services.host.files.read({ file });
  if (!read.ok) return sayHostError(services, text, read.error);
  const { bytes, stamp, temporary } = read.value;
  // No table is read from JSON: what is no copy of an annex cannot be imported either.
  if (extensionOf(file.name) === 'json') {
    const annex = fromAnnexJson(new TextDecoder().decode(bytes));
    return annex.ok ? openCopy(services, text, annex.value) : sayCopyError(services, text, annex.error);
  }
  services.workspace.startImport({ name: file.name, bytes, ...(temporary ? {} : { place: { file, stamp } }) });
  return undefined;
}

/** Imports pasted content. HTML is preferred if it contains a table, because it has merged cells. False if there is nothing to read. */
export function takePasted({ workspace }: Services, text: Text, pasted: { readonly html: string; readonly plain: string }): boolean {
  const content = /<table/i.test(pasted.html) ? pasted.html : pasted.plain;
  if (content.trim() === '') return false;
  // The byte order mark declares UTF-8, whatever charset the copied page declared.
  workspace.startImport({ name: text.start.pastedName, bytes: new TextEncoder().encode(`\uFEFF${content}`) });
  return true;
}

/** Opens a copy of an annex with new ids. */
export async function openCopy(services: Services, text: Text, document: AnnexDocument): Promise<void> {
  sayIfFailed(services, text, await services.workspace.create(freshCopy(document, services.newId)));
}

export async function openStored(services: Services, text: Text, id: string): Promise<void> {
  sayIfFailed(services, text, await services.workspace.open(id));
}

function sayIfFailed(services: Services, text: Text, result: Result<unknown, StorageError>): void {
  if (!result.ok) sayStorageError(services, text, result.error);
}
