// Takes over what the preview shows: new annexes, or into the open one as one undoable step. The file itself is kept beside the annex.
import type { AnnexDocument } from '#shared/annex/model.ts';
import { appendContents, replaceContents } from '#shared/commands/replaceContents.ts';
import { countTasks } from '#shared/store/records.ts';
import type { ImportReport } from '#shared/table/importReport.ts';
import type { ImportOrigin } from '#shared/table/toAnnexDocument.ts';
import { err, ok, type Result } from '#shared/util/result.ts';
import { keepLinks } from '../../state/templateLinks.ts';
import type { Services } from '../../state/services.ts';
import type { ImportRequest } from '../../state/workspace.ts';
import type { StorageError } from '../../storage/library.ts';

export type Destination = 'new' | 'replace' | 'append';
export type Several = 'each' | 'joined';

export interface TakeOver {
  readonly request: ImportRequest;
  readonly report: ImportReport;
  readonly destination: Destination;
  readonly several: Several;
  /** Makes the annexes, beside the page. */
  readonly make: (joined: boolean, origin: ImportOrigin) => Promise<readonly AnnexDocument[]>;
}

export interface Taken {
  readonly annexes: number;
  readonly tasks: number;
}

/** Files above this are not kept beside the annex: storage of a browser is not for them. Bytes. */
const LARGEST_KEPT = 20 * 1024 * 1024;

export async function takeOver(
  services: Services,
  { request, report, destination, several, make }: TakeOver,
): Promise<Result<Taken, StorageError>> {
  const { workspace } = services;
  const origin = await keepFile(services, request, report);
  const joined = several === 'joined' || destination !== 'new';
  const documents = await make(joined, origin);
  const [document] = documents;
  const tasks = documents.reduce((sum, each) => sum + countTasks(each.rows), 0);
  const session = workspace.store.getState().open?.session;
  if (destination !== 'new' && session && document) {
    await workspace.snapshot('beforeImport');
    session.run(destination === 'replace' ? replaceContents : appendContents, { document });
    workspace.endImport();
    return ok({ annexes: 1, tasks });
  }
  const taken = documents.map((each, index) => ({
    document: each,
    tables: joined ? report.tables : report.tables.slice(index, index + 1),
  }));
  void keepLinks(services.library, request.bytes, report, taken);
  return (await createAll(services, documents)) ?? ok({ annexes: documents.length, tasks });
}

/** The first table is opened, the others lie in the library; they are put there first, so that a full disk opens nothing. */
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

async function keepFile({ library, newId }: Services, { name, bytes }: ImportRequest, { format }: ImportReport): Promise<ImportOrigin> {
  if (bytes.byteLength > LARGEST_KEPT) return { fileName: name, format };
  const bytesId = newId();
  try {
    await library.putBytes(bytesId, bytes);
    return { fileName: name, format, bytesId };
  } catch {
    // Without room for the file the annex itself still comes first.
    return { fileName: name, format };
  }
}
