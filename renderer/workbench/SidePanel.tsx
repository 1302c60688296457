// The panel at the right of the sheet: tabs for findings, the row and the history, or the view by units instead of them.
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { DetailsPanel } from '../features/details/DetailsPanel.tsx';
import { FindingsPanel } from '../features/findings/FindingsPanel.tsx';
import { HistoryPanel } from '../features/history/HistoryPanel.tsx';
import { UnitsView } from '../features/unitsView/UnitsView.tsx';
import { useText } from '../i18n/index.ts';
import type { Checks } from '../state/checks.ts';
import type { OpenAnnex } from '../state/workspace.ts';
import { Tabs } from '../ui/Tabs.tsx';
import type { SheetControl } from './useSheetControl.ts';
import type { SidePanelState } from './useSidePanel.ts';

interface Props {
  readonly annex: OpenAnnex;
  readonly checks: Checks;
  readonly sheet: SheetControl;
  readonly panel: SidePanelState;
  readonly onDirectory: () => void;
}

export function SidePanel({ annex, checks, sheet, panel, onDirectory }: Props): ReactElement {
  const { session, readOnly } = annex;
  const text = useText();
  const count = useStore(checks.store, ({ findings }) => findings.length);
  const { tab } = panel;
  const tabs = [
    { id: 'checks', label: text.editor.checksTab, count },
    { id: 'details', label: text.editor.detailsTab },
    { id: 'history', label: text.editor.historyTab },
  ] as const;
  return (
    <aside className="side-panel" aria-label={text.editor.panel}>
      {panel.unitsShown ? (
        <UnitsView session={session} onFilterRows={sheet.showRows} onDirectory={onDirectory} onClose={panel.hideUnits} />
      ) : (
        <Tabs label={text.editor.panel} tabs={tabs} chosen={tab} onChoose={panel.choose}>
          {tab === 'checks' && (
            <FindingsPanel session={session} checks={checks} readOnly={readOnly} onGoTo={sheet.goTo} onFilterRows={sheet.showRows} />
          )}
          {tab === 'details' && (
            <DetailsPanel session={session} readOnly={readOnly} entering={panel.enteringRow} onEntered={panel.rowEntered} />
          )}
          {tab === 'history' && <HistoryPanel session={session} />}
        </Tabs>
      )}
    </aside>
  );
}
