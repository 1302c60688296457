// The options of AG Grid for a sheet: plain rows and columns, our own heights, none of its editing and selection.
import { AG_GRID_LOCALE_VN } from '@ag-grid-community/locale';
import type { ColDef, ColGroupDef, GetRowIdParams, RowHeightParams } from 'ag-grid-community';
import type { AgGridReactProps } from 'ag-grid-react';
import type { Row } from '#shared/annex/model.ts';
import { styleNonce } from '../host/styleNonce.ts';
import { columnDefinitions } from './columnDefinitions.ts';
import type { GridModel } from './gridModel.ts';
import { GRID_MODULES, GRID_THEME } from './gridModules.ts';
import type { HeaderContext } from './HeaderCell.ts';

/** Definitions of the columns as they are now. */
export const definitionsOf = ({ sheet, inputs }: GridModel): (ColDef<Row> | ColGroupDef<Row>)[] =>
  columnDefinitions({ ...sheet.layout, metrics: inputs().metrics, marks: () => inputs().marks });

export const gridOptions = (model: GridModel, header: HeaderContext): AgGridReactProps<Row> => ({
  modules: GRID_MODULES,
  theme: GRID_THEME,
  styleNonce: styleNonce(),
  localeText: AG_GRID_LOCALE_VN,
  context: header,
  columnDefs: definitionsOf(model),
  rowData: model.sheet.rows(),
  getRowId: ({ data }: GetRowIdParams<Row>): string => data.id,
  getRowHeight: ({ data }: RowHeightParams<Row>) => (data ? model.heights.current(data) : undefined),
  rowClassRules: { 'row-section': kindIs('section'), 'row-band': kindIs('band'), 'row-total': kindIs('total') },
  animateRows: false,
  suppressCellFocus: true,
  suppressHeaderFocus: true,
  suppressRowHoverHighlight: true,
  suppressNoRowsOverlay: true,
});

const kindIs = (kind: Row['kind']) => (params: { readonly data?: Row | undefined }) => params.data?.kind === kind;
