// Plain AG Grid with rows of one height, to compare the sheet's figures with.
import { ClientSideRowModelModule, themeQuartz } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import type { ReactElement } from 'react';
import type { AnnexDocument, Row } from '#shared/annex/model.ts';

interface Props {
  readonly annex: AnnexDocument;
  readonly onReady: () => void;
}

const MODULES = [ClientSideRowModelModule];

export const BareGrid = ({ annex, onReady }: Props): ReactElement => (
  <AgGridReact<Row>
    modules={MODULES}
    theme={themeQuartz}
    styleNonce="harness"
    rowHeight={69}
    animateRows={false}
    rowData={[...annex.rows]}
    getRowId={({ data }) => data.id}
    columnDefs={annex.columns.map((column) => ({
      colId: column.id,
      headerName: column.header,
      width: column.width,
      valueGetter: ({ data }) => data?.cells[column.id] ?? '',
    }))}
    onFirstDataRendered={onReady}
  />
);
