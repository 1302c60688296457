// Carries out what the context menus offer beside document commands.
import { changeColumns, freezeColumns, moveColumn } from '#shared/commands/columns.ts';
import type { Clipboard } from '../clipboard/clipboardEvents.ts';
import { copiedFrom, sameText } from '../range/edits.ts';
import type { RangeLayer } from '../range/rangeLayer.ts';
import { currentRectangle, rectanglesOf } from '../range/selection.ts';
import type { MenuAct } from './menuItems.ts';

export interface MenuPorts {
  readonly layer: RangeLayer;
  readonly clipboard: Clipboard;
  fitColumn(columnId: string): void;
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
  const place = session.store.getState().state.head.columns.findIndex((own) => own.id === column.id);
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
    hideColumn: () => sheet.columns.length > 1 && session.run(changeColumns, [{ columnId: column.id, change: { hidden: true } }]),
    moveLeft: () => session.run(moveColumn, { columnId: column.id, index: place - 1 }),
    moveRight: () => session.run(moveColumn, { columnId: column.id, index: place + 2 }),
    fitWidth: () => ports.fitColumn(column.id),
    toggleFrozen: () =>
      session.run(freezeColumns, { columnId: layer.selection.active.column === sheet.layout.frozen - 1 ? null : column.id }),
    toggleInternal: () => session.run(changeColumns, [{ columnId: column.id, change: { internal: !column.internal } }]),
  };
  layer.focus();
  acts[act]();
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
