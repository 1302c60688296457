// The form for print settings. Every change is reported as complete settings; storing them is up to the caller.
import type { ReactNode } from 'react';
import type { PrintText } from '../i18n/vi/print.ts';
import { MarginField } from './MarginField.tsx';
import type { AgencyPreset } from '#shared/paper/printPresets.ts';
import { PRESETS, withBodySize, type Margins, type PrintSettings } from '#shared/paper/settings.ts';

interface Props {
  readonly settings: PrintSettings;
  readonly text: PrintText;
  /** The agency's presets; `settings.preset` holds the id of the chosen one. */
  readonly ownPresets: readonly AgencyPreset[];
  /** Buttons for managing the agency's presets. */
  readonly presetTools?: ReactNode;
  /** What prevents the chosen copy from being issued. */
  readonly copyNotes?: ReactNode;
  readonly onChange: (settings: PrintSettings) => void;
  readonly children: ReactNode;
}

const BODY_SIZES = [10, 11, 12, 13, 14] as const;

/** Grey of section rows in the built-in presets. */
const GREY = 'D9D9D9';

/** Keys of texts without arguments. */
type Plain = { [Key in keyof PrintText]: PrintText[Key] extends string ? Key : never }[keyof PrintText];

const SIDES: readonly (readonly [keyof Margins, Plain])[] = [
  ['top', 'marginTop'],
  ['bottom', 'marginBottom'],
  ['left', 'marginLeft'],
  ['right', 'marginRight'],
];

export function SettingsPanel({ settings, text, ownPresets, presetTools, copyNotes, onChange, children }: Props) {
  const presetNames: Readonly<Record<string, string>> = text.presets;
  const change = (changes: Partial<PrintSettings>): void => onChange({ ...settings, ...changes });
  const choosePreset = (id: string): void => {
    const agencySettings = ownPresets.find((each) => each.id === id)?.settings;
    if (agencySettings !== undefined) return onChange({ ...agencySettings, preset: id, purpose: settings.purpose });
    const preset = PRESETS.find((each) => each.id === id)?.settings;
    if (preset === undefined) return undefined;
    const { purpose, orientation, attachedTo, repeatHeader, breakBeforeSection } = settings;
    return onChange({ ...preset, purpose, orientation, attachedTo, repeatHeader, breakBeforeSection });
  };
  return (
    <form className="print-settings" aria-label={text.settings} onSubmit={(event) => event.preventDefault()}>
      <Choice label={text.preset} value={settings.preset} onChange={choosePreset}>
        {PRESETS.map(({ id }) => (
          <option key={id} value={id}>
            {presetNames[id] ?? id}
          </option>
        ))}
        {ownPresets.length > 0 && (
          <optgroup label={text.presetOwn}>
            {ownPresets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </Choice>
      {presetTools}
      <Choice label={text.copy} value={settings.purpose} onChange={(value) => change({ purpose: value === 'issue' ? 'issue' : 'draft' })}>
        <option value="draft">{text.copyDraft}</option>
        <option value="issue">{text.copyIssue}</option>
      </Choice>
      {copyNotes}
      <Choice
        label={text.orientation}
        value={settings.orientation}
        onChange={(value) => change({ orientation: value === 'portrait' || value === 'landscape' ? value : 'auto' })}
      >
        <option value="auto">{text.orientationAuto}</option>
        <option value="portrait">{text.orientationPortrait}</option>
        <option value="landscape">{text.orientationLandscape}</option>
      </Choice>
      <Choice
        label={text.bodySize}
        value={String(settings.sizes.body)}
        onChange={(value) => onChange(withBodySize(settings, Number(value)))}
      >
        {BODY_SIZES.map((size) => (
          <option key={size} value={size}>
            {text.points(size)}
          </option>
        ))}
      </Choice>
      <fieldset>
        <legend>{text.margins}</legend>
        {SIDES.map(([side, label]) => (
          <MarginField
            key={side}
            label={text[label]}
            value={settings.margins[side]}
            onChange={(value) => change({ margins: { ...settings.margins, [side]: value } })}
          />
        ))}
      </fieldset>
      <Check label={text.repeatHeader} checked={settings.repeatHeader} onChange={(repeatHeader) => change({ repeatHeader })} />
      <Check
        label={text.breakBeforeSection}
        checked={settings.breakBeforeSection}
        onChange={(breakBeforeSection) => change({ breakBeforeSection })}
      />
      <Check
        label={text.shadeSections}
        checked={settings.sectionFill !== null}
        onChange={(shaded) => change({ sectionFill: shaded ? GREY : null })}
      />
      <Check
        label={text.blankAttachedTo}
        checked={settings.attachedTo === 'blank'}
        onChange={(blank) => change({ attachedTo: blank ? 'blank' : 'known' })}
      />
      {children}
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label className="print-choice">
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </label>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className="print-check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
