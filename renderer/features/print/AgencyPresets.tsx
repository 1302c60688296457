// The agency's presets: save, rename, delete, export to and import from a file. The settings panel has the list to choose from.
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { safeFileName } from '#shared/host/fileName.ts';
import type { PrintSettings } from '#shared/paper/settings.ts';
import { fromPresetFile, agencyPresetId, toPresetFile, type AgencyPreset } from '#shared/paper/printPresets.ts';
import { useText } from '../../i18n/index.ts';
import { useServices } from '../../state/services.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import './agencyPresets.css';

interface Props {
  readonly settings: PrintSettings;
  readonly presets: readonly AgencyPreset[];
  readonly onSettings: (settings: PrintSettings) => void;
  readonly onPresets: (presets: readonly AgencyPreset[]) => void;
}

type Asking = 'save' | 'rename' | 'delete' | undefined;

export function AgencyPresets({ settings, presets, onSettings, onPresets }: Props): ReactElement {
  const text = useText();
  const words = text.presets;
  const { host, newId } = useServices();
  const [asking, setAsking] = useState<Asking>();
  const [message, setMessage] = useState('');
  const chosen = presets.find(({ id }) => agencyPresetId(id) === settings.preset);

  function save(name: string): void {
    const existing = presets.find((each) => each.name === name);
    const id = existing?.id ?? newId();
    const stored = { ...settings, preset: agencyPresetId(id), purpose: 'draft' as const };
    onPresets([...presets.filter((each) => each.id !== id), { id, name, settings: stored }]);
    onSettings({ ...settings, preset: agencyPresetId(id) });
    setMessage(words.saved(name));
  }
  function remove(): void {
    if (chosen === undefined) return;
    onPresets(presets.filter(({ id }) => id !== chosen.id));
    onSettings({ ...settings, preset: 'nd30' });
    setMessage(words.deleted(chosen.name));
  }
  function named(name: string): void {
    if (asking === 'save') save(name);
    else if (chosen) onPresets(presets.map((each) => (each.id === chosen.id ? { ...each, name } : each)));
    setAsking(undefined);
  }
  async function exportFile(preset: AgencyPreset): Promise<void> {
    const bytes = new TextEncoder().encode(toPresetFile([preset]));
    const type = { label: words.fileType, extension: 'json' } as const;
    const saved = await host.files.saveAs({ suggestedName: safeFileName(preset.name, 'json'), type, bytes });
    if (saved.ok) setMessage(words.exported(saved.value.file.name));
    else if (saved.error.code !== 'cancelled') setMessage(words.exportFailed);
  }
  async function importFile(): Promise<void> {
    const files = await host.files.open({ types: [{ label: words.fileType, extensions: ['json'] }], multiple: false });
    const [file] = files.ok ? files.value : [];
    if (file === undefined) return;
    const content = await host.files.read({ file });
    const read = content.ok ? fromPresetFile(new TextDecoder().decode(content.value.bytes)) : undefined;
    if (!read?.ok) return setMessage(words.notPresets);
    const imported = read.value.map((each): AgencyPreset => {
      const id = presets.find(({ name }) => name === each.name)?.id ?? newId();
      return { ...each, id, settings: { ...each.settings, preset: agencyPresetId(id) } };
    });
    const ids = new Set(imported.map(({ id }) => id));
    onPresets([...presets.filter(({ id }) => !ids.has(id)), ...imported]);
    const [first] = imported;
    if (first) onSettings({ ...first.settings, purpose: settings.purpose });
    setMessage(words.imported(imported.map(({ name }) => name).join('; ')));
    return undefined;
  }

  return (
    <div className="agency-presets" role="group" aria-label={words.title}>
      <div className="agency-preset-acts">
        <Button small look="outlined" label={words.save} onClick={() => setAsking('save')} />
        {chosen && <Button small look="outlined" label={words.rename} onClick={() => setAsking('rename')} />}
        {chosen && <Button small look="outlined" label={words.delete} onClick={() => setAsking('delete')} />}
        {chosen && <Button small look="outlined" label={words.export} onClick={() => void exportFile(chosen)} />}
        <Button small look="outlined" label={words.import} onClick={() => void importFile()} />
      </div>
      {(asking === 'save' || asking === 'rename') && (
        <NameForm key={asking} first={chosen?.name ?? ''} onName={named} onCancel={() => setAsking(undefined)} />
      )}
      {asking === 'delete' && chosen && (
        <div className="agency-preset-form">
          <span>{words.deleteAsk(chosen.name)}</span>
          <Button
            small
            look="danger"
            label={words.deleteDo}
            onClick={() => {
              remove();
              setAsking(undefined);
            }}
          />
          <Button small look="outlined" label={text.app.cancel} onClick={() => setAsking(undefined)} />
        </div>
      )}
      {message !== '' && <p role="status">{message}</p>}
    </div>
  );
}

interface NameProps {
  readonly first: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

function NameForm({ first, onName, onCancel }: NameProps): ReactElement {
  const text = useText();
  const [name, setName] = useState(first);
  const ready = name.trim() !== '';
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, []);
  return (
    <div ref={form} className="agency-preset-form">
      <TextField
        label={text.presets.name}
        value={name}
        maxLength={100}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          // Stop both keys: in the print preview, Enter prints and Escape closes.
          event.preventDefault();
          if (event.key === 'Escape') onCancel();
          else if (ready) onName(name.trim());
        }}
      />
      <Button small look="primary" label={text.presets.keep} disabled={!ready} onClick={() => onName(name.trim())} />
      <Button small look="outlined" label={text.app.cancel} onClick={onCancel} />
    </div>
  );
}
