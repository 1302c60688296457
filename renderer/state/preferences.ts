// What the user has set for this computer: language, ground, contrast, zoom, the side panel. Kept in the library's settings.
import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Library } from '../storage/library.ts';

const schema = v.object({
  language: v.fallback(v.picklist(['vi', 'en']), 'vi'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  contrast: v.fallback(v.picklist(['system', 'more']), 'system'),
  /** Percent. */
  zoom: v.fallback(v.pipe(v.number(), v.minValue(70), v.maxValue(200)), 100),
  panelOpen: v.fallback(v.boolean(), true),
});

type PreferenceValues = v.InferOutput<typeof schema>;

export interface Preferences {
  readonly store: StoreApi<PreferenceValues>;
  set(change: Partial<PreferenceValues>): void;
}

const KEY = 'preferences';
const ZOOM_STEPS = [70, 80, 90, 100, 110, 125, 150, 175, 200];

/** The next zoom up (1) or down (-1) the usual steps; percent. */
export function zoomStep(zoom: number, direction: 1 | -1): number {
  const steps = direction === 1 ? ZOOM_STEPS : ZOOM_STEPS.toReversed();
  return steps.find((step) => (step - zoom) * direction > 0) ?? zoom;
}

/** Loads what was set before; what no longer fits falls back to the default. */
export async function loadPreferences(library: Library): Promise<Preferences> {
  const values = v.parse(schema, (await library.getSetting(KEY)) ?? {});
  const store = createStore<PreferenceValues>(() => values);
  return {
    store,
    set(change) {
      store.setState(change);
      void library.putSetting(KEY, store.getState());
    },
  };
}
