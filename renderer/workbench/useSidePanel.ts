// What the panel at the right shows, and whether it is open.
import { useCallback, useState } from 'react';
import { useStore } from 'zustand';
import { useServices } from '../state/services.ts';

type PanelTab = 'checks' | 'details' | 'history';

export interface SidePanelState {
  readonly open: boolean;
  /** The view by units is shown instead of the tabs. */
  readonly unitsShown: boolean;
  readonly tab: PanelTab;
  /** The first field of the row's details is to get the focus. */
  readonly enteringRow: boolean;
  readonly choose: (tab: PanelTab) => void;
  readonly toggleUnits: () => void;
  readonly hideUnits: () => void;
  readonly enterRow: () => void;
  readonly rowEntered: () => void;
}

export function useSidePanel(): SidePanelState {
  const { preferences } = useServices();
  const open = useStore(preferences.store, ({ panelOpen }) => panelOpen);
  const [wantsUnits, setWantsUnits] = useState(false);
  const [tab, choose] = useState<PanelTab>('checks');
  const [enteringRow, setEnteringRow] = useState(false);
  const unitsShown = wantsUnits && open;
  return {
    open,
    unitsShown,
    tab,
    enteringRow,
    choose,
    toggleUnits() {
      setWantsUnits(!unitsShown);
      preferences.set({ panelOpen: true });
    },
    hideUnits: () => setWantsUnits(false),
    enterRow() {
      preferences.set({ panelOpen: true });
      choose('details');
      setEnteringRow(true);
    },
    rowEntered: useCallback(() => setEnteringRow(false), []),
  };
}
