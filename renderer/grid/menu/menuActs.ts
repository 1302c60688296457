// Carries out what the context menus offer beside document commands.
import type { Column } from '#shared/annex/model.ts';
import { changeColumns, freezeColumns, moveColumns } from '#shared/commands/columns.ts';
import type { Clipboard } from '../clipboard/clipboardEvents.ts';
import { wholeColumns } from '../range/columnDrag.ts';
import { copiedFrom, sameText } from '../range/edits.ts';
import type { RangeLayer } from '../range/rangeLayer.ts';
import { currentRectangle, rectanglesOf } from '../range/selection.ts';
import type { MenuAct, MenuArea } from './menuItems.ts';

export interface MenuPorts {
  readonly layer: RangeLayer;
  readonly clipboard: Clipboard;
  fitColumns(columnIds: readonly string[]): void;
  openFilter(columnId: string): void;
  editRow(): void;
}

/** Does one act at the present selection. */
export function actFromMenu(act: MenuAct, ports: MenuPorts): void {
  const { layer } = ports;
  const { session, sheet } = layer;
  // Not the merged title's column: the column that was pressed.
  const column = sheet.columns[layer.selection.active.column];
  if (!column) return;
  // In a selection of whole columns an act is about all of them, as in Excel.
  const chosen = wholeColumns(layer);
  const here = chosen.includes(layer.selection.active.column) ? chosen : [layer.selection.active.column];
  const columnIds = here.flatMap((at) => sheet.columns[at]?.id ?? []);
  const change = (changes: Partial<Omit<Column, 'id'>>): boolean =>
    session.run(
      changeColumns,
      columnIds.map((columnId) => ({ columnId, change: changes })),
    );
  /** Before or behind the column at this place of the sheet: those that are hidden count for nothing. */
  const moveTo = (at: number, behind: 0 | 1): void => {
    const target = session.store.getState().state.head.columns.findIndex(({ id }) => id === sheet.columns[at]?.id);
    if (target >= 0) session.run(moveColumns, { columnIds, index: target + behind });
  };
  const acts: Readonly<Record<MenuAct, () => unknown>> = {
    // The native events run on the editor, which has the focus again.
    cut: () => document.execCommand('cut'),
    copy: () => document.execCommand('copy'),
    paste: () => pasteFromSystem(ports),
    pasteText: () => pasteFromSystem(ports, true),
    clear: () => layer.write(sameText(sheet, rectanglesOf(layer.selection), '')),
    fillDown: () => layer.write(copiedFrom(sheet, currentRectangle(layer.selection), 'above')),
    editRow: ports.editRow,
    filterColumn: () => ports.openFilter(column.id),
    hideColumn: () => sheet.columns.length > columnIds.length && change({ hidden: true }),
    moveLeft: () => moveTo(Math.min(...here) - 1, 0),
    moveRight: () => moveTo(Math.max(...here) + 1, 1),
    fitWidth: () => ports.fitColumns(columnIds),
    toggleFrozen: () =>
      session.run(freezeColumns, { columnId: layer.selection.active.column === sheet.layout.frozen - 1 ? null : column.id }),
    toggleInternal: () => change({ internal: !column.internal }),
  };
  layer.focus();
  acts[act]();
}

/** What the menu asked for by key is about: columns or rows that are selected as a whole, else cells. */
export function menuAreaOf(layer: RangeLayer): MenuArea {
  const { left, right, top, bottom } = currentRectangle(layer.selection);
  const { rows, columns } = layer.sheet.size;
  const [wholeRows, allRows] = [left === 0 && right === columns - 1, top === 0 && bottom === rows - 1];
  return wholeRows === allRows ? 'cells' : wholeRows ? 'rows' : 'column';
}

/** Reads the system's clipboard, which a browser may refuse: then Ctrl+V is the way. */
async function pasteFromSystem({ layer, clipboard }: MenuPorts, textOnly = false): Promise<void> {
  try {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    const html = textOnly ? '' : await read('text/html');
    clipboard.take(await read('text/plain'), html);
  } catch {
    layer.notify(layer.texts.notices.clipboardClosed);
  }
}
