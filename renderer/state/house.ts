// The house's settings for all annexes of this library: own units, absent departments, rules switched off. Every change is
// in force at once and stored.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { HOUSE_KEY, ownDirectoryOf, readHouseSettings, type HouseSettings } from '#shared/store/houseSettings.ts';
import type { UnitEntry } from '#shared/units/entry.ts';
import type { Library } from '../storage/library.ts';

export interface HouseView extends HouseSettings {
  /** The own units for matching: the same array until they change, because the directory is compiled once an array. */
  readonly ownDirectory: readonly UnitEntry[];
}

export interface House {
  readonly store: StoreApi<HouseView>;
  set(change: Partial<HouseSettings>): void;
}

const viewOf = (settings: HouseSettings): HouseView => ({ ...settings, ownDirectory: ownDirectoryOf(settings.ownUnits) });

export async function loadHouse(library: Library): Promise<House> {
  const settings = readHouseSettings(await library.getSetting(HOUSE_KEY));
  const store = createStore<HouseView>(() => viewOf(settings));
  return {
    store,
    set(change) {
      const { ownDirectory, ...settings } = store.getState();
      const next: HouseSettings = { ...settings, ...change };
      store.setState({ ...next, ownDirectory: change.ownUnits ? ownDirectoryOf(change.ownUnits) : ownDirectory });
      void library.putSetting(HOUSE_KEY, next);
    },
  };
}
