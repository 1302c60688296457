// The sheet of an annex: AG Grid renders and scrolls, the range layer over it selects, edits and pastes. Every change is a command.
import { AG_GRID_LOCALE_VN } from '@ag-grid-community/locale';
import type { GetRowIdParams, GridPreDestroyedEvent, GridReadyEvent, RowHeightParams } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Row } from '#shared/annex/model.ts';
import { styleNonce } from '../host/styleNonce.ts';
import { useText } from '../i18n/index.ts';
import type { AnnexSession } from '../state/session.ts';
import type { GridContext } from './gridContext.ts';
import { NO_MARKS, type CellMarks, type GridCommandId, type GridHandle } from './gridHandle.ts';
import { createGridModel } from './gridModel.ts';
import { GRID_MODULES, GRID_THEME } from './gridModules.ts';
import { handleOf } from './handleOf.ts';
import { metricStyle } from './metricStyle.ts';
import { definitionsOf, mountGrid, type MountedGrid } from './mountGrid.ts';
import { metricsFor, type Density } from './textMetrics.ts';
import './grid.css';

export interface AnnexGridProps {
  readonly session: AnnexSession;
  readonly marks?: CellMarks;
  /** From 0.7 to 2. */
  readonly zoom?: number;
  readonly density?: Density;
  readonly onCommand?: (id: GridCommandId) => void;
  readonly onReady?: (handle: GridHandle) => void;
}

/** A session is one document; another session is another grid. */
export function AnnexGrid(props: AnnexGridProps): ReactElement {
  return <SessionGrid key={keyOf(props.session)} {...props} />;
}

const keys = new WeakMap<AnnexSession, number>();
let lastKey = 0;
function keyOf(session: AnnexSession): number {
  const key = keys.get(session) ?? (lastKey += 1);
  keys.set(session, key);
  return key;
}

function SessionGrid({ session, marks = NO_MARKS, zoom = 1, density = 'comfortable', onCommand, onReady }: AnnexGridProps): ReactElement {
  const text = useText();
  const metrics = metricsFor(zoom, density);
  const latest = useRef({ marks, metrics, onCommand });
  latest.current = { marks, metrics, onCommand };
  const host = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedGrid>(null);
  const [model] = useState(() =>
    createGridModel(
      session,
      () => latest.current.metrics,
      () => latest.current.marks,
    ),
  );
  const [definitions] = useState(() => definitionsOf(model));
  const [rows] = useState(() => model.sheet.rows());
  const [context] = useState((): GridContext => ({ texts: text.grid, isFiltered: () => false, openFilter: () => undefined }));

  function ready({ api }: GridReadyEvent<Row>): void {
    if (!host.current) return;
    const grid = mountGrid(api, host.current, model, {
      texts: text.grid,
      notify: () => undefined,
      offer: () => undefined,
      onEditing: () => undefined,
      onSynced: () => undefined,
      openMenu: () => undefined,
      find: () => undefined,
      replace: () => undefined,
      filter: () => undefined,
      menu: () => undefined,
      editRow: () => latest.current.onCommand?.('editRow'),
      suggestions: () => false,
      openSuggestions: () => undefined,
    });
    mounted.current = grid;
    onReady?.(
      handleOf(grid, {
        openFind: () => undefined,
        openReplace: () => undefined,
        openFilter: () => undefined,
        clearFilters: () => undefined,
        filterState: () => ({ columnIds: [], shown: 0, total: 0 }),
      }),
    );
    grid.layer.focus();
  }
  function destroyed(_event: GridPreDestroyedEvent<Row>): void {
    mounted.current?.destroy();
    mounted.current = null;
  }
  // AG Grid uses flushSync; its api must not be called while React is still rendering.
  useEffect(() => queueMicrotask(() => mounted.current?.relayout()), [zoom, density]);

  return (
    <div className="annex-grid" ref={host} style={metricStyle(metrics)}>
      <AgGridReact<Row>
        modules={GRID_MODULES}
        theme={GRID_THEME}
        styleNonce={styleNonce()}
        localeText={AG_GRID_LOCALE_VN}
        context={context}
        columnDefs={definitions}
        rowData={rows}
        getRowId={rowId}
        getRowHeight={({ data }: RowHeightParams<Row>) => (data ? model.heights.known(data) : undefined)}
        rowClassRules={ROW_CLASSES}
        animateRows={false}
        suppressCellFocus
        suppressHeaderFocus
        suppressRowHoverHighlight
        suppressNoRowsOverlay
        onGridReady={ready}
        onGridPreDestroyed={destroyed}
      />
    </div>
  );
}

const rowId = ({ data }: GetRowIdParams<Row>): string => data.id;

const kindIs = (kind: Row['kind']) => (params: { readonly data?: Row | undefined }) => params.data?.kind === kind;
const ROW_CLASSES = { 'row-section': kindIs('section'), 'row-band': kindIs('band'), 'row-total': kindIs('total') };
