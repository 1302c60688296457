// AG Grid's column definitions from the annex's columns: plain text cells, the row header, groups for common headers.
import type { CellClassParams, ColDef, ColGroupDef, ColSpanParams } from 'ag-grid-community';
import type { Column, Row } from '#shared/annex/model.ts';
import { traitsOf, type Alignment } from '#shared/annex/roles.ts';
import { cellText } from '#shared/annex/state.ts';
import { HeaderCell } from './HeaderCell.ts';
import type { CellMarks } from './gridActions.ts';
import { titleSpan, type ColumnLayout } from './sheet.ts';
import { displayedWidth, rowHeaderWidth, type TextMetrics } from './textMetrics.ts';

/** Column id of the row header, which is not a column of the annex. */
export const ROW_HEADER = '#rows';

const ALIGNMENT_CLASSES: Readonly<Record<Alignment, readonly string[]>> = {
  left: [],
  justify: [],
  center: ['centred'],
  right: ['right-aligned'],
};

export interface DefinitionParts extends ColumnLayout {
  readonly metrics: TextMetrics;
  marks(): CellMarks;
}

type Definition = ColDef<Row> | ColGroupDef<Row>;

/** Definitions in the order of the annex; the row header and the frozen columns are pinned. */
export function columnDefinitions(parts: DefinitionParts): Definition[] {
  const leaves = parts.columns.map((column, index) => ({
    groups: column.groups ?? [],
    definition: leafOf(column, index < parts.frozen, index === 0 && column.role === 'order', parts),
  }));
  return [rowHeader(parts.metrics), ...grouped(leaves, 0, '')];
}

const rowHeader = (metrics: TextMetrics): ColDef<Row> => ({
  colId: ROW_HEADER,
  headerName: '',
  width: rowHeaderWidth(metrics),
  minWidth: 12,
  pinned: 'left',
  cellClass: 'row-header',
  headerClass: 'row-header-corner',
  valueGetter: () => '',
  sortable: false,
});

function leafOf(column: Column, pinned: boolean, leading: boolean, parts: DefinitionParts): ColDef<Row> {
  const { subjectId, metrics, marks } = parts;
  const classes = ['sheet-cell', ...ALIGNMENT_CLASSES[traitsOf(column.role).align], ...(leading ? ['leading'] : [])];
  const marked = (severity: string) => (params: CellClassParams<Row>) =>
    params.data !== undefined && marks().at(params.data.id, column.id) === severity;
  return {
    colId: column.id,
    headerName: column.header,
    headerComponent: HeaderCell,
    headerClass: column.internal ? 'internal-column' : '',
    width: displayedWidth(column.width, metrics),
    minWidth: 12,
    pinned: pinned ? 'left' : null,
    sortable: false,
    suppressMovable: true,
    cellClass: classes,
    cellClassRules: { 'mark-error': marked('error'), 'mark-warning': marked('warning'), 'mark-hint': marked('hint') },
    valueGetter: ({ data }) => (data ? cellText(data, column.id) : ''),
    ...(column.id === subjectId ? { colSpan: ({ data }: ColSpanParams<Row>) => (data ? titleSpan(data, parts) : 1) } : {}),
  };
}

interface Leaf {
  readonly groups: readonly string[];
  readonly definition: ColDef<Row>;
}

/** Neighbours with the same common header become one group, nested by level. */
function grouped(leaves: readonly Leaf[], level: number, path: string): Definition[] {
  const definitions: Definition[] = [];
  for (let from = 0; from < leaves.length;) {
    const leaf = leaves[from];
    if (!leaf) break;
    const name = leaf.groups[level];
    let to = from + 1;
    if (name !== undefined) while (leaves[to]?.groups[level] === name) to += 1;
    if (name === undefined) definitions.push(leaf.definition);
    else {
      const groupId = `${path}/${from}:${name}`;
      const children = grouped(leaves.slice(from, to), level + 1, groupId);
      definitions.push({ groupId, headerName: name, marryChildren: true, children });
    }
    from = to;
  }
  return definitions;
}

/** Number of header rows: 1, or more where columns have common headers. */
export const headerDepth = (columns: readonly Column[]): number => 1 + Math.max(0, ...columns.map((column) => column.groups?.length ?? 0));
