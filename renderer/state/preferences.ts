// The user's preferences for this computer, in memory and in the library.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PreferenceValues } from '#shared/store/preferences.ts';
import { SETTINGS, type SettingsStore } from './settings.ts';

export interface Preferences {
  readonly store: StoreApi<PreferenceValues>;
  /** Applies at once; stored in the background. */
  set(change: Partial<PreferenceValues>): void;
}

const ZOOM_STEPS = [70, 80, 90, 100, 110, 125, 150, 175, 200];

/** The next preset zoom level up (1) or down (-1), in percent. */
export function zoomStep(zoom: number, direction: 1 | -1): number {
  const steps = direction === 1 ? ZOOM_STEPS : ZOOM_STEPS.toReversed();
  return steps.find((step) => (step - zoom) * direction > 0) ?? zoom;
}

/** Loads the stored preferences. */
export async function loadPreferences(settings: SettingsStore): Promise<Preferences> {
  const values = await settings.read(SETTINGS.preferences);
  const store = createStore<PreferenceValues>(() => values);
  return {
    store,
    set(change) {
      store.setState(change);
      void settings.write(SETTINGS.preferences, store.getState());
    },
  };
}
