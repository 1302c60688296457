// The agency's directory of units: typed, learnt from the open annex, imported from or exported to Excel. Applies when saved.
import { useState, type ReactElement } from 'react';
import { Download, FolderOpen, Plus, ListChecks } from 'lucide-react';
import { safeFileName } from '#shared/host/fileName.ts';
import { fromDirectoryTable, toDirectoryTable, withNewUnits } from '#shared/export/directoryTable.ts';
import { READ_EXTENSIONS } from '#shared/source/fileKinds.ts';
import type { OwnUnit } from '#shared/store/agencySettings.ts';
import { useText } from '../../i18n/index.ts';
import { sayHostError } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import type { AnnexSession } from '../../state/session.ts';
import { useAnnexReader } from '../../state/useAnnexReader.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { askDirectory } from '../../workers/directoryClient.ts';
import { LearnList } from './LearnList.tsx';
import { learntUnits, type LearntUnit } from './learntUnits.ts';
import { ProvincialSwitches } from './ProvincialSwitches.tsx';
import { UnitTable } from './UnitTable.tsx';
import './directory.css';

interface Props {
  readonly session: AnnexSession;
  readonly onClose: () => void;
}

export function DirectoryDialog({ session, onClose }: Props): ReactElement {
  const text = useText();
  const words = text.directory;
  const services = useServices();
  const { host, agency, newId, toasts } = services;
  const annex = useAnnexReader(session);
  const [units, setUnits] = useState<readonly OwnUnit[]>(() => agency.store.getState().ownUnits);
  const [absent, setAbsent] = useState<readonly string[]>(() => agency.store.getState().absentUnits);
  const [offered, setOffered] = useState<readonly LearntUnit[] | null>(null);
  const [news, setNews] = useState('');

  function save(): void {
    agency.set({ ownUnits: units.filter(({ name }) => name.trim() !== ''), absentUnits: [...absent] });
    onClose();
  }
  function take(learnt: readonly LearntUnit[]): void {
    const added = learnt.map(({ name, kind }) => ({ id: `own-${newId()}`, name, kind, aliases: [], contact: '' }));
    setUnits(withNewUnits(units, added));
    setOffered(null);
  }
  async function importFile(): Promise<void> {
    const chosen = await host.files.open({ types: [{ label: words.title, extensions: [...READ_EXTENSIONS] }], multiple: false });
    if (!chosen.ok) return sayHostError(services, text, chosen.error);
    const [file] = chosen.value;
    if (!file) return undefined;
    const read = await host.files.read({ file });
    if (!read.ok) return sayHostError(services, text, read.error);
    const answer = await askDirectory({ type: 'read', bytes: read.value.bytes, fileName: file.name });
    if (answer.type !== 'rows') return setNews(words.importFailed);
    const next = withNewUnits(units, fromDirectoryTable(answer.rows, words, newId));
    setNews(next.length > units.length ? words.imported(next.length - units.length) : words.importedNone);
    return setUnits(next);
  }
  async function exportFile(): Promise<void> {
    const answer = await askDirectory({ type: 'write', table: toDirectoryTable(units, words) });
    if (answer.type !== 'written') return sayHostError(services, text, { code: 'internal' });
    const type = { label: text.editor.exportType, extension: 'xlsx' } as const;
    const saved = await host.files.saveAs({ suggestedName: safeFileName(words.fileName, 'xlsx'), type, bytes: answer.bytes });
    if (saved.ok) toasts.show({ kind: 'done', words: text.editor.exported(saved.value.file.name) });
    else sayHostError(services, text, saved.error);
    return undefined;
  }

  return (
    <Dialog
      title={words.title}
      width="wide"
      onClose={onClose}
      onSubmit={save}
      footer={
        <>
          <Button look="outlined" label={text.app.cancel} onClick={onClose} />
          <Button look="primary" type="submit" label={words.save} />
        </>
      }
    >
      <div className="directory">
        <p className="quiet">{words.intro}</p>
        <div className="directory-acts">
          <Button
            look="outlined"
            icon={<Plus />}
            label={words.add}
            onClick={() => setUnits([...units, { id: `own-${newId()}`, name: '', aliases: [], kind: 'phong', contact: '' }])}
          />
          <Button
            look="outlined"
            icon={<ListChecks />}
            label={words.learn}
            aria-expanded={offered !== null}
            onClick={() => setOffered(offered ? null : learntUnits(session.store.getState().state, annex, units))}
          />
          <Button look="outlined" icon={<FolderOpen />} label={words.importFile} onClick={() => void importFile()} />
          <Button
            look="outlined"
            icon={<Download />}
            label={words.exportFile}
            disabled={units.length === 0}
            onClick={() => void exportFile()}
          />
        </div>
        <p role="status">{news}</p>
        {offered && <LearnList offered={offered} onTake={take} onClose={() => setOffered(null)} />}
        <UnitTable units={units} onChange={setUnits} />
        <ProvincialSwitches absent={absent} onChange={setAbsent} />
      </div>
    </Dialog>
  );
}
