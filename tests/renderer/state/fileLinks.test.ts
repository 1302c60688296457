// The linked file of an annex, with a real library and the real template code; only the disk is a fake.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { understandSource } from '#shared/recognise/understandSource.ts';
import { readSource } from '#shared/read/readSource.ts';
import { toAnnexDocuments } from '#shared/recognise/toAnnexDocument.ts';
import { ok } from '#shared/util/result.ts';
import { createFileLinks, type FileLinks, type PreparedFile } from '#renderer/state/fileLinks.ts';
import { openLibrary, type Library } from '#renderer/storage/library.ts';
import { answerTemplate } from '#renderer/workers/templateAnswers.ts';
import { annexesInFile, editedAnnex, seededPick, shownRows } from '../../support/annexInFile.ts';
import { fakeHost } from '../../support/fakeHost.ts';
import { fixture } from '../../support/packageText.ts';

const open: Library[] = [];
let count = 0;

afterEach(() => {
  for (const library of open.splice(0)) library.close();
});

const PLACE = { file: { id: 'f1', name: 'Kế hoạch.xlsx' }, stamp: 's1' };

interface Taken {
  readonly links: FileLinks;
  readonly documents: readonly AnnexDocument[];
  readonly kept: string[];
}

/** Imports a fixture like the import screen. @param keeps whether the host can open the file in a later session */
async function taken(name: string, { keeps = true, wasEncrypted = false } = {}): Promise<Taken> {
  const bytes = fixture(name);
  const opened = await openLibrary(() => 1, `links${(count += 1)}`);
  if (!opened.ok) throw new Error(opened.error.code);
  open.push(opened.value);
  const kept: string[] = [];
  const host = fakeHost({
    files: {
      keep: async ({ file }) => {
        kept.push(file.id);
        return keeps ? ok(null) : { ok: false, error: { code: 'notSupported' } };
      },
    },
  });
  let last = 0;
  const newId = (): string => `id${(last += 1)}`;
  const links = createFileLinks({ library: opened.value, host, newId, now: () => 500, ask: answerTemplate });
  const read = await readSource(bytes);
  const report = read.ok ? understandSource(read.value) : read;
  if (!report.ok) throw report.error;
  await opened.value.putBytes('bytes', bytes);
  const { tables } = report.value;
  const documents = toAnnexDocuments(tables, { fileName: 'Kế hoạch.xlsx', format: report.value.format, bytesId: 'bytes' }, newId);
  const each = documents.map((document, index) => ({ document, tables: [tables[index]!] }));
  void links.keep({ name: 'Kế hoạch.xlsx', bytes, place: PLACE, wasEncrypted, report: report.value, taken: each });
  return { links, documents, kept };
}

const bytesOf = (prepared: PreparedFile | null): Uint8Array => {
  if (!prepared || prepared.answer === 'failed' || prepared.answer.type !== 'filled') throw new Error('not filled');
  return prepared.answer.bytes;
};

const save = async (links: FileLinks, document: AnnexDocument, revision: number): Promise<Uint8Array> => {
  const prepared = await links.prepare(document);
  const bytes = bytesOf(prepared);
  await links.noteSaved(document, prepared!.file, { ...PLACE, stamp: `s${revision}` }, [], revision);
  return bytes;
};

const rowsIn = async (bytes: Uint8Array): Promise<string[][]> => (await annexesInFile(bytes)).map(({ document }) => shownRows(document));

