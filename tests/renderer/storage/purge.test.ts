// What remains in the database after purging the bin, with a real IndexedDB implementation.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { AnnexDatabase } from '#renderer/storage/database.ts';
import { openLibrary, type Library } from '#renderer/storage/library.ts';
import { BIN_DAYS } from '#renderer/storage/purge.ts';
import { SETTINGS } from '#renderer/storage/settings.ts';
import type { Source } from '#shared/annex/model.ts';
import { anAnnex } from '../../support/annexes.ts';

const DAY_MS = 86_400_000;
let clock = 1_000_000;
let count = 0;
const closing: { close(): void }[] = [];

afterEach(() => {
  for (const each of closing.splice(0)) each.close();
});

async function aLibrary(): Promise<{ library: Library; db: AnnexDatabase }> {
  const name = `purge${(count += 1)}`;
  const opened = await openLibrary(() => clock, name);
  if (!opened.ok) throw new Error(opened.error.code);
  const db = new AnnexDatabase(name);
  await db.open();
  closing.push(opened.value, db);
  return { library: opened.value, db };
}

const sourceOf = (bytesId: string): { source: Source } => ({ source: { fileName: 'Kế hoạch.xlsx', format: 'xlsx', bytesId } });

/** Stores everything that a file import and a save store. */
async function imported(library: Library, id: string, bytesId: string, annexIds: readonly string[] = [id]): Promise<void> {
  await library.putBytes(bytesId, new Uint8Array([1]));
  await library.create(anAnnex({ id, ...sourceOf(bytesId) }));
  await library.updateLink(id, bytesId, { templateLink: { format: 'xlsx' } });
  await library.updateLink(id, bytesId, { linkedFile: { bytesId, name: 'Kế hoạch.xlsx', annexIds } });
}

async function expire(library: Library, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) await library.remove(id);
  clock += (BIN_DAYS + 1) * DAY_MS;
  expect(await library.purge()).toEqual({ ok: true, value: undefined });
}

const sizes = async (db: AnnexDatabase): Promise<Record<string, number>> =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const)));

describe('purging the bin', () => {
  it('deletes everything of an annex', async () => {
    const { library, db } = await aLibrary();
    await imported(library, 'a', 'file');
    await library.updateLink('a', 'file', { writtenCopy: 'the whole annex' });
    await expire(library, 'a');
    expect(await sizes(db)).toEqual({ annexes: 0, rows: 0, journal: 0, bytes: 0, links: 0, importChoices: 0, settings: 0 });
  });

  it('keeps an annex that has not been in the bin long enough, with its file', async () => {
    const { library, db } = await aLibrary();
    await imported(library, 'a', 'file');
    await library.remove('a');
    clock += (BIN_DAYS - 1) * DAY_MS;
    await library.purge();
    expect(await sizes(db)).toMatchObject({ annexes: 1, bytes: 1, links: 1 });
  });

  it('keeps the written copy of a deleted annex as long as another annex shares its file', async () => {
    const { library, db } = await aLibrary();
    for (const id of ['a', 'b', 'never written']) await imported(library, id, 'file', ['a', 'b', 'never written']);
    await library.updateLink('a', 'file', { writtenCopy: 'copy of a' });
    await expire(library, 'a', 'never written');
    expect(await library.readLink('a', 'file')).toMatchObject({ writtenCopy: 'copy of a' });
    expect(await library.readLink('never written', 'file')).toEqual({});
    expect(await library.getBytes('file')).toBeDefined();
    await expire(library, 'b');
    expect(await sizes(db)).toMatchObject({ bytes: 0, links: 0 });
  });

  it('keeps the bytes of an agency template, of a copy of the annex, and of an import in progress', async () => {
    const { library } = await aLibrary();
    const template = { id: 'template', name: 'Mẫu.xlsx', format: 'xlsx' as const, sheet: 'PL', headerRow: 3, columns: ['TT'] };
    await library.writeSetting(SETTINGS.agencyTemplates, [template]);
    await library.putBytes('template', new Uint8Array([1]));
    await imported(library, 'a', 'file');
    await library.create(anAnnex({ id: 'copy', ...sourceOf('file') }));
    await library.remove('a');
    clock += (BIN_DAYS + 1) * DAY_MS;
    await library.putBytes('under way', new Uint8Array([1]));
    await library.purge();
    for (const id of ['template', 'file', 'under way']) expect(await library.getBytes(id), id).toBeDefined();
    expect(await library.readLink('a', 'file')).toEqual({});
  });
});
