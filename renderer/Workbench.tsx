// The editor with everything that belongs to one open annex: sheet, checks, panels, dialogs, and what its commands do.
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Finding } from '#shared/check/finding.ts';
import { subjectColumn } from '#shared/annex/state.ts';
import type { WorkbookWarning } from '#shared/xlsx/write/finish.ts';
import { AnnexGrid } from './grid/AnnexGrid.tsx';
import type { FilterState, GridHandle, RowChoice } from './grid/gridHandle.ts';
import { ColumnsDialog } from './features/columns/ColumnsDialog.tsx';
import { DetailsPanel } from './features/details/DetailsPanel.tsx';
import { DirectoryDialog } from './features/directory/DirectoryDialog.tsx';
import { EditorScreen } from './features/editor/EditorScreen.tsx';
import { MainMenu } from './features/editor/MainMenu.tsx';
import { exportAnnex, saveCopy } from './features/export/exportAnnex.ts';
import { ExportDialog } from './features/export/ExportDialog.tsx';
import { SetDialog } from './features/export/SetDialog.tsx';
import { WarningsDialog } from './features/export/WarningsDialog.tsx';
import { FindingHere } from './features/findings/FindingHere.tsx';
import { FindingsPanel } from './features/findings/FindingsPanel.tsx';
import { FindingTip } from './features/findings/FindingTip.tsx';
import { findingsByCell, placeOf } from './features/findings/findingWords.ts';
import { HistoryPanel } from './features/history/HistoryPanel.tsx';
import { LinkDialog } from './features/linkedFile/LinkDialog.tsx';
import { LinkedFileStatus } from './features/linkedFile/LinkedFileStatus.tsx';
import { SaveDialog } from './features/linkedFile/SaveDialog.tsx';
import type { SaveQuestion } from './features/linkedFile/saveToFile.ts';
import { MeaningChip } from './features/meaning/MeaningChip.tsx';
import { PrintDialog } from './features/print/PrintDialog.tsx';
import { DeadlineDialog } from './features/rowFilters/DeadlineDialog.tsx';
import { dueTasks, overdueAt, quarterOf, type Due } from './features/rowFilters/dueTasks.ts';
import { TemplatesDialog } from './features/template/TemplatesDialog.tsx';
import { PropertiesDialog } from './features/properties/PropertiesDialog.tsx';
import { TimeView } from './features/timeView/TimeView.tsx';
import { UnitsView } from './features/unitsView/UnitsView.tsx';
import { useText } from './i18n/index.ts';
import { marksOf } from './state/cellMarks.ts';
import { useCommands, type AppHandlers } from './state/commands.ts';
import { takePasted } from './state/opening.ts';
import { useServices } from './state/services.ts';
import { isoToday } from './state/today.ts';
import { useAnnexReader } from './state/useAnnexReader.ts';
import { useChecks } from './state/useChecks.ts';
import { useKnownUnits } from './state/useKnownUnits.ts';
import { useStored } from './state/useStored.ts';
import type { OpenAnnex } from './state/workspace.ts';
import type { MenuItem } from './ui/Menu.tsx';
import { Tabs } from './ui/Tabs.tsx';
import { workbenchHandlers, type WorkbenchDialog } from './workbenchHandlers.ts';

interface Props {
  readonly annex: OpenAnnex;
  readonly menuEntries: readonly MenuItem[];
  /** Hands the commands of the editor to the application, and takes them back on leaving. */
  readonly onHandlers: (handlers: AppHandlers) => void;
}

type PanelTab = 'checks' | 'details' | 'history';

