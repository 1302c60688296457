// Every setting that the library stores: its key, its shape and its default. A new setting is one entry here.
import { readHouseSettings } from '#shared/store/houseSettings.ts';
import { readPreferences } from '#shared/store/preferences.ts';
import { readHousePresets, readPrintSettings } from '#shared/paper/printPresets.ts';
import { parseOfficeTemplates } from '#shared/template/templateLinkSchema.ts';

export interface Setting<T> {
  /** Key in the database; never changes, or what users have set is lost. */
  readonly key: string;
  /** Reads whatever was stored, also by another version: what does not fit becomes the default. Never throws. */
  readonly parse: (stored: unknown) => T;
}

export const SETTINGS = {
  preferences: { key: 'preferences', parse: readPreferences },
  agency: { key: 'house', parse: readHouseSettings },
  /** The print settings used last. */
  print: { key: 'print', parse: readPrintSettings },
  agencyPresets: { key: 'printPresets', parse: readHousePresets },
  agencyTemplates: { key: 'officeTemplates', parse: parseOfficeTemplates },
} as const satisfies Record<string, Setting<unknown>>;
