import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, PRESETS, withBodySize } from '#shared/paper/settings.ts';
import { fromPresetFile, readAgencyPresets, readPrintSettings, toPresetFile } from '#shared/paper/printPresets.ts';

const own = { name: 'Sở Y tế', settings: withBodySize(DEFAULT_SETTINGS, 11) };

describe('a file of house layouts', () => {
  it.each(PRESETS.map(({ id, settings }) => [id, settings] as const))('brings %s back', (id, settings) =>
    expect(fromPresetFile(toPresetFile([{ name: id, settings }]))).toEqual({ ok: true, value: [{ name: id, settings }] }),
  );
  it('begins with a byte order mark or not', () => expect(fromPresetFile(`\uFEFF${toPresetFile([own])}`).ok).toBe(true));
  it('is never for issuing by itself', () =>
    expect(toPresetFile([{ ...own, settings: { ...own.settings, purpose: 'issue' } }])).not.toContain('issue'));
  it.each([
    ['no JSON', '{'],
    ['another file', '{"format":"phu-luc/annex"}'],
    ['no layout', '{"format":"phu-luc/print-presets","presets":[]}'],
    ['no name', toPresetFile([{ ...own, name: '  ' }])],
    ['a colour that is style', toPresetFile([{ ...own, settings: { ...own.settings, headerInk: 'red;}' } }])],
    [
      'a margin wider than paper',
      toPresetFile([{ ...own, settings: { ...own.settings, margins: { ...own.settings.margins, left: 300 } } }]),
    ],
  ])('with %s is refused', (_name, json) => expect(fromPresetFile(json)).toEqual({ ok: false, error: 'notPresets' }));
});

describe('stored layouts', () => {
  it('that do not fit are left out', () =>
    expect(readAgencyPresets([{ id: 'a', ...own }, { id: 'b' }, 5]).map(({ id }) => id)).toEqual(['a']));
  it.each([undefined, null, 7, { margins: 'wide' }])('%j give the layout of the decree', (stored) =>
    expect(readPrintSettings(stored)).toEqual(DEFAULT_SETTINGS),
  );
  it('of an older version are filled up', () =>
    expect(readPrintSettings({ orientation: 'portrait' })).toEqual({ ...DEFAULT_SETTINGS, orientation: 'portrait' }));
});
