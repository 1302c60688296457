// The import preview: the file on the left, the result on the right, corrections on both sides.
import { ArrowLeft } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { hasNoText } from '#shared/annex/hasNoText.ts';
import type { ImportReport } from '#shared/recognise/importReport.ts';
import { repairSwitches } from '#shared/recognise/repairSwitches.ts';
import { useText } from '../../i18n/index.ts';
import { sayStorageError } from '../../state/opening.ts';
import { useServices } from '../../state/services.ts';
import type { ImportRequest } from '../../state/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { TableColumns } from '../../source/TableColumns.tsx';
import { NoticesTab } from './NoticesTab.tsx';
import { RepairsTab } from './RepairsTab.tsx';
import { ResultTab } from './ResultTab.tsx';
import { TableChooser } from './TableChooser.tsx';
import { SavedWhere } from './SavedWhere.tsx';
import { SourcePane } from './SourcePane.tsx';
import { takeOver, type Destination, type Several } from './takeOver.ts';
import { FIRST_ROWS, rememberChoices, type ImportControl } from '../../source/useImport.ts';
import { withChoice } from '../../source/importState.ts';

interface Props {
  readonly request: ImportRequest;
  readonly control: ImportControl;
  readonly report: ImportReport;
}

type ResultPart = 'result' | 'columns' | 'repairs' | 'notices';

export function ImportReview({ request, control, report }: Props): ReactElement {
  const text = useText();
  const services = useServices();
  const { workspace, toasts, library } = services;
  const open = useStore(workspace.store, (view) => view.open);
  const [shownId, setShownId] = useState<string>();
  const [part, setPart] = useState<ResultPart>('result');
  const [destination, setDestination] = useState<Destination>(() =>
    open && !open.readOnly && hasNoText(open.session.store.getState().state) ? 'replace' : 'new',
  );
  const [several, setSeveral] = useState<Several>('each');
  const [otherSheet, setOtherSheet] = useState<number>();
  const { options, pages, decrypted } = control.state;
  const everything = [...report.tables, ...report.otherTables];
  const shown = everything.find((table) => table.id === shownId) ?? report.tables[0];
  const { isOff, isAsked } = repairSwitches(options);
  const made = report.repairs.filter(({ id, code, offered }) => (offered ? isAsked(id, code) : !isOff(id, code)));
  const hasSeveral = report.tables.length > 1;
  const corrected =
    Object.keys(options.choices ?? {}).length +
      (options.headersAt?.length ?? 0) +
      (options.disabledRepairs?.length ?? 0) +
      (options.enabledRepairs?.length ?? 0) >
    0;

  async function take(): Promise<void> {
    await rememberChoices(library, report, options);
    const taken = await takeOver(services, { request, report, destination, several, decrypted, make: control.take });
    if (!taken.ok) return sayStorageError(services, text, taken.error);
    const { annexes, tasks } = taken.value;
    toasts.show({ kind: 'done', words: annexes > 1 ? text.import.takenSeveral(annexes) : text.import.taken(tasks) });
    return undefined;
  }

  /** `sheet`: stays visible even if the table does not exist yet, or no longer. */
  function show(id: string, sheet?: number): void {
    setShownId(id);
    setOtherSheet(sheet);
    const next = everything.find((table) => table.id === id)?.sheetIndex;
    if (next !== undefined && !pages.has(next)) control.showRows(next, FIRST_ROWS);
  }

  const tabs = [
    { id: 'result', label: text.import.result },
    { id: 'columns', label: text.import.columns },
    { id: 'repairs', label: text.import.repairs, count: made.length },
    { id: 'notices', label: text.import.warnings, count: report.warnings.length },
  ] as const;
  const destinations: readonly (readonly [Destination, string])[] =
    open && !open.readOnly
      ? [
          ['new', text.import.takeNew],
          ['replace', text.import.takeReplace],
          ['append', text.import.takeAppend],
        ]
      : [['new', text.import.takeNew]];
  return (
    <div className="import">
      <header className="import-head">
        <Button label={text.import.back} icon={<ArrowLeft />} onClick={() => workspace.endImport()} />
        <h1 className="clip">{text.import.title}</h1>
        <span className="quiet clip import-file">{text.import.fromFile(request.name)}</span>
        {hasSeveral && destination === 'new' && (
          <SelectField
            label={text.import.takeSeveral}
            labelHidden
            value={several}
            options={[
              ['each', text.import.takeEach],
              ['joined', text.import.takeJoined],
            ]}
            onChange={setSeveral}
          />
        )}
        {destinations.length > 1 && (
          <SelectField label={text.import.takeWhere} labelHidden value={destination} options={destinations} onChange={setDestination} />
        )}
        <Button look="primary" label={text.import.take} autoFocus disabled={report.tables.length === 0} onClick={() => void take()} />
      </header>
      <main className="import-body">
        <TableChooser
          report={report}
          shown={shown}
          selected={options.onlyTables}
          onShow={show}
          onInclude={(onlyTables) => control.correct({ ...options, onlyTables })}
        />
        <SavedWhere request={request} format={report.format} destination={destination} wasEncrypted={decrypted !== null} />
        {(control.remembered || corrected) && (
          <p className="import-remembered" role="status">
            <span>{control.remembered ? text.import.remembered : text.import.corrected}</span>
            <Button small look="outlined" label={control.remembered ? text.import.forget : text.import.reset} onClick={control.forget} />
          </p>
        )}
        {shown && (
          <div className="import-panes">
            <SourcePane
              control={control}
              tables={everything}
              table={shown}
              sheet={otherSheet ?? shown.sheetIndex}
              onShow={show}
              onShowSheet={setOtherSheet}
            />
            <div className="import-pane">
              <Tabs label={text.import.result} tabs={tabs} chosen={part} onChoose={setPart}>
                {part === 'result' && <ResultTab table={shown} />}
                {part === 'columns' && (
                  <TableColumns table={shown} onChoose={(change) => control.correct(withChoice(options, shown.id, change))} />
                )}
                {part === 'repairs' && <RepairsTab report={report} options={options} onChange={control.correct} />}
                {part === 'notices' && <NoticesTab report={report} />}
              </Tabs>
            </div>
          </div>
        )}
      </main>
    </div>
  );
}
