// Imports what the preview shows, as new annexes or into the open one as one undo step. The original file is stored with the annex.
import type { AnnexDocument } from '#shared/annex/model.ts';
import { countRows } from '#shared/annex/rowCounts.ts';
import { appendContents, replaceContents } from '#shared/commands/replaceContents.ts';
import type { ImportReport } from '#shared/recognise/importReport.ts';
import { MAX_KEPT_BYTES } from '#shared/source/limits.ts';
import type { ImportOrigin } from '#shared/recognise/toAnnexDocument.ts';
import { err, ok, type Result } from '#shared/util/result.ts';
import type { Services } from '../../state/services.ts';
import type { ImportRequest } from '../../state/workspace.ts';
import type { StorageError } from '../../storage/library.ts';

export type Destination = 'new' | 'replace' | 'append';
export type Several = 'each' | 'joined';

interface TakeOver {
  readonly request: ImportRequest;
  readonly report: ImportReport;
  readonly destination: Destination;
  readonly several: Several;
  /** The decrypted bytes of a file that had a password. */
  readonly decrypted: Uint8Array | null;
  /** Makes the annexes, in the import worker. */
  readonly make: (joined: boolean, origin: ImportOrigin) => Promise<readonly AnnexDocument[]>;
}

interface Taken {
  readonly annexes: number;
  readonly tasks: number;
}

export async function takeOver(
  services: Services,
  { request, report, destination, several, decrypted, make }: TakeOver,
): Promise<Result<Taken, StorageError>> {
  const { workspace, links } = services;
  const bytes = decrypted ?? request.bytes;
  const origin = await keepFile(services, request.name, bytes, report);
  const joined = several === 'joined' || destination !== 'new';
  const documents = await make(joined, origin);
  const [document] = documents;
  const tasks = documents.reduce((sum, each) => sum + countRows(each.rows).tasks, 0);
  const session = workspace.store.getState().open?.session;
  const link = (annexes: readonly AnnexDocument[]): void => {
    const taken = annexes.map((each, index) => ({
      document: each,
      tables: joined ? report.tables : report.tables.slice(index, index + 1),
    }));
    const { name, place } = request;
    void links.keep({ name, bytes, report, taken, wasEncrypted: decrypted !== null, ...(place ? { place } : {}) });
  };
  if (destination !== 'new' && session && document) {
    await workspace.backUp('beforeImport');
    session.run(destination === 'replace' ? replaceContents : appendContents, { document });
    // Appended rows do not link the annex to the imported file: it keeps its previous linked file.
    if (destination === 'replace') link([{ ...document, id: session.store.getState().state.head.id }]);
    workspace.endImport();
    return ok({ annexes: 1, tasks });
  }
  link(documents);
  return (await createAll(services, documents)) ?? ok({ annexes: documents.length, tasks });
}

/** Stores all annexes and opens the first one. The others are stored first, so that a full disk opens nothing. */
async function createAll(
  { library, workspace }: Services,
  [first, ...others]: readonly AnnexDocument[],
): Promise<Result<never, StorageError> | null> {
  for (const document of others) {
    const created = await library.create(document);
    if (!created.ok) return created;
  }
  const opened = first ? await workspace.create(first) : ok(undefined);
  return opened.ok ? null : err(opened.error);
}

async function keepFile({ library, newId }: Services, name: string, bytes: Uint8Array, { format }: ImportReport): Promise<ImportOrigin> {
  if (bytes.byteLength > MAX_KEPT_BYTES) return { fileName: name, format };
  const bytesId = newId();
  try {
    await library.putBytes(bytesId, bytes);
    return { fileName: name, format, bytesId };
  } catch {
    // No space for the file: import the annex nevertheless.
    return { fileName: name, format };
  }
}
