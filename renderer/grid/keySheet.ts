// The keys of the sheet as the shortcut sheet lists them, beside those of the command registry. What each does is said in
// `text.grid.keys`; a test holds this list against what the keyboard really answers to.
import type { Text } from '../i18n/index.ts';

export interface KeyLine {
  readonly id: keyof Text['grid']['keys'];
  /** As in the command registry ("Ctrl+Shift+L"). */
  readonly keys: readonly string[];
}

const ARROWS = ['Up', 'Down', 'Left', 'Right'];
const withModifiers = (modifiers: string, keys: readonly string[]): string[] => keys.map((key) => `${modifiers}+${key}`);

export const GRID_KEYS: readonly KeyLine[] = [
  { id: 'arrows', keys: ARROWS },
  { id: 'edge', keys: withModifiers('Ctrl', ARROWS) },
  { id: 'extend', keys: withModifiers('Shift', ARROWS) },
  { id: 'extendToEdge', keys: withModifiers('Ctrl+Shift', ARROWS) },
  { id: 'rowEnds', keys: ['Home', 'End'] },
  { id: 'sheetEnds', keys: ['Ctrl+Home', 'Ctrl+End'] },
  { id: 'extendToRowEnds', keys: ['Shift+Home', 'Shift+End'] },
  { id: 'extendToSheetEnds', keys: ['Ctrl+Shift+Home', 'Ctrl+Shift+End'] },
  { id: 'page', keys: ['PageUp', 'PageDown'] },
  { id: 'extendPage', keys: ['Shift+PageUp', 'Shift+PageDown'] },
  { id: 'down', keys: ['Enter', 'Shift+Enter'] },
  { id: 'right', keys: ['Tab', 'Shift+Tab'] },
  { id: 'row', keys: ['Shift+Space'] },
  { id: 'column', keys: ['Ctrl+Space'] },
  { id: 'all', keys: ['Ctrl+A', 'Ctrl+Shift+Space'] },
  { id: 'edit', keys: ['F2'] },
  { id: 'editEmpty', keys: ['Backspace'] },
  { id: 'newLine', keys: ['Alt+Enter'] },
  { id: 'commitAll', keys: ['Ctrl+Enter'] },
  { id: 'cancel', keys: ['Esc'] },
  { id: 'suggest', keys: ['Alt+Down'] },
  { id: 'editRow', keys: ['Ctrl+F2'] },
  { id: 'clear', keys: ['Delete'] },
  { id: 'copy', keys: ['Ctrl+C', 'Ctrl+X', 'Ctrl+V'] },
  { id: 'pasteText', keys: ['Ctrl+Shift+V'] },
  { id: 'fillDown', keys: ['Ctrl+D'] },
  { id: 'fillRight', keys: ['Ctrl+R'] },
  { id: 'filter', keys: ['Ctrl+Shift+L'] },
  { id: 'reapply', keys: ['Ctrl+Alt+L'] },
  { id: 'menu', keys: ['Shift+F10', 'ContextMenu'] },
  { id: 'parts', keys: ['F6', 'Shift+F6'] },
];
