// Language, theme, contrast, size, and the agency's settings of the checks. Every change applies at once.
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { useText } from '../../i18n/index.ts';
import { useServices } from '../../state/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { RuleSwitches } from './RuleSwitches.tsx';
import './settings.css';

const SIZES = ['100', '110', '125', '150', '175', '200'] as const;

export function SettingsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const text = useText();
  const { preferences, agency, info } = useServices();
  const values = useStore(preferences.store);
  const exclusiveBefore = useStore(agency.store, (view) => view.exclusiveBefore);
  const { themes, contrasts, languages, densities } = text.settings;
  return (
    <Dialog
      title={text.settings.title}
      width="narrow"
      onClose={onClose}
      onSubmit={onClose}
      footer={<Button look="primary" type="submit" label={text.app.close} />}
    >
      <div className="settings">
        <SelectField
          label={text.settings.language}
          value={values.language}
          options={[
            ['vi', languages.vi],
            ['en', languages.en],
          ]}
          onChange={(language) => preferences.set({ language })}
        />
        <SelectField
          label={text.settings.theme}
          value={values.theme}
          options={[
            ['system', themes.system],
            ['light', themes.light],
            ['dark', themes.dark],
          ]}
          onChange={(theme) => preferences.set({ theme })}
        />
        <SelectField
          label={text.settings.contrast}
          value={values.contrast}
          options={[
            ['system', contrasts.system],
            ['more', contrasts.more],
          ]}
          onChange={(contrast) => preferences.set({ contrast })}
        />
        <SelectField
          label={text.settings.zoom}
          value={SIZES.find((size) => Number(size) === values.zoom) ?? '100'}
          options={SIZES.map((size) => [size, text.editor.zoomValue(Number(size))])}
          onChange={(size) => preferences.set({ zoom: Number(size) })}
        />
        <SelectField
          label={text.settings.density}
          value={values.density}
          options={[
            ['comfortable', densities.comfortable],
            ['compact', densities.compact],
          ]}
          onChange={(density) => preferences.set({ density })}
        />
        <SelectField
          label={text.settings.before}
          value={exclusiveBefore ? 'dayBefore' : 'sameDay'}
          options={[
            ['sameDay', text.settings.befores.sameDay],
            ['dayBefore', text.settings.befores.dayBefore],
          ]}
          onChange={(choice) => agency.set({ exclusiveBefore: choice === 'dayBefore' })}
        />
        <RuleSwitches />
        <p className="quiet">{text.settings.version(info.version)}</p>
      </div>
    </Dialog>
  );
}
