// Reads and recognises one file in a worker. To cancel, terminate the worker; it stores nothing.
import type { AnnexDocument } from '#shared/annex/model.ts';
import { isCompoundFile, openCompoundFile, type CompoundFile } from '#shared/opc/compoundFile.ts';
import { decodeLegacyText } from '#shared/recognise/decodeLegacyText.ts';
import { ImportError } from '#shared/source/importError.ts';
import type { ImportedTable } from '#shared/recognise/importReport.ts';
import type { RawSource } from '#shared/source/rawSource.ts';
import { readSource } from '#shared/read/readSource.ts';
import { joinedAnnexDocument, toAnnexDocuments } from '#shared/recognise/toAnnexDocument.ts';
import { understandSource } from '#shared/recognise/understandSource.ts';
import { createNewId } from '#shared/util/ids.ts';
import { agileEncryption, type AgileEncryption } from './agileEncryption.ts';
import { decryptPackage } from './decryptPackage.ts';
import type { ImportAnswer, ImportQuestion } from './importMessages.ts';
import { sourcePage, sourceSheets } from './sourcePage.ts';

let source: RawSource | null = null;
let decoded: RawSource | null = null;
let tables: readonly ImportedTable[] = [];
let bodyText: string | undefined;
const newId = createNewId();

const send = (answer: ImportAnswer): void => self.postMessage(answer, { transfer: [] });
const fail = (error: ImportError): void =>
  send({ type: 'failed', error: { class: error.class, ...(error.detail === undefined ? {} : { detail: error.detail }) } });

function documentsOf(
  taken: readonly ImportedTable[],
  { joined, ...question }: ImportQuestion & { type: 'take' },
): readonly AnnexDocument[] {
  const origin = { ...question.origin, ...(bodyText === undefined ? {} : { bodyText }) };
  const document = joined ? joinedAnnexDocument(taken, origin, newId) : null;
  return document ? [document] : toAnnexDocuments(taken, origin, newId);
}

/** The encryption of this file if this program supports it; null otherwise. */
function encryptionOf(bytes: Uint8Array): { readonly file: CompoundFile; readonly agile: AgileEncryption } | null {
  if (!isCompoundFile(bytes)) return null;
  try {
    const file = openCompoundFile(bytes);
    const agile = agileEncryption(file);
    return agile && { file, agile };
  } catch {
    // A damaged file: the reader reports the error.
    return null;
  }
}

async function answer(question: ImportQuestion): Promise<void> {
  if (question.type === 'read') {
    const { bytes, fileName, password } = question;
    const onProgress = (part: number): void => send({ type: 'progress', step: 'read', part });
    const lock = encryptionOf(bytes);
    let decrypted: Uint8Array | null = null;
    const decrypt = lock && (async (_: Uint8Array, typed: string) => (decrypted = await decryptPackage(lock.file, lock.agile, typed)));
    const options = { fileName, onProgress, ...(password === undefined ? {} : { password }), ...(decrypt ? { decrypt } : {}) };
    const read = await readSource(bytes, options);
    if (!read.ok) return fail(read.error.class === 'encrypted' && !lock ? new ImportError('encrypted', 'no-decryption') : read.error);
    source = read.value;
    send({ type: 'progress', step: 'decode', part: 0 });
    decoded = decodeLegacyText(source).source;
    return send({ type: 'ready', sheets: sourceSheets(decoded), ...(decrypted ? { decrypted } : {}) });
  }
  if (!source || !decoded) return fail(new ImportError('internal', 'nothing read'));
  if (question.type === 'rows') return send({ type: 'page', ...sourcePage(decoded, question.sheet, question.count) });
  if (question.type === 'take') return send({ type: 'taken', documents: documentsOf(tables, question) });
  send({ type: 'progress', step: 'detect', part: 0 });
  const understood = understandSource(source, question.options);
  if (!understood.ok) return fail(understood.error);
  ({ tables, bodyText } = understood.value);
  return send({ type: 'understood', turn: question.turn, report: understood.value });
}

self.addEventListener('message', ({ data }: MessageEvent<ImportQuestion>) => {
  answer(data).catch((cause: unknown) => fail(new ImportError('internal', String(cause))));
});
