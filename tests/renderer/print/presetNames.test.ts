// A preset without a name of its own would be shown by its id.
import { expect, test } from 'vitest';
import { PRESETS } from '#shared/paper/settings.ts';
import { printEn } from '../../../renderer/i18n/en/print.ts';
import { printVi } from '../../../renderer/i18n/vi/print.ts';

test.each([printVi, printEn])('each preset has a name, and each name a preset', ({ presets }) => {
  expect(Object.keys(presets)).toEqual(PRESETS.map(({ id }) => id));
  expect(new Set(Object.values(presets)).size).toBe(PRESETS.length);
});
