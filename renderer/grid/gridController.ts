// Everything of the sheet that is not React: the model, the mounted grid, filters, search, suggestions, and what popups are open.
import type { GridApi } from 'ag-grid-community';
import type { Column, Row } from '#shared/annex/model.ts';
import type { KnownUnits } from '#shared/units/knownNames.ts';
import type { Text } from '../i18n/index.ts';
import type { AnnexSession } from '../state/session.ts';
import type { Pasted } from './clipboard/clipboardEvents.ts';
import { fitColumns } from './columnWidths.ts';
import { createFiltering, type Filtering } from './filter/filtering.ts';
import { createFindSession, type FindOptions, type FindSession } from './find/findSession.ts';
import { createHighlights, type Highlights } from './find/highlights.ts';
import { compileSearch } from './find/search.ts';
import type { CellMarks, FilterState, GridCommandId, GridHandle } from './gridHandle.ts';
import { createGridModel } from './gridModel.ts';
import { createViewStore, type ViewStore } from './gridView.ts';
import { handleOf } from './handleOf.ts';
import type { ColumnStanding, MenuEntry } from './menu/menuItems.ts';
import { actFromMenu, menuAreaOf } from './menu/menuActs.ts';
import { mountGrid, type GridModel, type MountedGrid } from './mountGrid.ts';
import { NO_UNITS } from './suggest/suggestions.ts';
import { createSuggesting, type Suggesting } from './suggest/suggesting.ts';
import type { TextMetrics } from './textMetrics.ts';

/** What the component was last told. */
export interface Given {
  readonly metrics: TextMetrics;
  readonly marks: CellMarks;
  readonly readOnly: boolean;
  /** Units to suggest. */
  readonly units?: KnownUnits | undefined;
  readonly onCommand?: ((id: GridCommandId) => void) | undefined;
  readonly onFilter?: ((filter: FilterState) => void) | undefined;
  readonly onPasteTable?: ((pasted: Pasted) => void) | undefined;
}

export interface GridController {
  readonly model: GridModel;
  readonly view: ViewStore;
  readonly filtering: Filtering;
  give(given: Given): void;
  /** Mounts on a ready AG Grid and gives the handle. */
  mount(api: GridApi<Row>, host: HTMLElement): GridHandle;
  unmount(): void;
  focus(): void;
  openFilter(columnId: string): void;
  /** Asks the application for deadlines to filter by. */
  filterByDeadline(): void;
  /** The column with the frame, also where a merged title lies over it. */
  activeColumn(): Column | undefined;
  columnStanding(): ColumnStanding;
  /** The parts that exist once the grid is mounted. */
  readonly find: FindSession | null;
  readonly suggesting: Suggesting | null;
  search(options: FindOptions | null): void;
  /** Text of the frame's cell, for the find field. */
  selectedText(): string;
  choose(entry: MenuEntry): void;
}

