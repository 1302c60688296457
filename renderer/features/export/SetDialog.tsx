// "Xuất cả bộ phụ lục": asks for annexes, order and format, then exports them as one file.
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { CopyPurpose } from '#shared/export/copyColumns.ts';
import type { AnnexSummary } from '#shared/store/records.ts';
import { useText } from '../../i18n/index.ts';
import { sayHostError } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import { SETTINGS } from '../../state/settings.ts';
import type { AnnexSession } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { annexesOf, isEmptyIn, notCleared, SET_FORMATS, writeSet, type SetFormat } from './exportSet.ts';
import { SetList } from './SetList.tsx';
import './export.css';

interface Props {
  readonly session: AnnexSession;
  readonly onClose: () => void;
}

interface Remark {
  readonly words: string;
  readonly places: readonly string[];
}

export function SetDialog({ session, onClose }: Props): ReactElement {
  const text = useText();
  const words = text.exportSet;
  const services = useServices();
  const { library, info, toasts } = services;
  const [annexes, setAnnexes] = useState<readonly AnnexSummary[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([session.store.getState().state.head.id]);
  const [format, setFormat] = useState<SetFormat>('xlsx');
  const [purpose, setPurpose] = useState<CopyPurpose>('draft');
  const [working, setWorking] = useState<{ readonly label: string; readonly value?: number }>();
  const [remark, setRemark] = useState<Remark>();
  const stopping = useRef(new AbortController());
  useEffect(() => {
    void library.list().then(setAnnexes);
    void services.settings.read(SETTINGS.print).then((settings) => setPurpose(settings.purpose));
    return () => stopping.current.abort();
  }, [library, services.settings]);
  const nameOf = ({ label, title }: { readonly label: string; readonly title: string }): string =>
    [label.trim(), title.trim()].filter(Boolean).join(': ') || words.untitled;

  /** Returns an error message; undefined if the file was made or the user has cancelled. */
  async function make(signal: AbortSignal): Promise<Remark | undefined> {
    const settings = { ...(await services.settings.read(SETTINGS.print)), purpose };
    const documents = await annexesOf(services, session, chosen);
    const empty = documents.find((document) => isEmptyIn(document, format, settings));
    if (empty) return { words: words.empty(nameOf(empty)), places: [] };
    if (purpose === 'issue') {
      setWorking({ label: words.checking });
      const blocked = await notCleared(services, documents);
      if (blocked.length > 0)
        return { words: words.held, places: blocked.map(({ document, places }) => words.heldAt(nameOf(document), places)) };
    }
    setWorking({ label: words.writing });
    const onProgress = (share: number): void => setWorking({ label: words.working(Math.round(share * 100)), value: share });
    const written = await writeSet(services, text, { documents, format, settings, signal, onProgress });
    if (!written.ok) {
      sayHostError(services, text, written.error);
      return undefined;
    }
    const { saved, warnings } = written.value;
    if (saved) toasts.show({ kind: 'done', words: words.saved(saved.file.name) });
    if (warnings.length === 0) {
      if (saved) onClose();
      return undefined;
    }
    const places = warnings.flatMap(({ documentId, rowId }) => {
      const document = documents.find(({ id }) => id === documentId);
      return document ? [words.rowAt(nameOf(document), document.rows.findIndex(({ id }) => id === rowId) + 1)] : [];
    });
    return { words: words.rows, places };
  }
  async function run(): Promise<void> {
    const { signal } = (stopping.current = new AbortController());
    setRemark(undefined);
    setWorking({ label: words.writing });
    try {
      setRemark(await make(signal));
    } catch (cause) {
      sayHostError(services, text, { code: 'internal', detail: String(cause) });
    } finally {
      setWorking(undefined);
    }
  }

  return (
    <Dialog
      title={words.title}
      width="wide"
      onClose={onClose}
      footer={
        working ? (
          <Button look="outlined" label={words.stop} onClick={() => stopping.current.abort()} />
        ) : (
          <>
            <Button look="outlined" label={text.app.cancel} onClick={onClose} />
            <Button look="primary" label={words.run} disabled={chosen.length === 0} onClick={() => void run()} />
          </>
        )
      }
    >
      <div className="export-form">
        <p>{words.lead}</p>
        <SetList annexes={annexes} chosen={chosen} nameOf={nameOf} onChosen={setChosen} />
        <SelectField
          label={words.format}
          value={format}
          options={SET_FORMATS.map((each) => [each, each === 'pdf' && !info.capabilities.pdf ? words.print : words.formats[each]])}
          onChange={setFormat}
        />
        <fieldset className="field-choices">
          <legend>{text.export.purpose}</legend>
          {(['draft', 'issue'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="purpose" checked={purpose === each} onChange={() => setPurpose(each)} />
              {each === 'issue' ? text.export.issue : text.export.draft}
            </label>
          ))}
        </fieldset>
        <p className="quiet">{text.export.layoutHint}</p>
        {working && <ProgressBar label={working.label} value={working.value} />}
        {remark && (
          <div role="alert">
            <p>{remark.words}</p>
            <ul className="set-places">
              {remark.places.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Dialog>
  );
}
