// The house's own layouts of the printed page: kept with the library, and as a file for other computers and for
// `phuluc export --preset`. The shape is checked on the way in.
import * as v from 'valibot';
import { DEFAULT_SETTINGS, type PrintSettings } from './settings.ts';
import { err, ok, type Result } from '../util/result.ts';
import type { Proof, SameType } from '../util/sameType.ts';

const millimetres = v.pipe(v.number(), v.minValue(5), v.maxValue(60));
const points = v.pipe(v.number(), v.minValue(6), v.maxValue(36));
const colour = v.pipe(v.string(), v.regex(/^[\dA-Fa-f]{6}$/));
const letterCase = v.picklist(['sentence', 'upper', 'asWritten']);

const settingsSchema = v.looseObject({
  preset: v.string(),
  purpose: v.picklist(['draft', 'issue']),
  orientation: v.picklist(['auto', 'portrait', 'landscape']),
  margins: v.object({ top: millimetres, bottom: millimetres, left: millimetres, right: millimetres }),
  sizes: v.object({
    label: points,
    title: points,
    attachedTo: points,
    tableHeader: points,
    body: points,
    pageNumber: points,
    authority: points,
    signer: points,
    recipientsTitle: points,
    recipients: points,
  }),
  labelCase: letterCase,
  titleCase: letterCase,
  headingForm: v.picklist(['lines', 'joined']),
  attachedTo: v.picklist(['known', 'blank']),
  repeatHeader: v.boolean(),
  breakBeforeSection: v.boolean(),
  headerFill: v.nullable(colour),
  headerInk: colour,
  sectionFill: v.nullable(colour),
});

/** The schema and the type of print settings have the same fields. */
export type PrintSettingsProof = Proof<SameType<v.InferOutput<typeof settingsSchema>, PrintSettings>>;

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));
const agencyPresetSchema = v.object({ id: v.string(), name, settings: settingsSchema });

export interface AgencyPreset {
  readonly id: string;
  readonly name: string;
  readonly settings: PrintSettings;
}

/** `settings.preset` of a house layout. */
export const agencyPresetId = (id: string): string => `house:${id}`;

/** The settings as stored before, fields of a newer version filled in; the decree's layout where they do not fit. */
export function readPrintSettings(stored: unknown): PrintSettings {
  const known = stored !== null && typeof stored === 'object' && !Array.isArray(stored) ? stored : {};
  const parsed = v.safeParse(settingsSchema, { ...DEFAULT_SETTINGS, ...known });
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}

/** The house layouts of the library; those that no longer fit are left out. */
export const readAgencyPresets = (stored: unknown): AgencyPreset[] =>
  (Array.isArray(stored) ? stored : []).flatMap((each) => {
    const parsed = v.safeParse(agencyPresetSchema, each);
    return parsed.success ? [parsed.output] : [];
  });

const FORMAT = 'phu-luc/print-presets';

const fileSchema = v.object({
  format: v.literal(FORMAT),
  presets: v.pipe(v.array(v.object({ name, settings: settingsSchema })), v.minLength(1), v.maxLength(100)),
});

/** The layouts as a file; purposes are not part of a layout and leave as "draft". */
export const toPresetFile = (presets: readonly Pick<AgencyPreset, 'name' | 'settings'>[]): string =>
  `${JSON.stringify(
    {
      format: FORMAT,
      presets: presets.map((preset) => ({ name: preset.name, settings: { ...preset.settings, purpose: 'draft' } })),
    },
    null,
    2,
  )}\n`;

/** Reads what `toPresetFile` wrote: at least one layout. */
export function fromPresetFile(json: string): Result<readonly Omit<AgencyPreset, 'id'>[], 'notPresets'> {
  try {
    const parsed = v.safeParse(fileSchema, JSON.parse(json.replace(/^\uFEFF/u, '')));
    return parsed.success ? ok(parsed.output.presets) : err('notPresets');
  } catch {
    return err('notPresets');
  }
}
