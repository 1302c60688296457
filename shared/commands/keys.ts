// Every key combination of the application: those of commands (menu.ts) and those of the sheet. One notation: modifiers in the order
// Ctrl, Alt, Shift, then the key's name as in Electron's accelerators. What a press means is decided by renderer/ui/keys.ts alone.
import type { KeyBinding, KeyScope } from './command.ts';
import { MENU_ENTRIES, type CommandId } from './menu.ts';

const ARROWS = ['Up', 'Down', 'Left', 'Right'] as const;
const withModifier = (modifier: string, keys: readonly string[]): readonly string[] => keys.map((key) => `${modifier}+${key}`);

const inScope = <const Id extends string>(scope: KeyScope, bindings: Readonly<Record<Id, readonly string[]>>): KeyBinding<Id>[] =>
  (Object.keys(bindings) as Id[]).map((id) => ({ id, scope, keys: bindings[id] }));

/** Keys that are no commands of the menu bar, in the order of the shortcut list. */
const SHEET_BINDINGS = inScope('sheet', {
  move: ARROWS,
  moveToEdge: withModifier('Ctrl', ARROWS),
  extend: withModifier('Shift', ARROWS),
  extendToEdge: withModifier('Ctrl+Shift', ARROWS),
  moveToRowEnd: ['Home', 'End'],
  moveToSheetEnd: ['Ctrl+Home', 'Ctrl+End'],
  extendToRowEnd: ['Shift+Home', 'Shift+End'],
  extendToSheetEnd: ['Ctrl+Shift+Home', 'Ctrl+Shift+End'],
  movePage: ['PageUp', 'PageDown'],
  extendPage: ['Shift+PageUp', 'Shift+PageDown'],
  nextDown: ['Enter', 'Shift+Enter'],
  nextRight: ['Tab', 'Shift+Tab'],
  selectRows: ['Shift+Space'],
  selectColumns: ['Ctrl+Space'],
  selectAll: ['Ctrl+A', 'Ctrl+Shift+Space'],
  edit: ['F2'],
  editEmpty: ['Backspace'],
  editRow: ['Ctrl+F2'],
  clear: ['Delete'],
  copy: ['Ctrl+C'],
  cut: ['Ctrl+X'],
  paste: ['Ctrl+V'],
  pasteText: ['Ctrl+Shift+V'],
  cancelCut: ['Esc'],
  fillDown: ['Ctrl+D'],
  fillRight: ['Ctrl+R'],
  filterColumn: ['Ctrl+Shift+L'],
  reapplyFilters: ['Ctrl+Alt+L'],
  openMenu: ['Shift+F10', 'ContextMenu'],
});

const EDITING_BINDINGS = inScope('editing', {
  commitDown: ['Enter', 'Shift+Enter'],
  commitRight: ['Tab', 'Shift+Tab'],
  /** Only until F2 is pressed: then arrows move the caret, as in Excel. */
  commitAndMove: [...ARROWS, 'PageUp', 'PageDown'],
  commitToAll: ['Ctrl+Enter'],
  newLine: ['Alt+Enter'],
  toggleMode: ['F2'],
  suggest: ['Alt+Down'],
  cancel: ['Esc'],
});

/** Moves between the parts of the window (renderer/features/editor/regionKeys.ts). */
const WINDOW_BINDINGS = inScope('app', { nextPart: ['F6', 'Shift+F6'] });

export type SheetKeyId = (typeof SHEET_BINDINGS)[number]['id'];
export type EditingKeyId = (typeof EDITING_BINDINGS)[number]['id'];
export type OtherKeyId = SheetKeyId | EditingKeyId | (typeof WINDOW_BINDINGS)[number]['id'];

/** Keys besides those of menu commands. */
export const OTHER_BINDINGS: readonly KeyBinding<OtherKeyId>[] = [...SHEET_BINDINGS, ...WINDOW_BINDINGS, ...EDITING_BINDINGS];

export type KeyId = CommandId | OtherKeyId;

export const KEY_TABLE: readonly KeyBinding<KeyId>[] = [...MENU_ENTRIES.filter(({ keys }) => keys.length > 0), ...OTHER_BINDINGS];

const KEYS_BY_ID: ReadonlyMap<string, readonly string[]> = new Map(KEY_TABLE.map(({ id, keys }) => [id, keys]));

/** The combination that menus and tooltips show for a command or an act of the sheet; undefined if it has none. */
export const keysOf = (id: string): string | undefined => KEYS_BY_ID.get(id)?.[0];