export function createGridController(open: AnnexSession, text: Text, first: Given): GridController {
  const session = first.readOnly ? readOnlySession(open) : open;
  let given = first;
  let mounted: MountedGrid | null = null;
  let find: FindSession | null = null;
  let highlights: Highlights | null = null;
  let suggesting: Suggesting | null = null;
  let grid: { api: GridApi<Row>; host: HTMLElement } | null = null;
  const view = createViewStore();
  const model = createGridModel(
    session,
    () => given.metrics,
    () => given.marks,
  );
  const filtering = createFiltering(session, model.sheet, () => {
    mounted?.refilter();
    showEmptiness();
    given.onFilter?.(filtering.state());
  });

  const emptiness = (): 'no' | 'noRows' | 'noneShown' => (model.sheet.size.rows > 0 ? 'no' : model.sheet.filter ? 'noneShown' : 'noRows');
  const showEmptiness = (): void => {
    const empty = emptiness();
    if (view.get().empty !== empty) view.set({ empty });
  };
  const ask = (bar: 'find' | 'replace'): void => {
    if (mounted?.layer.commit()) view.set({ find: bar, findAsked: view.get().findAsked + 1 });
  };
  function openFilter(columnId: string): void {
    const header = grid?.host.querySelector(`.ag-header-cell[col-id="${CSS.escape(columnId)}"]`)?.getBoundingClientRect();
    const box = grid?.host.getBoundingClientRect();
    if (!header || !box || !mounted?.layer.commit()) return;
    const x = Math.max(0, Math.min(header.left - box.left, box.width - 330));
    view.set({ filter: { columnId, x, y: header.bottom - box.top }, menu: null });
  }
  const activeColumn = (): Column | undefined => model.sheet.columns[mounted?.layer.selection.active.column ?? 0];
  const filterHere = (): void => openFilter(activeColumn()?.id ?? '');

  return {
    model,
    view,
    filtering,
    openFilter,
    filterByDeadline: () => given.onCommand?.('filterByDeadline'),
    activeColumn,
    columnStanding: () => ({
      internal: activeColumn()?.internal === true,
      lastFrozen: mounted?.layer.selection.active.column === model.sheet.layout.frozen - 1,
    }),
    get find() {
      return find;
    },
    get suggesting() {
      return suggesting;
    },
    give(next) {
      const before = given;
      given = next;
      // AG Grid uses flushSync; its api must not be called while React is still rendering.
      queueMicrotask(() => {
        if (next.metrics.zoom !== before.metrics.zoom || next.metrics.lineHeight !== before.metrics.lineHeight) mounted?.relayout();
        if (next.marks !== before.marks) grid?.api.refreshCells({ force: true, suppressFlash: true });
      });
    },
    mount(api, host) {
      grid = { api, host };
      mounted = mountGrid(api, host, model, {
        texts: text.grid,
        notify: (sentence) => view.set({ notice: { sentence } }),
        offer: (sentence, label, run) => view.set({ notice: { sentence, action: { label, run } } }),
        takeTable: (pasted) => given.onPasteTable?.(pasted),
        onEditing: () => suggesting?.update(),
        onSynced({ touched }) {
          showEmptiness();
          highlights?.refresh();
          filtering.note(touched);
          if (model.sheet.filter) given.onFilter?.(filtering.state());
        },
        openMenu(event, area) {
          const box = host.getBoundingClientRect();
          view.set({ menu: { area, x: event.clientX - box.left, y: event.clientY - box.top } });
        },
        find: () => ask('find'),
        replace: () => ask('replace'),
        filter: filterHere,
        reapply: () => filtering.reapply(),
        menu() {
          const box = host.getBoundingClientRect();
          if (!mounted) return;
          const cell = mounted.layer.editor.element.getBoundingClientRect();
          view.set({ menu: { area: menuAreaOf(mounted.layer), x: cell.left - box.left, y: cell.bottom - box.top } });
        },
        editRow: () => given.onCommand?.('editRow'),
        suggestions: (event) => suggesting?.key(event) ?? false,
        openSuggestions: () => suggesting?.enter(),
      });
      const { layer } = mounted;
      layer.editor.element.readOnly = given.readOnly;
      find = createFindSession(layer);
      highlights = createHighlights(api, layer.surface);
      suggesting = createSuggesting(
        () => layer,
        host,
        view,
        () => given.units ?? NO_UNITS,
      );
      showEmptiness();
      return handleOf(mounted, {
        openFind: () => ask('find'),
        openReplace: () => ask('replace'),
        openFilter: filterHere,
        clearFilters: () => filtering.clear(),
        showRows: (choose, label) => filtering.showOnly(choose, label),
        reapplyFilters: () => filtering.reapply(),
        filterState: () => filtering.state(),
      });
    },
    unmount() {
      highlights?.destroy();
      suggesting?.destroy();
      mounted?.destroy();
      mounted = null;
      grid = null;
    },
    focus: () => mounted?.layer.focus(),
    search: (options) => highlights?.show(options ? compileSearch(options) : null),
    selectedText() {
      const layer = mounted?.layer;
      const own = layer ? model.sheet.text(layer.target()) : '';
      return own.length <= 60 && !own.includes('\n') ? own : '';
    },
    choose({ command, id }) {
      if (!mounted) return;
      const { layer, clipboard } = mounted;
      layer.focus();
      if (command) session.run(command, undefined);
      else
        actFromMenu(id as Parameters<typeof actFromMenu>[0], {
          layer,
          clipboard,
          fitColumns: (columnIds) => fitColumns({ layer, measure: model.measure, metrics: model.metrics }, columnIds),
          openFilter,
          editRow: () => given.onCommand?.('editRow'),
        });
    },
  };
}

/** The same annex, where nothing can be run: every change of the sheet goes through the session. */
const readOnlySession = (session: AnnexSession): AnnexSession => ({
  ...session,
  run: () => false,
  canRun: () => false,
  undo: () => false,
  redo: () => false,
});
