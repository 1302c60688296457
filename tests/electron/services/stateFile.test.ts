import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStateFile } from '../../../electron/services/stateFile.ts';
import { userFolder } from '../../support/folder.ts';

const VERSIONS = { app: '1.2.0', electron: '45.4.1', chrome: '154.0.0.0' };
const NOTE = { annexId: 'A1', title: 'Kế hoạch', revision: 7, saved: 1000 };
const silent = () => undefined;
const open = (path: string, versions = VERSIONS) => openStateFile(path, versions, silent);

describe('the witness', () => {
  test('knows nothing at the first start', async () => {
    const state = await open(join(userFolder(), 'state.json'));
    expect(await state.calls.read()).toEqual({ ok: true, value: { cleanExit: true, version: '1.2.0', newer: false, annexes: [] } });
  });

  test('remembers the last revision over a clean end', async () => {
    const path = join(userFolder(), 'state.json');
    const first = await open(path);
    await first.begin();
    await first.calls.note(NOTE);
    await first.calls.note({ ...NOTE, revision: 8 });
    await first.close();
    expect(await (await open(path)).calls.read()).toMatchObject({ value: { cleanExit: true, annexes: [{ annexId: 'A1', revision: 8 }] } });
  });

  test('tells of a session that was cut off', async () => {
    const path = join(userFolder(), 'state.json');
    await (await open(path)).begin();
    expect(await (await open(path)).calls.read()).toMatchObject({ value: { cleanExit: false } });
  });

  test('writes notes soon without being asked', async () => {
    const path = join(userFolder(), 'state.json');
    const state = await open(path);
    await state.calls.note(NOTE);
    await expect.poll(() => readFileSync(path, 'utf8'), { timeout: 5_000 }).toContain('"revision": 7');
    await state.close();
  });

  test('forgets an annex that the user has deleted', async () => {
    const path = join(userFolder(), 'state.json');
    const state = await open(path);
    await state.calls.note(NOTE);
    await state.calls.forget({ annexId: 'A1' });
    await state.close();
    expect(await (await open(path)).calls.read()).toMatchObject({ value: { annexes: [] } });
  });

  test.each([
    ['program', { ...VERSIONS, app: '1.10.0' }],
    ['engine', { ...VERSIONS, electron: '46.0.0' }],
  ])('notices a newer %s, also after the user has turned back', async (_, newer) => {
    const path = join(userFolder(), 'state.json');
    const state = await open(path, newer);
    await state.begin();
    await state.close();
    expect((await open(path)).newer).toBe(true);
    expect((await open(path)).newer).toBe(true);
  });

  test.each(['', '{', 'null', '{"format":2}', '[]'])('puts a file aside that it cannot read: %j', async (text) => {
    const folder = userFolder();
    const path = join(folder, 'state.json');
    writeFileSync(path, text);
    const state = await open(path);
    await state.begin();
    expect(readdirSync(folder).sort()).toEqual(['state.json', 'state.json.broken']);
    expect(readFileSync(`${path}.broken`, 'utf8')).toBe(text);
  });
});