export function Workbench({ annex, menuEntries, onHandlers }: Props): ReactElement {
  const { session, readOnly } = annex;
  const text = useText();
  const services = useServices();
  const { preferences } = services;
  const commands = useCommands();
  const { zoom, panelOpen } = useStored(preferences.store);
  const checks = useChecks(session);
  const reader = useAnnexReader(session);
  const { findings } = useStored(checks.store);
  const units = useKnownUnits(reader);
  const marks = useMemo(() => marksOf(findings), [findings]);
  const grid = useRef<GridHandle>(null);
  const at = useMemo(() => findingsByCell(findings), [findings]);
  const [filter, setFilter] = useState<FilterState | null>(null);
  const [unitsShown, setUnitsShown] = useState(false);
  const [tab, setTab] = useState<PanelTab>('checks');
  const [enteringRow, setEnteringRow] = useState(false);
  const rowEntered = useCallback(() => setEnteringRow(false), []);
  const [dialog, setDialog] = useState<WorkbenchDialog | null>(null);
  const [asked, setAsked] = useState<SaveQuestion | null>(null);
  const [warnings, setWarnings] = useState<readonly WorkbookWarning[]>([]);
  /** The keys go to the sheet once what is open has closed: a dialog and a menu give the focus back to what opened them. */
  const toSheet = useCallback((): void => {
    setTimeout(() => {
      if (!document.querySelector('dialog[open], .find-bar:focus-within')) grid.current?.focus();
    });
  }, []);
  const close = (): void => {
    setDialog(null);
    setAsked(null);
    toSheet();
  };

  const goTo = useCallback(
    ({ rowId, columnId }: Pick<Finding, 'rowId' | 'columnId'>): void => {
      const column = columnId ?? session.store.getState().state.head.columns[0]?.id;
      const sheet = grid.current;
      if (rowId && column && sheet && !sheet.goTo(rowId, column)) {
        sheet.clearFilters();
        sheet.goTo(rowId, column);
      }
      sheet?.focus();
    },
    [session],
  );
  const goToRow = useCallback(
    (rowId: string): void => {
      setDialog(null);
      const columnId = subjectColumn(session.store.getState().state.head).id;
      // The dialog gives the focus back to its button when it goes; the sheet takes it after that.
      setTimeout(() => goTo({ rowId, columnId }));
    },
    [session, goTo],
  );
  const countSelected = useCallback(() => grid.current?.countSelected() ?? null, []);
  const showRows = useCallback(
    (choose: RowChoice, label: string): void => {
      grid.current?.showRows(choose, label);
      toSheet();
    },
    [toSheet],
  );
  const canUndo = useStored(session.store, (view) => view.history.done.length > 0);
  const canRedo = useStored(session.store, (view) => view.history.undone.length > 0);
  useEffect(() => {
    onHandlers(
      workbenchHandlers({
        services,
        text,
        annex,
        checks,
        canUndo,
        canRedo,
        grid: () => grid.current,
        goTo,
        show: setDialog,
        ask: setAsked,
        warn: setWarnings,
      }),
    );
    return () => onHandlers({});
  }, [services, text, annex, checks, canUndo, canRedo, goTo, onHandlers]);

  const today = isoToday(services.now());
  const showDue = (due: Due, label: string): void =>
    showRows(() => dueTasks(session.store.getState().state, (cell) => reader.time(cell), due), label);
  const rowFilters = [
    {
      id: 'withFindings',
      label: text.editor.withFindings,
      onChoose: () =>
        showRows(() => new Set(checks.store.getState().findings.flatMap(({ rowId }) => rowId ?? [])), text.editor.withFindings),
    },
    { id: 'dueThisQuarter', label: text.editor.dueThisQuarter, onChoose: () => showDue(quarterOf(today), text.editor.dueThisQuarter) },
    { id: 'overdue', label: text.editor.overdue, onChoose: () => showDue(overdueAt(today), text.editor.overdue) },
    { id: 'byDeadline', label: text.editor.byDeadline, onChoose: () => setDialog('deadline') },
  ];
  const entries = [
    ...rowFilters,
    { id: 'saveCopy', label: text.editor.saveCopy, onChoose: () => void saveCopy(services, text, session) },
    ...menuEntries,
  ];
  const tabs = [
    { id: 'checks', label: text.editor.checksTab, count: findings.length },
    { id: 'details', label: text.editor.detailsTab },
    { id: 'history', label: text.editor.historyTab },
  ] as const;
  return (
    <>
      <EditorScreen
        annex={annex}
        menu={<MainMenu more={entries} onChosen={toSheet} />}
        onLeave={() => commands.run('closeAnnex')}
        onColumns={() => setDialog('columns')}
        onToSheet={toSheet}
        meaning={<MeaningChip session={session} />}
        linkedFile={<LinkedFileStatus session={session} onOpen={() => setDialog('linkedFile')} />}
        remark={<FindingHere session={session} at={at} />}
        filter={filter}
        countSelected={countSelected}
        onClearFilter={() => {
          grid.current?.clearFilters();
          grid.current?.focus();
        }}
        onReapplyFilter={() => {
          grid.current?.reapplyFilters();
          grid.current?.focus();
        }}
        tools={{
          unitsShown: unitsShown && panelOpen,
          onUnits: () => {
            setUnitsShown(!(unitsShown && panelOpen));
            preferences.set({ panelOpen: true });
          },
          onTimes: () => setDialog('times'),
        }}
        sheet={
          <FindingTip at={at} cellAt={(x, y) => grid.current?.cellAt(x, y) ?? null}>
            <AnnexGrid
              session={session}
              marks={marks}
              units={units}
              readOnly={readOnly}
              onPasteTable={(pasted) => void takePasted(services, text, pasted)}
              onFilter={setFilter}
              zoom={zoom / 100}
              onCommand={(id) => {
                if (id === 'editRow') {
                  preferences.set({ panelOpen: true });
                  setTab('details');
                  setEnteringRow(true);
                } else if (id === 'filterByDeadline') setDialog('deadline');
                else commands.run(id);
              }}
              onReady={(handle) => {
                grid.current = handle;
              }}
            />
          </FindingTip>
        }
        panel={
          panelOpen && (
            <aside className="side-panel" aria-label={text.editor.panel}>
              {unitsShown ? (
                <UnitsView
                  session={session}
                  onFilterRows={showRows}
                  onDirectory={() => setDialog('directory')}
                  onClose={() => setUnitsShown(false)}
                />
              ) : (
                <Tabs label={text.editor.panel} tabs={tabs} chosen={tab} onChoose={setTab}>
                  {tab === 'checks' && (
                    <FindingsPanel session={session} checks={checks} readOnly={readOnly} onGoTo={goTo} onFilterRows={showRows} />
                  )}
                  {tab === 'details' && (
                    <DetailsPanel session={session} readOnly={readOnly} entering={enteringRow} onEntered={rowEntered} />
                  )}
                  {tab === 'history' && <HistoryPanel session={session} />}
                </Tabs>
              )}
            </aside>
          )
        }
      />
      {dialog === 'linkedFile' && <LinkDialog session={session} readOnly={readOnly} onClose={close} />}
      {asked && (
        <SaveDialog
          question={asked}
          onExport={() => {
            close();
            commands.run('exportWorkbook');
          }}
          onClose={close}
        />
      )}
      {dialog === 'exportSet' && <SetDialog session={session} onClose={close} />}
      {dialog === 'templates' && (
        <TemplatesDialog
          session={session}
          checks={checks}
          readOnly={readOnly}
          onGoTo={({ rowId }) => rowId && goToRow(rowId)}
          onClose={close}
        />
      )}
      {dialog === 'print' && (
        <PrintDialog
          session={session}
          checks={checks}
          readOnly={readOnly}
          onGoTo={({ rowId }) => rowId && goToRow(rowId)}
          onClose={close}
        />
      )}
      {(dialog === 'export' || dialog === 'exportWord') && (
        <ExportDialog
          session={session}
          checks={checks}
          readOnly={readOnly}
          format={dialog === 'exportWord' ? 'docx' : 'xlsx'}
          onGoTo={({ rowId }) => rowId && goToRow(rowId)}
          onExport={(format, settings) => void exportAnnex(services, text, session, format, settings).then(setWarnings)}
          onClose={close}
        />
      )}
      {warnings.length > 0 && (
        <WarningsDialog
          warnings={warnings}
          placeOf={(rowId) => placeOf(session.store.getState().state, rowId, text)}
          onGoTo={(rowId) => {
            setWarnings([]);
            goToRow(rowId);
          }}
          onClose={() => setWarnings([])}
        />
      )}
      {dialog === 'properties' && <PropertiesDialog session={session} onClose={close} />}
      {dialog === 'deadline' && <DeadlineDialog today={today} onApply={showDue} onClose={close} />}
      {dialog === 'times' && <TimeView session={session} onGoToRow={goToRow} onClose={close} />}
      {dialog === 'directory' && <DirectoryDialog session={session} onClose={close} />}
      {dialog === 'columns' && <ColumnsDialog session={session} onClose={close} />}
    </>
  );
}
