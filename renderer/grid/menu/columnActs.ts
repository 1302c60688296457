// Acts on the selected columns: hide, move, fit, freeze, mark as internal. Each is one command.
import type { Column } from '#shared/annex/model.ts';
import { changeColumns, freezeColumns, moveColumns } from '#shared/commands/columns.ts';
import { entireColumns } from '../range/columnDrag.ts';
import type { RangeLayer } from '../range/rangeLayer.ts';

/** The active column; under a merged title the one that was clicked, not the one that holds the title. */
export const activeColumn = ({ sheet, selection }: RangeLayer): Column | undefined => sheet.columns[selection.active.column];

/** State of the active column, for the entries of the context menu. */
export interface ActiveColumnState {
  readonly internal: boolean;
  /** It is the last column that does not scroll. */
  readonly lastFrozen: boolean;
}

export const activeColumnState = (layer: RangeLayer): ActiveColumnState => ({
  internal: activeColumn(layer)?.internal === true,
  lastFrozen: layer.selection.active.column === layer.sheet.layout.frozen - 1,
});

/** Positions of the columns that an act changes: if entire columns are selected all of them, as in Excel, otherwise the active one. */
function chosenColumns(layer: RangeLayer): number[] {
  const { column } = layer.selection.active;
  const entire = entireColumns(layer);
  return entire.includes(column) ? entire : [column];
}

/** Ids of these columns. */
export const chosenColumnIds = (layer: RangeLayer): string[] => chosenColumns(layer).flatMap((at) => layer.sheet.columns[at]?.id ?? []);

const change = (layer: RangeLayer, changes: Partial<Omit<Column, 'id'>>): boolean =>
  layer.session.run(
    changeColumns,
    chosenColumnIds(layer).map((columnId) => ({ columnId, change: changes })),
  );

/** Hides the chosen columns; the last visible ones stay. */
export function hideColumns(layer: RangeLayer): void {
  if (layer.sheet.columns.length > chosenColumns(layer).length) change(layer, { hidden: true });
}

export const toggleInternal = (layer: RangeLayer): boolean => change(layer, { internal: !activeColumnState(layer).internal });

export function toggleFrozen(layer: RangeLayer): void {
  const column = activeColumn(layer);
  if (column) layer.session.run(freezeColumns, { columnId: activeColumnState(layer).lastFrozen ? null : column.id });
}

/** Moves the chosen columns past the visible column beside them; hidden ones between do not count. */
export function moveColumnsTo(layer: RangeLayer, side: 'left' | 'right'): void {
  const { session, sheet } = layer;
  const chosen = chosenColumns(layer);
  const beside = sheet.columns[side === 'left' ? Math.min(...chosen) - 1 : Math.max(...chosen) + 1];
  const place = session.store.getState().state.head.columns.findIndex(({ id }) => id === beside?.id);
  if (place >= 0) session.run(moveColumns, { columnIds: chosenColumnIds(layer), index: side === 'left' ? place : place + 1 });
}
