// The sheet of an annex: AG Grid renders and scrolls, the range layer over it selects, edits and pastes. Every change is a command.
import { AG_GRID_LOCALE_VN } from '@ag-grid-community/locale';
import type { GetRowIdParams, GridReadyEvent, RowHeightParams } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Row } from '#shared/annex/model.ts';
import type { KnownUnits } from '#shared/units/knownNames.ts';
import { styleNonce } from '../host/styleNonce.ts';
import { useText } from '../i18n/index.ts';
import type { AnnexSession } from '../state/session.ts';
import type { Pasted } from './clipboard/clipboardEvents.ts';
import { FindBar } from './find/FindBar.tsx';
import type { GridContext } from './gridContext.ts';
import { createGridController, type GridController } from './gridController.ts';
import { NO_MARKS, type CellMarks, type FilterState, type GridCommandId, type GridHandle } from './gridHandle.ts';
import { GRID_MODULES, GRID_THEME } from './gridModules.ts';
import { GridPopups } from './GridPopups.tsx';
import { metricStyle } from './metricStyle.ts';
import { definitionsOf } from './mountGrid.ts';
import { metricsFor, type Density } from './textMetrics.ts';
import './grid.css';

export interface AnnexGridProps {
  readonly session: AnnexSession;
  readonly marks?: CellMarks;
  /** From 0.7 to 2. */
  readonly zoom?: number;
  readonly density?: Density;
  /** Shown and copied from, but not changed. */
  readonly readOnly?: boolean;
  /** Units that are suggested while typing. */
  readonly units?: KnownUnits;
  /** Asks the application for what the sheet cannot do itself. */
  readonly onCommand?: (id: GridCommandId) => void;
  /** A filter was set, changed or cleared. */
  readonly onFilter?: (filter: FilterState) => void;
  readonly onReady?: (handle: GridHandle) => void;
  /** The user wants a pasted table taken over with its header row. */
  readonly onPasteTable?: (pasted: Pasted) => void;
}

/** A session is one document; another session is another grid. */
export function AnnexGrid(props: AnnexGridProps): ReactElement {
  return <SessionGrid key={`${keyOf(props.session)} ${props.readOnly ?? false}`} {...props} />;
}

const keys = new WeakMap<AnnexSession, number>();
let lastKey = 0;
function keyOf(session: AnnexSession): number {
  const known = keys.get(session);
  if (known !== undefined) return known;
  lastKey += 1;
  keys.set(session, lastKey);
  return lastKey;
}

function SessionGrid(props: AnnexGridProps): ReactElement {
  const {
    session,
    marks = NO_MARKS,
    zoom = 1,
    density = 'comfortable',
    readOnly = false,
    units,
    onCommand,
    onReady,
    onFilter,
    onPasteTable,
  } = props;
  const text = useText();
  const metrics = metricsFor(zoom, density);
  const table = useRef<HTMLDivElement>(null);
  const [controller] = useState(() =>
    createGridController(session, text, { metrics, marks, readOnly, units, onCommand, onFilter, onPasteTable }),
  );
  const [options] = useState(() => gridOptions(controller, text.grid));
  useEffect(
    () => controller.give({ metrics: metricsFor(zoom, density), marks, readOnly, units, onCommand, onFilter, onPasteTable }),
    [controller, zoom, density, marks, readOnly, units, onCommand, onFilter, onPasteTable],
  );

  function ready({ api }: GridReadyEvent<Row>): void {
    if (!table.current) return;
    const handle = controller.mount(api, table.current);
    handle.focus();
    onReady?.(handle);
  }

  return (
    <div className="annex-grid" style={metricStyle(metrics)}>
      <OpenFindBar controller={controller} />
      <div className="annex-grid-sheet">
        <div className="annex-grid-table" ref={table}>
          {/* AG Grid hides what holds the editor until its first rows stand, and what is hidden cannot take the focus: hence twice,
              as rows may stand before or after the grid says that it is ready. */}
          <AgGridReact<Row>
            {...options}
            onGridReady={ready}
            onFirstDataRendered={controller.focus}
            onGridPreDestroyed={controller.unmount}
          />
        </div>
        <GridPopups controller={controller} />
      </div>
    </div>
  );
}

function gridOptions(controller: GridController, texts: GridContext['texts']) {
  const { model, filtering } = controller;
  const context: GridContext = { texts, isFiltered: filtering.isFiltered, openFilter: controller.openFilter };
  return {
    modules: GRID_MODULES,
    theme: GRID_THEME,
    styleNonce: styleNonce(),
    localeText: AG_GRID_LOCALE_VN,
    context,
    columnDefs: definitionsOf(model),
    rowData: model.sheet.rows(),
    getRowId: ({ data }: GetRowIdParams<Row>): string => data.id,
    getRowHeight: ({ data }: RowHeightParams<Row>) => (data ? model.heights.known(data) : undefined),
    rowClassRules: { 'row-section': kindIs('section'), 'row-band': kindIs('band'), 'row-total': kindIs('total') },
    animateRows: false,
    suppressCellFocus: true,
    suppressHeaderFocus: true,
    suppressRowHoverHighlight: true,
    suppressNoRowsOverlay: true,
  };
}

const kindIs = (kind: Row['kind']) => (params: { readonly data?: Row | undefined }) => params.data?.kind === kind;

function OpenFindBar({ controller }: { readonly controller: GridController }): ReactElement | null {
  const { view, find } = controller;
  const { find: bar, findAsked } = useSyncExternalStore(view.subscribe, view.get);
  const text = useText().grid.notices;
  if (bar === 'closed' || !find) return null;
  return (
    <FindBar
      session={find}
      replacing={bar === 'replace'}
      asked={findAsked}
      initial={controller.selectedText()}
      onSearch={controller.search}
      onReplaced={(count) => view.set({ notice: { sentence: text.replaced(count) } })}
      onClose={() => {
        controller.search(null);
        view.set({ find: 'closed' });
        controller.focus();
      }}
    />
  );
}