describe('an annex of a file', () => {
  it('waits for a link that is being made, and has the place and the last saved revision', async () => {
    const { links, documents, kept } = await taken('template/rich-text__003.xlsx');
    const [document] = documents;
    expect(await links.of(document!)).toMatchObject({ name: 'Kế hoạch.xlsx', place: PLACE, annexIds: [document!.id] });
    expect(kept).toEqual(['f1']);
    await save(links, document!, 7);
    expect(await links.of(document!)).toMatchObject({ place: { stamp: 's7' }, agreed: [], written: { at: 500, revision: 7 } });
  });

  it.each(['template/rich-text__003.xlsx', 'corpus/docx-split-into-page-tables__001.docx'])(
    'saved, edited, saved again and undone: %s reads as the annex each time, and in the end has its own bytes',
    async (name) => {
      const { links, documents } = await taken(name);
      const [original] = documents;
      const once = editedAnnex(original!, seededPick(3), 5);
      const twice = editedAnnex(once, seededPick(4), 5);
      for (const [revision, document] of [once, twice, once].entries())
        expect((await rowsIn(await save(links, document, revision)))[0]).toEqual(shownRows(document));
      expect(await save(links, original!, 9)).toEqual(fixture(name));
    },
  );

  it('has no place if the host cannot open the file again, or if the file had a password', async () => {
    const passing = await taken('template/rich-text__003.xlsx', { keeps: false });
    expect((await passing.links.of(passing.documents[0]!))?.place).toBeUndefined();
    const locked = await taken('template/rich-text__003.xlsx', { wasEncrypted: true });
    expect(await locked.links.of(locked.documents[0]!)).toMatchObject({ protectedOriginal: PLACE.file });
    const prepared = await locked.links.prepare(locked.documents[0]!);
    expect(prepared?.file.place).toBeUndefined();
    expect(prepared?.answer).toMatchObject({ warnings: ['wasEncrypted'] });
  });

  it('has no linked file if its head does not name the bytes, as in a copy or after unlinking', async () => {
    const { links, documents } = await taken('template/rich-text__003.xlsx');
    const [document] = documents;
    const { source: _source, ...head } = document!;
    expect(await links.of({ ...document!, id: 'copy' })).toBeNull();
    expect(await links.of(head)).toBeNull();
    expect(await links.prepare({ ...head, source: { fileName: 'x', format: 'xlsx' } })).toBeNull();
  });
});

describe('annexes that share a file', () => {
  it('do not revert what was saved of the others, whatever has happened to these since', async () => {
    const { links, documents } = await taken('corpus/two-tables-on-one-sheet__001.xlsx');
    const [first, second] = documents;
    const [edited, other] = [editedAnnex(first!, seededPick(1), 4), editedAnnex(second!, seededPick(2), 4)];
    await save(links, edited, 1);
    expect(await links.of(second!)).toMatchObject({ place: { stamp: 's1' } });
    expect((await links.of(second!))?.written).toBeUndefined();
    expect(await rowsIn(await save(links, other, 2))).toEqual([shownRows(edited), shownRows(other)]);
  });
});

describe('another file', () => {
  it('receives the rows of the annex in place of its own, and is refused if it has no table', async () => {
    const { links, documents } = await taken('template/rich-text__003.xlsx');
    const [document] = documents;
    const before = links.store.getState().version;
    const target = fixture('template/protected-sheet__001.xlsx');
    const source = await links.linkOther(document!, 'Khác.xlsx', target, PLACE);
    if (!source.ok) throw new Error(source.error);
    expect(links.store.getState().version).toBeGreaterThan(before);
    const linked = { ...document!, source: source.value };
    expect(await links.of(linked)).toMatchObject({ name: 'Khác.xlsx', place: PLACE });
    const task = document!.columns.find(({ role }) => role === 'task')!.id;
    const [written] = await annexesInFile(bytesOf(await links.prepare(linked)));
    const texts = new Set(written!.document.rows.flatMap(({ cells }) => Object.values(cells)));
    expect(document!.rows.every(({ cells }) => texts.has(cells[task] ?? ''))).toBe(true);
    expect(await links.linkOther(document!, 'Không có bảng.xlsx', fixture('corpus/no-table__001.xlsx'), null)).toEqual({
      ok: false,
      error: 'noTable',
    });
  });
});

it('allows one save at a time', async () => {
  const { links } = await taken('template/rich-text__003.xlsx');
  expect([links.begin(), links.begin()]).toEqual([true, false]);
  links.end();
  expect(links.begin()).toBe(true);
});
