// Which key means what, in Excel's three modes: Ready (a cell is selected), Enter (typing over), Edit (caret in the text). Pure data.
// Keys of document commands (insert, delete, move rows…) stand in the command registry, not here.
import type { Direction } from './movement.ts';

export type Mode = 'ready' | 'enter' | 'edit';

export type KeyAction =
  | { readonly type: 'move'; readonly by: 'step' | 'edge'; readonly direction: Direction; readonly extend: boolean }
  | { readonly type: 'page'; readonly direction: Direction; readonly extend: boolean }
  | { readonly type: 'home' | 'end'; readonly wholeSheet: boolean; readonly extend: boolean }
  | { readonly type: 'cycle'; readonly along: 'rows' | 'columns'; readonly step: 1 | -1 }
  | { readonly type: 'select'; readonly what: 'all' | 'rows' | 'columns' }
  | { readonly type: 'fill'; readonly from: 'above' | 'left' }
  | { readonly type: SimpleAction };

export type SimpleAction =
  | 'edit'
  | 'editEmpty'
  | 'clear'
  | 'cancel'
  | 'newline'
  | 'commitAll'
  | 'toggleMode'
  | 'undo'
  | 'redo'
  | 'find'
  | 'replace'
  | 'editRow'
  | 'filter'
  | 'reapply'
  | 'menu'
  | 'suggest';

/** What of a keyboard event decides. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

const READY_KEYS: Readonly<Record<string, KeyAction>> = {
  F2: { type: 'edit' },
  'Ctrl+F2': { type: 'editRow' },
  Backspace: { type: 'editEmpty' },
  Delete: { type: 'clear' },
  Escape: { type: 'cancel' },
  'Ctrl+a': { type: 'select', what: 'all' },
  'Ctrl+ ': { type: 'select', what: 'columns' },
  'Shift+ ': { type: 'select', what: 'rows' },
  'Ctrl+Shift+ ': { type: 'select', what: 'all' },
  'Ctrl+d': { type: 'fill', from: 'above' },
  'Ctrl+r': { type: 'fill', from: 'left' },
  'Ctrl+z': { type: 'undo' },
  'Ctrl+y': { type: 'redo' },
  'Ctrl+Shift+z': { type: 'redo' },
  'Ctrl+f': { type: 'find' },
  'Ctrl+h': { type: 'replace' },
  'Ctrl+Shift+l': { type: 'filter' },
  'Ctrl+Alt+l': { type: 'reapply' },
  ContextMenu: { type: 'menu' },
  'Shift+F10': { type: 'menu' },
};

const WRITING_KEYS: Readonly<Record<string, KeyAction>> = {
  Escape: { type: 'cancel' },
  'Alt+Enter': { type: 'newline' },
  'Ctrl+Enter': { type: 'commitAll' },
  F2: { type: 'toggleMode' },
  'Alt+ArrowDown': { type: 'suggest' },
};

/** "Ctrl+Shift+z": modifiers in this order, letters small. */
const nameOf = ({ key, ctrlKey, shiftKey, altKey }: KeyPress): string =>
  `${ctrlKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}${key.length === 1 ? key.toLowerCase() : key}`;

function cycling({ key, ctrlKey, altKey, shiftKey }: KeyPress): KeyAction | null {
  if ((key !== 'Enter' && key !== 'Tab') || ctrlKey || altKey) return null;
  return { type: 'cycle', along: key === 'Tab' ? 'columns' : 'rows', step: shiftKey ? -1 : 1 };
}

function moving({ key, ctrlKey, shiftKey, altKey }: KeyPress): KeyAction | null {
  if (altKey) return null;
  const direction = DIRECTIONS[key];
  if (direction) return { type: 'move', by: ctrlKey ? 'edge' : 'step', direction, extend: shiftKey };
  if (key === 'Home' || key === 'End') return { type: key === 'Home' ? 'home' : 'end', wholeSheet: ctrlKey, extend: shiftKey };
  if ((key === 'PageDown' || key === 'PageUp') && !ctrlKey)
    return { type: 'page', direction: key === 'PageDown' ? 'down' : 'up', extend: shiftKey };
  return null;
}

/** The action of a key, or null when the key belongs to the text, to the input method or to the application. */
export function actionOf(press: KeyPress, mode: Mode): KeyAction | null {
  if (mode === 'ready') return READY_KEYS[nameOf(press)] ?? moving(press) ?? cycling(press);
  const action = WRITING_KEYS[nameOf(press)] ?? cycling(press);
  if (action) return action;
  // Enter mode: arrows commit and move on; Home and End stay with the text, as in Excel's own cell editor they do when typing a word.
  const leaves = mode === 'enter' && !press.shiftKey && !press.ctrlKey && /^(Arrow|Page)/.test(press.key);
  return leaves ? moving(press) : null;
}
