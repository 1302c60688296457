// What the user has set for this computer: language, theme, contrast, zoom, density, side panel.
import * as v from 'valibot';

const schema = v.object({
  language: v.fallback(v.picklist(['vi', 'en']), 'vi'),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  contrast: v.fallback(v.picklist(['system', 'more']), 'system'),
  /** Percent. */
  zoom: v.fallback(v.pipe(v.number(), v.minValue(70), v.maxValue(200)), 100),
  /** Spacing of the text lines in the sheet. */
  density: v.fallback(v.picklist(['comfortable', 'compact']), 'comfortable'),
  panelOpen: v.fallback(v.boolean(), true),
});

export type PreferenceValues = Readonly<v.InferOutput<typeof schema>>;

/** Stored preferences; each value that does not fit becomes its default. */
export const readPreferences = (stored: unknown): PreferenceValues =>
  v.parse(schema, stored !== null && typeof stored === 'object' ? stored : {});
