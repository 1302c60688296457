// The sheet of an annex: AG Grid renders and scrolls, the range layer over it selects, edits and pastes. Every change is a command.
import type { GridReadyEvent } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Row } from '#shared/annex/model.ts';
import { useText } from '../i18n/index.ts';
import type { AnnexSession } from '../state/session.ts';
import type { CellMarks, GridActions } from './gridActions.ts';
import { createGridController } from './gridController.ts';
import type { GridInputs } from './gridModel.ts';
import { GridPopups, OpenFindBar } from './GridPopups.tsx';
import { metricsFor, metricStyle, type Density } from './textMetrics.ts';
import './grid.css';

export interface AnnexGridProps extends Omit<GridInputs, 'metrics' | 'marks'> {
  readonly session: AnnexSession;
  readonly marks?: CellMarks;
  /** From 0.7 to 2. */
  readonly zoom?: number;
  readonly density?: Density;
  readonly onReady?: (actions: GridActions) => void;
}

const NO_MARKS: CellMarks = { at: () => undefined };

/** A session is one document; another session is another grid. */
export function AnnexGrid(props: AnnexGridProps): ReactElement {
  const { session } = props;
  const [shown, setShown] = useState({ session, key: 0 });
  // Set while rendering: React drops this output and renders again with the new key.
  if (shown.session !== session) setShown({ session, key: shown.key + 1 });
  return <SessionGrid key={shown.key} {...props} />;
}

function SessionGrid(props: AnnexGridProps): ReactElement {
  const { session, marks = NO_MARKS, zoom = 1, density = 'comfortable', units, onRequest, onReady, onFilter, onPasteTable } = props;
  const text = useText();
  const table = useRef<HTMLDivElement>(null);
  const metrics = metricsFor(zoom, density);
  const [controller] = useState(() =>
    createGridController(session, text.grid, { metrics, marks, units, onRequest, onFilter, onPasteTable }),
  );
  useEffect(
    () => controller.update({ metrics: metricsFor(zoom, density), marks, units, onRequest, onFilter, onPasteTable }),
    [controller, zoom, density, marks, units, onRequest, onFilter, onPasteTable],
  );
  const focus = (): void => controller.grid?.actions.focus();

  function ready({ api }: GridReadyEvent<Row>): void {
    if (!table.current) return;
    api.setGridAriaProperty('label', text.grid.name);
    const actions = controller.mount(api, table.current);
    actions.focus();
    onReady?.(actions);
  }

  return (
    <div className="annex-grid" style={metricStyle(metrics)}>
      <OpenFindBar controller={controller} />
      <div className="annex-grid-sheet">
        <div className="annex-grid-table" ref={table}>
          {/* AG Grid hides the element that holds the editor until its first rows are drawn, and a hidden element cannot take the focus.
              That may be before or after the grid is ready, hence twice. */}
          <AgGridReact<Row>
            {...controller.options}
            onGridReady={ready}
            onFirstDataRendered={focus}
            onGridPreDestroyed={controller.unmount}
          />
        </div>
        <GridPopups controller={controller} />
      </div>
    </div>
  );
}
