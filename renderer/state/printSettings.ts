// The layout that the user prints and exports with, kept from one time to the next.
import { DEFAULT_SETTINGS, type PrintSettings } from '#shared/print/settings.ts';
import type { Library } from '../storage/library.ts';

const KEY = 'print';

/** What was chosen last; fields that a newer version added come from the decree's own layout. */
export async function loadPrintSettings(library: Library): Promise<PrintSettings> {
  const stored = await library.getSetting(KEY);
  return stored !== null && typeof stored === 'object' ? { ...DEFAULT_SETTINGS, ...stored } : DEFAULT_SETTINGS;
}

export const storePrintSettings = (library: Library, settings: PrintSettings): Promise<void> => library.putSetting(KEY, settings);
