// Settings of the agency for all annexes of this library: its units, absent departments, disabled rules. Every change applies
// at once and is stored.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { ownDirectoryOf, type HouseSettings } from '#shared/store/houseSettings.ts';
import type { UnitEntry } from '#shared/units/entry.ts';
import { SETTINGS, type SettingsStore } from './settings.ts';

export interface HouseView extends HouseSettings {
  /** The agency's units for matching. The same array until they change, because the compiled directory is cached by array. */
  readonly ownDirectory: readonly UnitEntry[];
}

export interface House {
  readonly store: StoreApi<HouseView>;
  set(change: Partial<HouseSettings>): void;
}

const viewOf = (settings: HouseSettings): HouseView => ({ ...settings, ownDirectory: ownDirectoryOf(settings.ownUnits) });

export async function loadHouse(settings: SettingsStore): Promise<House> {
  const stored = await settings.read(SETTINGS.agency);
  const store = createStore<HouseView>(() => viewOf(stored));
  return {
    store,
    set(change) {
      const { ownDirectory, ...before } = store.getState();
      const next: HouseSettings = { ...before, ...change };
      store.setState({ ...next, ownDirectory: change.ownUnits ? ownDirectoryOf(change.ownUnits) : ownDirectory });
      void settings.write(SETTINGS.agency, next);
    },
  };
}
