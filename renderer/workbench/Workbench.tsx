// The editor of one open annex: sheet, checks, panel, dialogs, and the handlers of its commands.
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { EditorScreen } from '../features/editor/EditorScreen.tsx';
import { MainMenu } from '../features/editor/MainMenu.tsx';
import { saveCopy } from '../features/export/exportAnnex.ts';
import { FindingHere } from '../features/findings/FindingHere.tsx';
import { FindingTip } from '../features/findings/FindingTip.tsx';
import { findingsByCell } from '../features/findings/findingWords.ts';
import { LinkedFileStatus } from '../features/linkedFile/LinkedFileStatus.tsx';
import { MeaningChip } from '../features/meaning/MeaningChip.tsx';
import { AnnexGrid } from '../grid/AnnexGrid.tsx';
import type { FilterState } from '../grid/gridActions.ts';
import type { GridRequest } from '../grid/gridModel.ts';
import { useText } from '../i18n/index.ts';
import { marksOf } from '../state/cellMarks.ts';
import { useCommands, type AppHandlers } from '../state/commands.ts';
import { takePasted } from '../state/opening.ts';
import { useServices } from '../state/services.ts';
import { useAnnexReader } from '../state/useAnnexReader.ts';
import { useChecks } from '../state/useChecks.ts';
import { useKnownUnits } from '../state/useKnownUnits.ts';
import type { OpenAnnex } from '../state/workspace.ts';
import type { MenuItem } from '../ui/Menu.tsx';
import { SidePanel } from './SidePanel.tsx';
import { useRowFilters } from './useRowFilters.ts';
import { useSheetControl } from './useSheetControl.ts';
import { useSidePanel } from './useSidePanel.ts';
import { useWorkbenchDialogs } from './useWorkbenchDialogs.ts';
import { WorkbenchDialogs } from './WorkbenchDialogs.tsx';
import { workbenchHandlers } from './workbenchHandlers.ts';

interface Props {
  readonly annex: OpenAnnex;
  readonly menuEntries: readonly MenuItem[];
  /** Receives the handlers of the editor's commands; none after it was closed. */
  readonly onHandlers: (handlers: AppHandlers) => void;
}

export function Workbench({ annex, menuEntries, onHandlers }: Props): ReactElement {
  const { session } = annex;
  const text = useText();
  const services = useServices();
  const commands = useCommands();
  const { zoom, density } = useStore(services.preferences.store);
  const checks = useChecks(session);
  const reader = useAnnexReader(session);
  const units = useKnownUnits(reader);
  const { findings } = useStore(checks.store);
  const marks = useMemo(() => marksOf(findings), [findings]);
  const at = useMemo(() => findingsByCell(findings), [findings]);
  const [filter, setFilter] = useState<FilterState | null>(null);
  const sheet = useSheetControl(session);
  const panel = useSidePanel();
  const [dialogs, acts] = useWorkbenchDialogs(sheet);
  const rowFilters = useRowFilters({ session, checks, reader, sheet, onAskDeadline: () => acts.show('deadline') });
  const canUndo = useStore(session.store, (view) => view.history.done.length > 0);
  const canRedo = useStore(session.store, (view) => view.history.undone.length > 0);
  useEffect(() => {
    onHandlers(workbenchHandlers({ services, text, annex, checks, canUndo, canRedo, sheet, dialogs: acts }));
    return () => onHandlers({});
  }, [services, text, annex, checks, canUndo, canRedo, sheet, acts, onHandlers]);

  const entries = [
    ...rowFilters.entries,
    { id: 'saveCopy', label: text.editor.saveCopy, onChoose: () => void saveCopy(services, text, session) },
    ...menuEntries,
  ];
  const openForSheet = (request: GridRequest): void => {
    if (request === 'editRow') panel.enterRow();
    else acts.show('deadline');
  };
  return (
    <>
      <EditorScreen
        annex={annex}
        menu={<MainMenu more={entries} onChosen={sheet.focusGrid} />}
        onLeave={() => commands.run('closeAnnex')}
        onColumns={() => acts.show('columns')}
        onToSheet={sheet.focusGrid}
        meaning={<MeaningChip session={session} />}
        linkedFile={<LinkedFileStatus session={session} onOpen={() => acts.show('linkedFile')} />}
        remark={<FindingHere session={session} at={at} />}
        filter={filter}
        countSelected={sheet.countSelected}
        onClearFilter={sheet.clearFilters}
        onReapplyFilter={sheet.reapplyFilters}
        tools={{ unitsShown: panel.unitsShown, onUnits: panel.toggleUnits, onTimes: () => acts.show('times') }}
        sheet={
          <FindingTip at={at} cellAt={(x, y) => sheet.grid()?.cellAt(x, y) ?? null}>
            <AnnexGrid
              session={session}
              marks={marks}
              units={units}
              zoom={zoom / 100}
              density={density}
              onPasteTable={(pasted) => void takePasted(services, text, pasted)}
              onFilter={setFilter}
              onRequest={openForSheet}
              onReady={sheet.setGrid}
            />
          </FindingTip>
        }
        panel={
          panel.open && <SidePanel annex={annex} checks={checks} sheet={sheet} panel={panel} onDirectory={() => acts.show('directory')} />
        }
      />
      <WorkbenchDialogs annex={annex} checks={checks} shown={dialogs} acts={acts} onFilterByDeadline={rowFilters.showDue} />
    </>
  );
}
