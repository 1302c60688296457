// Carries out the keys of the sheet (shared/commands/keys.ts): moves, selecting, editing, document commands, and the grid's actions.
import type { EditingKeyId, SheetKeyId } from '#shared/commands/keys.ts';
import { DOCUMENT_COMMANDS } from '#shared/commands/menu.ts';
import { pressedBinding, type PressedBinding } from '../../ui/keys.ts';
import type { GridActions } from '../gridActions.ts';
import type { Suggesting } from '../suggest/suggesting.ts';
import { destination, directionOf, MOVES, nextInReadingOrder, step, type MoveId } from './movement.ts';
import { lastStartingBefore, sameCell, type Cell } from './rectangle.ts';
import type { RangeLayer } from './rangeLayer.ts';
import { columnsRange, currentRange, currentRectangle, cycle, extendTo, rowsRange, selectAll, selectCell } from './selection.ts';

/** Left to the native events of the clipboard (clipboard/clipboardEvents.ts). */
type ClipboardId = 'copy' | 'cut' | 'paste' | 'pasteText';
type ActId = Exclude<SheetKeyId | EditingKeyId, MoveId | ClipboardId> | 'undo' | 'redo' | 'find' | 'replace';
/** What each key does besides moving; it receives the combination that was pressed. */
type Acts = Readonly<Record<ActId, (keys: string) => unknown>>;

/** Listens to the keys of the cell editor, which has the focus while a cell is selected or edited. */
export function attachKeyboard(layer: RangeLayer, actions: GridActions, suggesting: Suggesting): void {
  const { editor } = layer;
  const acts = actsOf(layer, actions, suggesting);
  editor.element.addEventListener('keydown', (event) => {
    // 229: the key belongs to an input method; touching it loses letters.
    if (event.isComposing || event.keyCode === 229 || event.getModifierState('AltGraph')) return;
    if (editor.mode !== 'ready' && suggesting.handleKey(event)) return stop(event);
    const pressed = editor.mode === 'ready' ? pressedBinding(event, 'sheet', 'app') : pressedBinding(event, 'editing');
    const act = pressed && actFor(pressed, layer, acts);
    if (!act) return;
    stop(event);
    act();
  });
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** What a key does; undefined if it belongs to the text, to the clipboard or to the application. */
function actFor({ id, keys }: PressedBinding, layer: RangeLayer, acts: Acts): (() => unknown) | undefined {
  const command = DOCUMENT_COMMANDS.find((each) => each.id === id);
  if (command) return () => layer.session.run(command, undefined);
  if (id in MOVES) return () => move(layer, id as MoveId, keys);
  // Until F2 is pressed arrows leave the cell, afterwards they move the caret.
  if (id === 'commitAndMove' && layer.editor.mode !== 'enter') return undefined;
  return id in acts ? () => acts[id as ActId](keys) : undefined;
}

function actsOf(layer: RangeLayer, actions: GridActions, suggesting: Suggesting): Acts {
  const { session, editor, sheet } = layer;
  const nextDown = (keys: string): unknown => layer.commit() && advance(layer, 'rows', keys.startsWith('Shift+') ? -1 : 1);
  const nextRight = (keys: string): unknown => layer.commit() && advance(layer, 'columns', keys.startsWith('Shift+') ? -1 : 1);
  return {
    undo: session.undo,
    redo: session.redo,
    find: actions.find,
    replace: actions.replace,
    nextDown,
    nextRight,
    selectRows: () => selectEntire(layer, 'rows'),
    selectColumns: () => selectEntire(layer, 'columns'),
    selectAll: () => layer.select(selectAll(layer.selection.active, sheet.size)),
    edit: () => layer.edit('edit'),
    editEmpty: () => layer.edit('enter'),
    editRow: actions.editRow,
    clear: actions.clear,
    cancelCut: layer.cancel,
    fillDown: actions.fillDown,
    fillRight: actions.fillRight,
    filterColumn: actions.filterColumn,
    reapplyFilters: actions.reapplyFilters,
    openMenu: actions.openMenu,
    commitDown: nextDown,
    commitRight: nextRight,
    commitAndMove: (keys) => layer.commit() && move(layer, keys.startsWith('Page') ? 'movePage' : 'move', keys),
    commitToAll: () => layer.commit(true),
    newLine: () => editor.insert('\n'),
    toggleMode: editor.toggleMode,
    suggest: suggesting.enter,
    cancel: layer.cancel,
  };
}

function move(layer: RangeLayer, id: MoveId, keys: string): void {
  const { by, extend } = MOVES[id];
  const { selection, sheet } = layer;
  const from = extend ? currentRange(selection).head : selection.active;
  go(
    layer,
    destination(sheet, from, by, directionOf(keys), (row, pages) => pageFrom(layer, row, pages)),
    extend,
  );
}

function go(layer: RangeLayer, to: Cell, extend: boolean): void {
  layer.select(extend ? extendTo(layer.selection, to) : selectCell(to), to);
}

/** Enter and Tab: inside a selection of several cells to its next cell, otherwise to the neighbouring one. */
function advance(layer: RangeLayer, along: 'rows' | 'columns', by: 1 | -1): void {
  const { selection, sheet } = layer;
  const { anchor, head } = currentRange(selection);
  if (selection.ranges.length > 1 || !sameCell(anchor, head)) {
    const next = cycle(selection, along, by);
    layer.select(next, next.active);
  } else if (along === 'rows') go(layer, step(sheet, selection.active, by > 0 ? 'down' : 'up'), false);
  else go(layer, nextInReadingOrder(sheet, selection.active, by > 0), false);
}

/** Extends the current range to its entire rows or columns. */
function selectEntire(layer: RangeLayer, what: 'rows' | 'columns'): void {
  const { selection, sheet } = layer;
  const { top, bottom, left, right } = currentRectangle(selection);
  const range = what === 'rows' ? rowsRange(top, bottom, sheet.size) : columnsRange(left, right, sheet.size);
  layer.select({ ...selection, ranges: [...selection.ranges.slice(0, -1), range] });
}

/** The row one window further down or up. */
function pageFrom({ surface, sheet }: RangeLayer, row: number, by: 1 | -1): number {
  const y = surface.rowTop(row) + by * surface.scroll.height;
  const found = lastStartingBefore(sheet.size.rows, surface.rowTop, y);
  return found === row ? row + by : found;
}
