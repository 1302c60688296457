// The layout that the user prints and exports with, kept from one time to the next, and the house's own layouts.
import type { PrintSettings } from '#shared/paper/settings.ts';
import { PRINT_PRESETS_KEY, readHousePresets, readPrintSettings, type HousePreset } from '#shared/paper/printPresets.ts';
import type { Library } from '../storage/library.ts';

const KEY = 'print';

/** What was chosen last; fields that a newer version added come from the decree's own layout. */
export const loadPrintSettings = async (library: Library): Promise<PrintSettings> => readPrintSettings(await library.getSetting(KEY));

export const storePrintSettings = (library: Library, settings: PrintSettings): Promise<void> => library.putSetting(KEY, settings);

export const loadHousePresets = async (library: Library): Promise<readonly HousePreset[]> =>
  readHousePresets(await library.getSetting(PRINT_PRESETS_KEY));

export const storeHousePresets = (library: Library, presets: readonly HousePreset[]): Promise<void> =>
  library.putSetting(PRINT_PRESETS_KEY, presets);
