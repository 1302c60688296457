import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { err } from '#shared/util/result.ts';
import { MAX_IMPORT_CHOICES, openLibrary, type Library } from '#renderer/storage/library.ts';
import { SETTINGS } from '#renderer/storage/settings.ts';
import { readAgencySettings } from '#shared/store/agencySettings.ts';
import { anAnnex } from '../../support/annexes.ts';

let clock = 1_000_000;
const now = (): number => (clock += 1000);
let count = 0;
const open: Library[] = [];

async function aLibrary(name = `test${(count += 1)}`): Promise<Library> {
  const opened = await openLibrary(now, name);
  if (!opened.ok) throw new Error(opened.error.code);
  open.push(opened.value);
  return opened.value;
}

afterEach(() => {
  for (const library of open.splice(0)) library.close();
});

describe('library', () => {
  it('loads what was created, and lists the newest first', async () => {
    const library = await aLibrary();
    await library.create(anAnnex());
    await library.create(anAnnex({ id: 'annex2', title: 'Thứ hai' }));
    expect((await library.list()).map((annex) => [annex.id, annex.taskCount])).toEqual([
      ['annex2', 4],
      ['annex1', 4],
    ]);
    const loaded = await library.load('annex1');
    expect(loaded.ok && loaded.value.document).toEqual(anAnnex());
  });

  it('lists the bin with the most recently deleted first', async () => {
    const library = await aLibrary();
    for (const id of ['first', 'second']) await library.create(anAnnex({ id }));
    await library.remove('first');
    await library.remove('second');
    const thrown = await library.bin();
    expect(thrown.map(({ id }) => id)).toEqual(['second', 'first']);
    expect(thrown[0]!.deletedAt).toBeGreaterThan(thrown[1]!.deletedAt);
  });

  it('reports a missing annex', async () => {
    expect(await (await aLibrary()).load('none')).toEqual(err({ code: 'notFound' }));
  });

  it('moves an annex to the bin and back, and purges it only when it is old', async () => {
    const library = await aLibrary();
    await library.create(anAnnex());
    await library.remove('annex1');
    expect(await library.list()).toEqual([]);
    await library.purge();
    expect((await library.bin()).map(({ id }) => id)).toEqual(['annex1']);
    await library.restore('annex1');
    expect(await library.bin()).toEqual([]);
    expect((await library.list()).length).toBe(1);
    await library.remove('annex1');
    clock += 31 * 86_400_000;
    await library.purge();
    expect((await library.load('annex1')).ok).toBe(false);
  });

  it('stores settings and bytes', async () => {
    const library = await aLibrary();
    expect((await library.readSetting(SETTINGS.agency)).absentUnits).toEqual([]);
    await library.writeSetting(SETTINGS.agency, readAgencySettings({ absentUnits: ['so-ngoai-vu'] }));
    await library.putBytes('x', new Uint8Array([1, 2]));
    expect((await library.readSetting(SETTINGS.agency)).absentUnits).toEqual(['so-ngoai-vu']);
    expect([...((await library.getBytes('x')) ?? [])]).toEqual([1, 2]);
  });

  it('deletes the least recently used import choices', async () => {
    const library = await aLibrary();
    for (let index = 0; index <= MAX_IMPORT_CHOICES; index++) await library.writeImportChoice(`f${index}`, { roles: {} });
    expect(await library.readImportChoice('f0')).toBeUndefined();
    expect(await library.readImportChoice(`f${MAX_IMPORT_CHOICES}`)).toEqual({ roles: {} });
  });
});
