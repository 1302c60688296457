// How an annex is laid out on paper: sizes, cases and marks that a preset or the user chooses. Every number of the
// decree lies in shared/data/printPresets.json with its source, so that a new decree is a change of data.
import presetTable from '../data/printPresets.json' with { type: 'json' };

/** Lengths in millimetres. */
export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Font sizes in points. */
export interface Sizes {
  readonly label: number;
  readonly title: number;
  readonly attachedTo: number;
  readonly tableHeader: number;
  readonly body: number;
  readonly pageNumber: number;
  readonly authority: number;
  readonly signer: number;
  readonly recipientsTitle: number;
  readonly recipients: number;
}

export type LetterCase = 'sentence' | 'upper' | 'asWritten';

export interface PrintSettings {
  readonly preset: string;
  /** `issue`: internal and hidden columns can't come along. */
  readonly purpose: 'draft' | 'issue';
  /** `auto`: landscape from LANDSCAPE_FROM columns on. */
  readonly orientation: 'auto' | 'portrait' | 'landscape';
  readonly margins: Margins;
  readonly sizes: Sizes;
  readonly labelCase: LetterCase;
  readonly titleCase: LetterCase;
  /** `joined`: label and title in one paragraph, "PHỤ LỤC I. TÊN". */
  readonly headingForm: 'lines' | 'joined';
  /** `blank`: number and date stay open although known, as electronic documents want it (Phụ lục I, III.1). */
  readonly attachedTo: 'known' | 'blank';
  readonly repeatHeader: boolean;
  readonly breakBeforeSection: boolean;
  /** Colours as RRGGBB; null is none. */
  readonly headerFill: string | null;
  readonly headerInk: string;
  readonly sectionFill: string | null;
}

interface Preset {
  readonly id: string;
  readonly source: string;
  readonly settings: PrintSettings;
}

/** Five columns already need the width: content, two unit columns and a time beside the number. */
export const LANDSCAPE_FROM = 5;

interface PresetEntry {
  readonly id: string;
  readonly source: string;
  readonly settings: Partial<Omit<PrintSettings, 'sizes'>> & { readonly sizes?: Partial<Sizes> };
}

const entries = presetTable as readonly PresetEntry[];

const PLAIN = {
  purpose: 'draft',
  orientation: 'auto',
  attachedTo: 'known',
  repeatHeader: true,
  breakBeforeSection: false,
} as const satisfies Partial<PrintSettings>;

const decree = { ...PLAIN, ...entries[0]?.settings, preset: 'nd30' } as PrintSettings;

/** The layouts on offer, the decree's own first; each entry of the data names only what it does differently. */
export const PRESETS: readonly Preset[] = entries.map(({ id, source, settings }) => ({
  id,
  source,
  settings: { ...decree, ...settings, sizes: { ...decree.sizes, ...settings.sizes }, preset: id },
}));

/** The layout of Nghị định 30/2020/NĐ-CP. */
export const DEFAULT_SETTINGS: PrintSettings = decree;

/** Settings of a preset; undefined when no preset has this id. */
export const presetSettings = (id: string): PrintSettings | undefined => PRESETS.find((preset) => preset.id === id)?.settings;

/** The user's body size moves the table header with it; the other sizes stay the decree's. */
export const withBodySize = (settings: PrintSettings, body: number): PrintSettings => ({
  ...settings,
  sizes: { ...settings.sizes, body, tableHeader: body },
});
