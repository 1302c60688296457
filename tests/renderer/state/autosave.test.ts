// Autosave from a session into the library, with a real IndexedDB implementation.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { toDocument } from '#shared/annex/state.ts';
import { deleteRows } from '#shared/commands/deleteRows.ts';
import { editCells } from '#shared/commands/editCells.ts';
import { moveRowsUp } from '#shared/commands/moveRows.ts';
import { err } from '#shared/util/result.ts';
import { startAutosave, type SavedState } from '#renderer/state/autosave.ts';
import { createSession } from '#renderer/state/session.ts';
import { openLibrary, type Library } from '#renderer/storage/library.ts';
import { anAnnex, countingIds, selecting } from '../../support/annexes.ts';

let clock = 1_000_000;
const now = (): number => (clock += 1000);
let count = 0;
const open: Library[] = [];

async function aLibrary(): Promise<Library> {
  const opened = await openLibrary(now, `autosave${(count += 1)}`);
  if (!opened.ok) throw new Error(opened.error.code);
  open.push(opened.value);
  return opened.value;
}

afterEach(() => {
  for (const library of open.splice(0)) library.close();
});

const typed = (text: string) => ({ edits: [{ rowId: 'a', columnId: 'nd', text }] });

describe('autosave', () => {
  it('stores every change, and undo works after closing and opening', async () => {
    const library = await aLibrary();
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

  it('reports a failed write, keeps its changes and writes them with the next ones', async () => {
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

  it('loses nothing if the user keeps typing during a write', async () => {
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
