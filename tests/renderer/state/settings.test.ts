import { expect, it } from 'vitest';
import { loadPreferences } from '#renderer/state/preferences.ts';
import { createSettings, SETTINGS } from '#renderer/state/settings.ts';
import type { Library, StorageError } from '#renderer/storage/library.ts';
import { err, type Result } from '#shared/util/result.ts';

/** The library calls that settings use, with a full disk. */
const fullDisk: Pick<Library, 'readSetting' | 'writeSetting'> = {
  readSetting: async ({ parse }) => parse(undefined),
  writeSetting: async (): Promise<Result<void, StorageError>> => err({ code: 'diskFull' }),
};

it('reports a setting that could not be stored; it applies nevertheless', async () => {
  const reported: string[] = [];
  const settings = createSettings(fullDisk as Library, ({ code }) => reported.push(code));
  const preferences = await loadPreferences(settings);
  preferences.set({ zoom: 125 });
  await expect.poll(() => reported).toEqual(['diskFull']);
  expect(preferences.store.getState().zoom).toBe(125);
});

it.each(Object.values(SETTINGS))('reads $key from any stored value', ({ parse }) => {
  const empty = parse(undefined);
  for (const stored of [null, 'text', 7, [], [7], { zoom: 'wide', ownUnits: 3, preset: 4 }]) expect(parse(stored)).toEqual(empty);
});
