// The selection of the sheet. It is held once, by the session, as ids of rows and columns, which commands, undo and panels use. The sheet
// needs positions and where a range was begun: they are derived from those ids on each read, and cached while ids, rows and columns stay.
import type { Selection } from '#shared/annex/selection.ts';
import type { AnnexSession } from '../../state/session.ts';
import { clampSelection, selectCell, type SheetSelection } from './selection.ts';
import { activeId, fromIds, toIds, type SheetIds } from './selectionIds.ts';

export interface SelectionOfSheet {
  /** By position. Where the sheet has no cell: as it was last. */
  readonly current: SheetSelection;
  select(selection: SheetSelection): void;
  /** To be called after rows or columns of the sheet have changed: selects what is shown, if the session's selection is not. */
  refresh(): void;
  stop(): void;
}

/** Sorting may scatter the selected rows; beyond this many ranges the place stays selected and not the rows. */
const MAX_RANGES = 50;

interface Cached {
  readonly ids: Selection;
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  readonly selection: SheetSelection;
  /** The sheet shows all that the ids name. */
  readonly complete: boolean;
}

/** `onMoved` is called after something else than the sheet (a command, undo, a panel) has moved the selection. */
export function createSheetSelection(session: AnnexSession, sheet: SheetIds, onMoved: () => void): SelectionOfSheet {
  let cached: Cached | null = null;
  let selecting = false;
  /** The selection was moved from elsewhere, and `refresh` has not reported it yet. */
  let movePending = true;

  const idsOfSession = (): Selection => session.store.getState().selection;
  const isFresh = ({ ids, rowIds, columnIds }: Cached): boolean =>
    ids === idsOfSession() &&
    rowIds === sheet.rowIds &&
    columnIds.length === sheet.columns.length &&
    sheet.columns.every(({ id }, at) => id === columnIds[at]);

  function keep(ids: Selection, selection: SheetSelection, complete: boolean): Cached {
    cached = { ids, selection, complete, rowIds: sheet.rowIds, columnIds: sheet.columns.map(({ id }) => id) };
    return cached;
  }
  function read(): Cached {
    if (cached && isFresh(cached)) return cached;
    const ids = idsOfSession();
    const before = cached?.selection ?? selectCell({ row: 0, column: 0 });
    const found = fromIds(sheet, ids);
    if (found && found.selection.ranges.length <= MAX_RANGES) return keep(ids, found.selection, found.complete);
    return keep(ids, clampSelection(before, sheet.size), false);
  }
  function select(next: SheetSelection): void {
    const selection = clampSelection(next, sheet.size);
    const ids = toIds(sheet, selection);
    keep(ids, selection, true);
    selecting = true;
    session.select(ids);
    selecting = false;
  }

  const stop = session.store.subscribe((now, before) => {
    if (now.selection === before.selection || selecting) return;
    // After a change of the document the sheet reads rows and columns first (gridSync.ts) and then calls `refresh`.
    movePending = true;
    if (now.revision === before.revision) refresh();
  });
  function refresh(): void {
    const moved = movePending;
    movePending = false;
    if (sheet.isEmpty) return;
    const { ids, selection, complete } = read();
    // A row that has become a section, or is none any more, has another name for the cell under its title.
    if (!complete || activeId(sheet, selection.active)?.columnId !== ids.active?.columnId) select(selection);
    if (moved) onMoved();
  }

  return {
    get current() {
      return sheet.isEmpty ? (cached?.selection ?? selectCell({ row: 0, column: 0 })) : read().selection;
    },
    select(selection) {
      if (!sheet.isEmpty) select(selection);
    },
    refresh,
    stop,
  };
}
