// AG Grid as it comes, rows of one height, nothing over it: what the sheet's figures are compared with.
import { ClientSideRowModelModule, createGrid, themeQuartz } from 'ag-grid-community';
import { useEffect, useRef, type ReactElement } from 'react';
import type { AnnexDocument, Row } from '#shared/annex/model.ts';

interface Props {
  readonly annex: AnnexDocument;
  readonly onReady: () => void;
}

const MODULES = [ClientSideRowModelModule];

export function BareGrid({ annex, onReady }: Props): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const api = createGrid<Row>(
      host.current,
      {
        theme: themeQuartz,
        styleNonce: 'harness',
        rowHeight: 69,
        animateRows: false,
        rowData: [...annex.rows],
        getRowId: ({ data }) => data.id,
        columnDefs: annex.columns.map((column) => ({
          colId: column.id,
          headerName: column.header,
          width: column.width,
          valueGetter: ({ data }) => data?.cells[column.id] ?? '',
        })),
        onFirstDataRendered: onReady,
      },
      { modules: MODULES },
    );
    return () => api.destroy();
  }, [annex, onReady]);
  return <div style={{ height: '100%' }} ref={host} />;
}
