// The linked file of each annex. Every save starts from the original bytes stored on import, so the result depends only on the
// annexes and errors do not add up from save to save (docs/decisions/0017-save-from-the-original.md).
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnnexDocument, AnnexHead, Source } from '#shared/annex/model.ts';
import type { FillFailure } from '#shared/source/templateError.ts';
import type { TemplatePart } from '#shared/template/exportToTemplate.ts';
import type { Host } from '#shared/host/host.ts';
import { fromAnnexJson, toAnnexJson } from '#shared/store/annexJson.ts';
import { parseLinkedFile, type LinkedFile } from '#shared/store/linkedFileSchema.ts';
import { parseTemplateLink } from '#shared/template/templateLinkSchema.ts';
import type { ImportReport } from '#shared/recognise/importReport.ts';
import type { NewId } from '#shared/util/ids.ts';
import { err, ok, type Result } from '#shared/util/result.ts';
import type { Library } from '../storage/library.ts';
import type { TakenTables, TemplateAnswer, TemplateQuestion } from '../workers/templateMessages.ts';
import type { FilePlace } from './workspace.ts';

/** An imported file with the annexes made from it. */
interface TakenFile {
  readonly name: string;
  /** As stored in the library: decrypted. */
  readonly bytes: Uint8Array;
  readonly place?: FilePlace;
  readonly wasEncrypted: boolean;
  readonly report: ImportReport;
  readonly taken: readonly TakenTables[];
}

/** The file as it would be written. */
export interface PreparedFile {
  readonly file: LinkedFile;
  readonly answer: TemplateAnswer | 'failed';
}

export interface FileLinks {
  /** `version` is incremented with every change of a link. */
  readonly store: StoreApi<{ readonly version: number; readonly saving: boolean }>;
  /** Links the annexes with their file, in a worker. On failure the annexes merely cannot be saved into the file. */
  keep(file: TakenFile): Promise<void>;
  /** The linked file of an annex; null if there is none. Waits for links that are being made. */
  of(head: AnnexHead): Promise<LinkedFile | null>;
  /** The linked file with the annex written into it; null if the annex has no file. */
  prepare(document: AnnexDocument): Promise<PreparedFile | null>;
  /** Records that the prepared file was written. `place`: null if the file cannot be written again (a download). */
  noteSaved(document: AnnexDocument, file: LinkedFile, place: FilePlace | null, agreed: readonly string[], revision: number): Promise<void>;
  /** Links an annex with a file that it was not imported from. Returns the new source of the annex. */
  linkOther(document: AnnexDocument, name: string, bytes: Uint8Array, place: FilePlace | null): Promise<Result<Source, FillFailure>>;
  /** Allows one save at a time: false while another is in progress. */
  begin(): boolean;
  end(): void;
}

interface Parts {
  readonly library: Library;
  readonly host: Host;
  readonly newId: NewId;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Asks the template worker. */
  readonly ask: (question: TemplateQuestion) => Promise<TemplateAnswer>;
}

