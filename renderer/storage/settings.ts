// Every setting that the library stores: key, type and default. Add new settings here.
import { readAgencySettings } from '#shared/store/agencySettings.ts';
import { readPreferences } from '#shared/store/preferences.ts';
import { readAgencyPresets, readPrintSettings } from '#shared/paper/printPresets.ts';
import { parseAgencyTemplates } from '#shared/template/templateLinkSchema.ts';

export interface Setting<T> {
  /** Key in the database. Never rename it: users would lose what they have set. */
  readonly key: string;
  /** Parses a stored value, also of another version: invalid values become the default. Never throws. */
  readonly parse: (stored: unknown) => T;
}

export const SETTINGS = {
  preferences: { key: 'preferences', parse: readPreferences },
  agency: { key: 'house', parse: readAgencySettings },
  /** The print settings used last. */
  print: { key: 'print', parse: readPrintSettings },
  agencyPresets: { key: 'printPresets', parse: readAgencyPresets },
  agencyTemplates: { key: 'officeTemplates', parse: parseAgencyTemplates },
} as const satisfies Record<string, Setting<unknown>>;
