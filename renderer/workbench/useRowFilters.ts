// The row filters of the menu: only tasks with findings, or by deadline.
import { dueTasks, overdueAt, quarterOf, type Due } from '../features/rowFilters/dueTasks.ts';
import { useText } from '../i18n/index.ts';
import type { Checks } from '../state/checks.ts';
import { useServices } from '../state/services.ts';
import type { AnnexSession } from '../state/session.ts';
import { isoToday } from '../state/today.ts';
import type { AnnexReader } from '../state/useAnnexReader.ts';
import type { MenuItem } from '../ui/Menu.tsx';
import type { SheetControl } from './useSheetControl.ts';

interface Parts {
  readonly session: AnnexSession;
  readonly checks: Checks;
  readonly reader: AnnexReader;
  readonly sheet: SheetControl;
  /** Asks the user for the deadline to filter by. */
  readonly onAskDeadline: () => void;
}

export interface RowFilters {
  readonly entries: readonly MenuItem[];
  readonly showDue: (due: Due, label: string) => void;
}

export function useRowFilters({ session, checks, reader, sheet, onAskDeadline }: Parts): RowFilters {
  const { withFindings, dueThisQuarter, overdue, byDeadline } = useText().editor;
  const { now } = useServices();
  const today = isoToday(now());
  const showDue = (due: Due, label: string): void =>
    sheet.showRows(() => dueTasks(session.store.getState().state, (cell) => reader.time(cell), due), label);
  const rowsWithFindings = (): ReadonlySet<string> => new Set(checks.store.getState().findings.flatMap(({ rowId }) => rowId ?? []));
  return {
    showDue,
    entries: [
      { id: 'withFindings', label: withFindings, onChoose: () => sheet.showRows(rowsWithFindings, withFindings) },
      { id: 'dueThisQuarter', label: dueThisQuarter, onChoose: () => showDue(quarterOf(today), dueThisQuarter) },
      { id: 'overdue', label: overdue, onChoose: () => showDue(overdueAt(today), overdue) },
      { id: 'byDeadline', label: byDeadline, onChoose: onAskDeadline },
    ],
  };
}
