// Carries out what keys mean (keys.ts) on the sheet, and runs the document commands whose keys stand in the command registry.
import type { Command } from '#shared/commands/command.ts';
import { COMMANDS } from '#shared/commands/index.ts';
import { matchesKeys } from '../../ui/keys.ts';
import { copiedFrom, sameText } from './edits.ts';
import { actionOf, type KeyAction, type SimpleAction } from './keys.ts';
import { edge, nextInReadingOrder, step } from './movement.ts';
import { lastStartingBefore, sameCell, type Cell } from './rectangle.ts';
import type { RangeLayer } from './rangeLayer.ts';
import {
  columnsRange,
  currentRange,
  currentRectangle,
  cycle,
  extendTo,
  rectanglesOf,
  rowsRange,
  selectAll,
  selectCell,
} from './selection.ts';

/** What the keyboard asks of the parts of the grid that are not the sheet itself. */
export interface KeyboardPorts {
  find(): void;
  replace(): void;
  filter(): void;
  /** Filters anew by what the annex holds now. */
  reapply(): void;
  menu(): void;
  editRow(): void;
  /** The list of suggestions takes a key first; true when it did. */
  suggestions(event: KeyboardEvent): boolean;
  openSuggestions(): void;
}

export function attachKeyboard(layer: RangeLayer, ports: KeyboardPorts): void {
  const { editor, session } = layer;
  editor.element.addEventListener('keydown', (event) => {
    // 229: the key belongs to an input method; touching it loses letters.
    if (event.isComposing || event.keyCode === 229 || event.getModifierState('AltGraph')) return;
    if (editor.mode !== 'ready' && ports.suggestions(event)) return stop(event);
    const press = { key: event.key, ctrlKey: event.ctrlKey || event.metaKey, shiftKey: event.shiftKey, altKey: event.altKey };
    const command = editor.mode === 'ready' ? commandOf(event) : undefined;
    if (command) {
      stop(event);
      session.run(command, undefined);
      return;
    }
    const action = actionOf(press, editor.mode);
    if (!action) return;
    stop(event);
    act(layer, action, ports);
  });
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** The document command of a key. Ctrl and the plus of the number pad insert rows without Shift, as in Excel. */
function commandOf(event: KeyboardEvent): Command | undefined {
  const { key, code, ctrlKey, altKey, metaKey } = event;
  const press = { key, code, ctrlKey, altKey, metaKey, shiftKey: event.shiftKey || (ctrlKey && code === 'NumpadAdd') };
  return COMMANDS.find((command: Command) => command.keys?.some((keys) => matchesKeys(press, keys)));
}

function act(layer: RangeLayer, action: KeyAction, ports: KeyboardPorts): void {
  const { sheet, editor } = layer;
  if (sheet.size.rows === 0 || sheet.size.columns === 0) return;
  const moves =
    action.type === 'move' || action.type === 'page' || action.type === 'cycle' || action.type === 'home' || action.type === 'end';
  if (moves && editor.mode !== 'ready' && !layer.commit()) return;
  const { selection } = layer;
  const from = 'extend' in action && action.extend ? currentRange(selection).head : selection.active;
  const last = { row: sheet.size.rows - 1, column: sheet.size.columns - 1 };
  switch (action.type) {
    case 'move':
      return go(layer, (action.by === 'edge' ? edge : step)(sheet, from, action.direction), action.extend);
    case 'home':
      return go(layer, { row: action.wholeSheet ? 0 : from.row, column: 0 }, action.extend);
    case 'end':
      return go(layer, { row: action.wholeSheet ? last.row : from.row, column: last.column }, action.extend);
    case 'page':
      return go(layer, { row: pageFrom(layer, from.row, action.direction === 'down' ? 1 : -1), column: from.column }, action.extend);
    case 'cycle':
      return advance(layer, action.along, action.step);
    case 'select':
      return selectWhole(layer, action.what);
    case 'fill':
      layer.write(copiedFrom(sheet, currentRectangle(selection), action.from));
      return;
    default:
      return actSimply(layer, action.type, ports);
  }
}

function actSimply(layer: RangeLayer, action: SimpleAction, ports: KeyboardPorts): void {
  const { sheet, editor, session, selection } = layer;
  const acts: Readonly<Record<SimpleAction, () => unknown>> = {
    edit: () => layer.edit('edit'),
    editEmpty: () => layer.edit('enter'),
    clear: () => layer.write(sameText(sheet, rectanglesOf(selection), '')),
    cancel: () => layer.cancel(),
    newline: () => editor.insert('\n'),
    commitAll: () => layer.commit(true),
    toggleMode: () => editor.toggleMode(),
    undo: () => session.undo(),
    redo: () => session.redo(),
    find: ports.find,
    replace: ports.replace,
    editRow: ports.editRow,
    filter: ports.filter,
    reapply: ports.reapply,
    menu: ports.menu,
    suggest: ports.openSuggestions,
  };
  acts[action]();
}

function go(layer: RangeLayer, to: Cell, extend: boolean): void {
  layer.select(extend ? extendTo(layer.selection, to) : selectCell(to), to);
}

/** Enter and Tab: inside a selection of several cells they go round it, else they go on. */
function advance(layer: RangeLayer, along: 'rows' | 'columns', by: 1 | -1): void {
  const { selection, sheet } = layer;
  const { anchor, head } = currentRange(selection);
  if (selection.ranges.length > 1 || !sameCell(anchor, head)) {
    const next = cycle(selection, along, by);
    layer.select(next, next.active);
  } else if (along === 'rows') go(layer, step(sheet, selection.active, by > 0 ? 'down' : 'up'), false);
  else go(layer, nextInReadingOrder(sheet, selection.active, by > 0), false);
}

function selectWhole(layer: RangeLayer, what: 'all' | 'rows' | 'columns'): void {
  const { selection, sheet } = layer;
  const { top, bottom, left, right } = currentRectangle(selection);
  if (what === 'all') layer.select(selectAll(selection.active, sheet.size));
  else
    layer.select({
      ranges: [
        ...selection.ranges.slice(0, -1),
        what === 'rows' ? rowsRange(top, bottom, sheet.size) : columnsRange(left, right, sheet.size),
      ],
      active: selection.active,
    });
}

/** The row one window further down or up. */
function pageFrom({ surface, sheet }: RangeLayer, row: number, by: 1 | -1): number {
  const y = surface.rowTop(row) + by * surface.scroll.height;
  const found = lastStartingBefore(sheet.size.rows, surface.rowTop, y);
  return found === row ? row + by : found;
}
