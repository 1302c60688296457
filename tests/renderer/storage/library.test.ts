import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { editCells } from '#shared/commands/editCells.ts';
import { deleteRows } from '#shared/commands/deleteRows.ts';
import { moveRowsUp } from '#shared/commands/moveRows.ts';
import { toDocument } from '#shared/annex/state.ts';
import { err } from '#shared/util/result.ts';
import { createSession } from '#renderer/state/session.ts';
import { startAutosave, type SavedState } from '#renderer/state/autosave.ts';
import { MAX_IMPORT_CHOICES, openLibrary, type Library } from '#renderer/storage/library.ts';
import { SETTINGS } from '#renderer/storage/settings.ts';
import { readHouseSettings } from '#shared/store/houseSettings.ts';
import { anAnnex, countingIds, selecting } from '../../support/annexes.ts';

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

const typed = (text: string) => ({ edits: [{ rowId: 'a', columnId: 'nd', text }] });

describe('library', () => {
  it('gives back what was created, newest first in the list', async () => {
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

  it('lists the bin with the last thrown away first', async () => {
    const library = await aLibrary();
    for (const id of ['first', 'second']) await library.create(anAnnex({ id }));
    await library.remove('first');
    await library.remove('second');
    const thrown = await library.bin();
    expect(thrown.map(({ id }) => id)).toEqual(['second', 'first']);
    expect(thrown[0]!.deletedAt).toBeGreaterThan(thrown[1]!.deletedAt);
  });

  it('says so when there is no such annex', async () => {
    expect(await (await aLibrary()).load('none')).toEqual(err({ code: 'notFound' }));
  });

  it('bin: gone from the list, back again, and purged for good only when old', async () => {
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
    await library.writeSetting(SETTINGS.agency, readHouseSettings({ absentUnits: ['so-ngoai-vu'] }));
    await library.putBytes('x', new Uint8Array([1, 2]));
    expect((await library.readSetting(SETTINGS.agency)).absentUnits).toEqual(['so-ngoai-vu']);
    expect([...((await library.getBytes('x')) ?? [])]).toEqual([1, 2]);
  });

  it('forgets the import choices that were unused for longest', async () => {
    const library = await aLibrary();
    for (let index = 0; index <= MAX_IMPORT_CHOICES; index++) await library.writeImportChoice(`f${index}`, { roles: {} });
    expect(await library.readImportChoice('f0')).toBeUndefined();
    expect(await library.readImportChoice(`f${MAX_IMPORT_CHOICES}`)).toEqual({ roles: {} });
  });
});

describe('autosave', () => {
  it('every change is stored, and undo reaches back over closing', async () => {
    const library = await aLibrary('kept');
    await library.create(anAnnex());
    const session = createSession(anAnnex(), countingIds());
    const said: SavedState['status'][] = [];
    const autosave = startAutosave(session, library, ({ status }) => said.push(status), now);
    session.run(editCells, typed('Một'));
    session.select(selecting('b'));
    session.run(moveRowsUp, undefined);
    session.run(deleteRows, undefined);
    session.undo();
    await autosave.stop();
    expect(said.at(0)).toBe('saving');
    expect(said.at(-1)).toBe('saved');

    const loaded = await library.load('annex1');
    if (!loaded.ok) throw new Error(loaded.error.code);
    expect(loaded.value.document).toEqual(toDocument(session.store.getState().state));
    const again = createSession(loaded.value.document, countingIds('m'), loaded.value);
    while (again.undo());
    expect(toDocument(again.store.getState().state)).toEqual(anAnnex());
    while (again.redo());
    expect(again.store.getState().state.rows.has('b')).toBe(false);
  });

  it('a failed write is said, keeps everything, and goes with the next one', async () => {
    const library = await aLibrary();
    await library.create(anAnnex());
    const session = createSession(anAnnex(), countingIds());
    let broken = true;
    const flaky: Library = {
      ...library,
      write: (state, change) => (broken ? Promise.resolve(err({ code: 'diskFull' as const })) : library.write(state, change)),
    };
    const said: string[] = [];
    const autosave = startAutosave(session, flaky, (state) => said.push(state.status), now);
    session.run(editCells, typed('Một'));
    expect((await autosave.flush()).status).toBe('failed');
    session.select(selecting('b'));
    session.run(deleteRows, undefined);
    broken = false;
    await autosave.stop();
    expect(said.at(-1)).toBe('saved');
    const loaded = await library.load('annex1');
    expect(loaded.ok && loaded.value.document).toEqual(toDocument(session.store.getState().state));
  });

  it('typing on while a write is under way loses nothing', async () => {
    const library = await aLibrary();
    await library.create(anAnnex());
    const session = createSession(anAnnex(), countingIds());
    const autosave = startAutosave(session, library, () => {}, now);
    for (let index = 0; index < 40; index += 1) {
      session.run(editCells, typed(`Lần ${index}`));
      if (index % 7 === 0) await Promise.resolve();
      if (index === 20) {
        session.select(selecting('c'));
        session.run(deleteRows, undefined);
      }
    }
    await autosave.stop();
    const loaded = await library.load('annex1');
    expect(loaded.ok && loaded.value.document).toEqual(toDocument(session.store.getState().state));
    expect(loaded.ok && loaded.value.revision).toBe(session.store.getState().revision);
  });
});
