import { describe, expect, test } from 'vitest';
import { actionOf, type Mode } from '../../../renderer/grid/range/keys.ts';

const press = (name: string) => {
  const parts = name.split('+');
  const has = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  const key = parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? '');
  return { key, ctrlKey: has('Ctrl'), shiftKey: has('Shift'), altKey: has('Alt') };
};

const CASES: readonly (readonly [Mode, string, unknown])[] = [
  ['ready', 'ArrowDown', { type: 'move', by: 'step', direction: 'down', extend: false }],
  ['ready', 'Shift+ArrowLeft', { type: 'move', by: 'step', direction: 'left', extend: true }],
  ['ready', 'Ctrl+ArrowUp', { type: 'move', by: 'edge', direction: 'up', extend: false }],
  ['ready', 'Ctrl+Shift+ArrowRight', { type: 'move', by: 'edge', direction: 'right', extend: true }],
  ['ready', 'Home', { type: 'home', wholeSheet: false, extend: false }],
  ['ready', 'Ctrl+Shift+End', { type: 'end', wholeSheet: true, extend: true }],
  ['ready', 'PageDown', { type: 'page', direction: 'down', extend: false }],
  ['ready', 'Ctrl+PageDown', null],
  ['ready', 'Enter', { type: 'cycle', along: 'rows', step: 1 }],
  ['ready', 'Shift+Tab', { type: 'cycle', along: 'columns', step: -1 }],
  ['ready', 'Ctrl+Tab', null],
  ['ready', 'F2', { type: 'edit' }],
  ['ready', 'Ctrl+F2', { type: 'editRow' }],
  ['ready', 'Ctrl+A', { type: 'select', what: 'all' }],
  ['ready', 'Shift+Space', { type: 'select', what: 'rows' }],
  ['ready', 'Ctrl+Space', { type: 'select', what: 'columns' }],
  ['ready', 'Space', null],
  ['ready', 'Ctrl+d', { type: 'fill', from: 'above' }],
  ['ready', 'Ctrl+Shift+Z', { type: 'redo' }],
  ['ready', 'Shift+F10', { type: 'menu' }],
  ['ready', 'a', null],
  ['ready', 'Shift+A', null],
  ['ready', 'Ctrl+c', null],
  ['enter', 'ArrowDown', { type: 'move', by: 'step', direction: 'down', extend: false }],
  ['enter', 'Shift+ArrowDown', null],
  ['enter', 'Ctrl+ArrowLeft', null],
  ['enter', 'Home', null],
  ['enter', 'Alt+Enter', { type: 'newline' }],
  ['enter', 'Ctrl+Enter', { type: 'commitAll' }],
  ['enter', 'Delete', null],
  ['enter', 'Ctrl+z', null],
  ['enter', 'F2', { type: 'toggleMode' }],
  ['edit', 'ArrowDown', null],
  ['edit', 'Enter', { type: 'cycle', along: 'rows', step: 1 }],
  ['edit', 'Tab', { type: 'cycle', along: 'columns', step: 1 }],
  ['edit', 'Escape', { type: 'cancel' }],
  ['edit', 'Backspace', null],
];

describe('a key in a mode', () => {
  test.each(CASES)('%s: %s', (mode, key, action) => {
    expect(actionOf(press(key), mode)).toEqual(action);
  });
});
