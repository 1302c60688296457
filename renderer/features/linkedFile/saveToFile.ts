// Ctrl+S: saves the open annex into its file. Silent if the user has agreed to all warnings before and nothing fails; otherwise
// returns a question for SaveDialog.tsx with the finished bytes, so that the dialog describes exactly what will be written.
import type { AnnexDocument } from '#shared/annex/model.ts';
import { toDocument } from '#shared/annex/state.ts';
import type { HostError } from '#shared/host/host.ts';
import { extensionOf } from '#shared/host/fileName.ts';
import { FILLED_EXTENSIONS, type FileExtension } from '#shared/source/fileKinds.ts';
import type { LinkedFile } from '#shared/store/linkedFileSchema.ts';
import type { Text } from '../../i18n/index.ts';
import type { PreparedFile } from '../../state/fileLinks.ts';
import type { Services } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';
import type { Filled } from '../../workers/templateMessages.ts';

export interface SaveQuestion {
  readonly file: LinkedFile;
  readonly answer: PreparedFile['answer'];
  readonly document: AnnexDocument;
  readonly revision: number;
  /** The user chose "save as". */
  readonly elsewhere: boolean;
  /** Why the last attempt failed. */
  readonly fault?: HostError;
}

type SaveOutcome = 'saved' | 'unlinked' | 'busy' | SaveQuestion;

/** The warnings about a filled file, as keys that can be stored: "warning:signed", "leftOut:Ghi chú". */
export const notesOf = ({ warnings, split, leftOut }: Filled): string[] => [
  ...warnings.map((code) => `warning:${code}`),
  ...split.map((area) => `split:${area}`),
  ...leftOut.map((header) => `leftOut:${header}`),
];

export const filledOf = ({ answer }: Pick<SaveQuestion, 'answer'>): Filled | null =>
  answer !== 'failed' && answer.type === 'filled' ? answer : null;

/** Prepares the file, and writes it if the user need not be asked. */
export async function saveToFile(services: Services, session: AnnexSession, elsewhere: boolean): Promise<SaveOutcome> {
  const { links } = services;
  if (!links.begin()) return 'busy';
  try {
    const { state } = session.store.getState();
    const { revision } = state;
    const document = toDocument(state);
    const prepared = await links.prepare(document);
    if (!prepared) return 'unlinked';
    const question = { ...prepared, document, revision, elsewhere };
    const filled = filledOf(question);
    const { place, agreed } = prepared.file;
    const isAgreed = filled !== null && agreed !== undefined && notesOf(filled).every((note) => agreed.includes(note));
    return elsewhere || !place || !isAgreed ? question : await writeInPlace(services, question, false);
  } finally {
    links.end();
  }
}

/** Overwrites the linked file. `overwrite`: even if another program has changed it meanwhile. */
export async function writeInPlace(services: Services, question: SaveQuestion, overwrite: boolean): Promise<'saved' | SaveQuestion> {
  const { host, links } = services;
  const { file, document, revision } = question;
  const filled = filledOf(question);
  if (!filled || !file.place) return question;
  const { stamp } = file.place;
  const saved = await host.files.save({ file: file.place.file, bytes: filled.bytes, ...(overwrite ? {} : { stamp }) });
  if (!saved.ok) return { ...question, fault: saved.error };
  await links.noteSaved(document, file, saved.value, notesOf(filled), revision);
  return 'saved';
}

/** Asks for a place and writes the file there; the annex is linked to that file from then on. `suggestedName`: with extension. */
export async function writeElsewhere(
  services: Services,
  text: Text,
  question: SaveQuestion,
  suggestedName: string,
): Promise<'saved' | SaveQuestion> {
  const { host, links } = services;
  const { file, document, revision } = question;
  const filled = filledOf(question);
  if (!filled) return question;
  const saved = await host.files.saveAs({
    suggestedName,
    type: { label: text.linkedFile.fileType, extension: writtenExtension(file.name) },
    bytes: filled.bytes,
    ...(file.place ? { beside: file.place.file } : {}),
    ...(file.protectedOriginal ? { never: file.protectedOriginal } : {}),
  });
  if (!saved.ok) return saved.error.code === 'cancelled' ? question : { ...question, fault: saved.error };
  await links.noteSaved(document, file, services.info.capabilities.saveInPlace ? saved.value : null, notesOf(filled), revision);
  services.toasts.show({ kind: 'done', words: text.linkedFile.savedAs(saved.value.file.name) });
  return 'saved';
}

function writtenExtension(name: string): FileExtension {
  const extension = extensionOf(name);
  return FILLED_EXTENSIONS.find((each) => each === extension) ?? 'xlsx';
}

/** A name derived from the original: "Kế hoạch (bản sao).xlsx". */
export const besideName = (name: string, addition: string): string =>
  `${name.replace(/\.[^.]*$/, '')} (${addition}).${writtenExtension(name)}`;