export function createFileLinks({ library, host, newId, now, ask }: Parts): FileLinks {
  const store = createStore(() => ({ version: 0, saving: false }));
  const pending = new Set<Promise<void>>();
  const changed = (): void => store.setState(({ version }) => ({ version: version + 1 }));

  const linkOf = async (annexId: string, bytesId: string) => {
    const link = parseTemplateLink((await library.readLink(annexId, bytesId)).templateLink);
    return link.ok ? link.value : null;
  };
  const recordOf = async (annexId: string, bytesId: string): Promise<LinkedFile | null> =>
    parseLinkedFile((await library.readLink(annexId, bytesId)).linkedFile);
  const putRecord = (annexId: string, record: LinkedFile): Promise<void> =>
    library.updateLink(annexId, record.bytesId, { linkedFile: record });
  /** Null if the host cannot open the file again in a later session. */
  const keepPlace = async (place: FilePlace | undefined): Promise<FilePlace | null> =>
    place && (await host.files.keep({ file: place.file })).ok ? place : null;

  async function makeLinks({ name, bytes, place, wasEncrypted, report, taken }: TakenFile): Promise<void> {
    if (report.format !== 'xlsx' && report.format !== 'docx') return;
    const answer = await ask({ type: 'link', bytes, taken, others: report.otherTables });
    if (answer.type !== 'links') return;
    const linked = taken.flatMap(({ document: { id, source } }, index) => {
      const link = answer.links[index];
      return link && source?.bytesId !== undefined ? [{ id, bytesId: source.bytesId, link }] : [];
    });
    const found = await keepPlace(place);
    const annexIds = linked.map(({ id }) => id);
    for (const { id, bytesId, link } of linked) {
      await library.updateLink(id, bytesId, { templateLink: link });
      await putRecord(id, {
        bytesId,
        name,
        annexIds,
        ...(wasEncrypted ? { protectedOriginal: found?.file ?? null } : found ? { place: found } : {}),
      });
    }
  }

  async function of(head: AnnexHead): Promise<LinkedFile | null> {
    await Promise.allSettled(pending);
    const { id, source } = head;
    if (source?.bytesId === undefined || !(await linkOf(id, source.bytesId))) return null;
    return (await recordOf(id, source.bytesId)) ?? { bytesId: source.bytesId, name: source.fileName, annexIds: [id] };
  }

  /** The other annexes of the file as last written, so that saving one annex never reverts another. */
  async function othersIn(document: AnnexDocument, { bytesId, annexIds }: LinkedFile): Promise<TemplatePart[]> {
    const parts: TemplatePart[] = [];
    for (const id of annexIds.filter((each) => each !== document.id)) {
      const link = await linkOf(id, bytesId);
      const { writtenCopy } = await library.readLink(id, bytesId);
      const annex = typeof writtenCopy === 'string' ? fromAnnexJson(writtenCopy) : null;
      if (link && annex?.ok) parts.push({ link, document: annex.value });
    }
    return parts;
  }

  async function note(
    document: AnnexDocument,
    { bytesId, annexIds }: LinkedFile,
    place: FilePlace | null,
    agreed: readonly string[],
    revision: number,
  ): Promise<void> {
    // Before the stamps: without this copy the next save of another annex would revert this one.
    if (annexIds.length > 1) await library.updateLink(document.id, bytesId, { writtenCopy: toAnnexJson(document) });
    const found = await keepPlace(place ?? undefined);
    for (const id of annexIds) {
      const record = (await recordOf(id, bytesId)) ?? { bytesId, name: document.source?.fileName ?? '', annexIds };
      const { place: _place, ...before } = record;
      await putRecord(id, {
        ...before,
        ...(found ? { name: found.file.name, place: found } : {}),
        agreed: [...agreed],
        ...(id === document.id ? { written: { at: now(), revision } } : {}),
      });
    }
  }

  return {
    store,
    keep(file) {
      // A file too large to be read a second time gets no link; exporting still works.
      const made: Promise<void> = makeLinks(file)
        .then(changed, changed)
        .finally(() => pending.delete(made));
      pending.add(made);
      return made;
    },
    of,
    async prepare(document) {
      const file = await of(document);
      const [bytes, link] = file ? [await library.getBytes(file.bytesId), await linkOf(document.id, file.bytesId)] : [];
      if (!file || !bytes || !link) return null;
      const parts = [{ link, document }, ...(await othersIn(document, file))];
      const wasEncrypted = file.protectedOriginal !== undefined;
      const answer = await ask({ type: 'fill', bytes, parts, wasEncrypted }).catch(() => 'failed' as const);
      return { file, answer };
    },
    async noteSaved(document, file, place, agreed, revision) {
      try {
        await note(document, file, place, agreed, revision);
      } catch (cause) {
        // The file itself is written. Our stamp of it is outdated, so the next save asks before overwriting it.
        reportError(cause);
      }
      changed();
    },
    async linkOther(document, name, bytes, place) {
      const answer = await ask({ type: 'linkOther', bytes, document }).catch(() => null);
      if (answer?.type !== 'linked') return err(answer?.type === 'refused' ? answer.code : 'internal');
      const bytesId = newId();
      await library.putBytes(bytesId, bytes);
      await library.updateLink(document.id, bytesId, { templateLink: answer.link });
      const found = await keepPlace(place ?? undefined);
      await putRecord(document.id, { bytesId, name, annexIds: [document.id], ...(found ? { place: found } : {}) });
      changed();
      return ok({ fileName: name, format: answer.link.format, bytesId });
    },
    begin() {
      if (store.getState().saving) return false;
      store.setState({ saving: true });
      return true;
    },
    end: () => store.setState({ saving: false }),
  };
}
