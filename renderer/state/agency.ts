// Settings of the agency for all annexes of this library: its units, absent departments, disabled rules. Every change applies
// at once and is stored.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { ownDirectoryOf, type AgencySettings } from '#shared/store/agencySettings.ts';
import type { UnitEntry } from '#shared/units/entry.ts';
import { SETTINGS, type SettingsStore } from './settings.ts';

export interface AgencyView extends AgencySettings {
  /** The agency's units for matching. The same array until they change, because the compiled directory is cached by array. */
  readonly ownDirectory: readonly UnitEntry[];
}

export interface Agency {
  readonly store: StoreApi<AgencyView>;
  set(change: Partial<AgencySettings>): void;
}

const viewOf = (settings: AgencySettings): AgencyView => ({ ...settings, ownDirectory: ownDirectoryOf(settings.ownUnits) });

export async function loadAgency(settings: SettingsStore): Promise<Agency> {
  const stored = await settings.read(SETTINGS.agency);
  const store = createStore<AgencyView>(() => viewOf(stored));
  return {
    store,
    set(change) {
      const { ownDirectory, ...before } = store.getState();
      const next: AgencySettings = { ...before, ...change };
      store.setState({ ...next, ownDirectory: change.ownUnits ? ownDirectoryOf(change.ownUnits) : ownDirectory });
      void settings.write(SETTINGS.agency, next);
    },
  };
}
