import { describe, expect, test } from 'vitest';
import { APP_COMMANDS } from '#shared/commands/appCommands.ts';
import { COMMANDS } from '#shared/commands/index.ts';
import { GRID_KEYS } from '../../../../renderer/grid/keySheet.ts';
import { actionOf, type Mode } from '../../../../renderer/grid/range/keys.ts';

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

describe('the shortcut sheet', () => {
  const NAMES: Readonly<Record<string, string>> = {
    Up: 'ArrowUp',
    Down: 'ArrowDown',
    Left: 'ArrowLeft',
    Right: 'ArrowRight',
    Esc: 'Escape',
  };
  const asPressed = (keys: string): string =>
    keys
      .split('+')
      .map((part) => NAMES[part] ?? part)
      .join('+');
  const small = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());
  const ofSheet = GRID_KEYS.flatMap(({ keys }) => keys.map(asPressed));
  const ofRegistry = [...COMMANDS, ...APP_COMMANDS].flatMap((command) => ('keys' in command ? command.keys.map(asPressed) : []));

  const MODIFIERS = ['', 'Shift+', 'Ctrl+', 'Alt+', 'Ctrl+Shift+', 'Ctrl+Alt+', 'Alt+Shift+', 'Ctrl+Alt+Shift+'];
  const KEYS = [
    ...'abcdefghijklmnopqrstuvwxyz0123456789',
    ...Array.from({ length: 12 }, (_, index) => `F${index + 1}`),
    ...'Space Enter Tab Escape Backspace Delete Insert Home End PageUp PageDown ContextMenu'.split(' '),
    ...'ArrowUp ArrowDown ArrowLeft ArrowRight'.split(' '),
  ];
  const isAnswered = (name: string): boolean => (['ready', 'enter', 'edit'] as const).some((mode) => actionOf(press(name), mode) !== null);

  test('names every key that the sheet answers to', () => {
    const answered = MODIFIERS.flatMap((modifiers) => KEYS.map((key) => modifiers + key)).filter(isAnswered);
    expect(answered.length).toBeGreaterThan(40);
    const listed = new Set(small([...ofSheet, ...ofRegistry]));
    expect(small(answered).filter((name) => !listed.has(name))).toEqual([]);
  });

  test('names no key twice, and none that nothing answers to', () => {
    const all = small([...ofSheet, ...ofRegistry]);
    // Moves the row where a cell is selected, opens the suggestions where one is typed into.
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual(['alt+arrowdown']);
    // The clipboard and the way between the parts of the window are answered elsewhere.
    const elsewhere = ['Ctrl+C', 'Ctrl+X', 'Ctrl+V', 'Ctrl+Shift+V', 'F6', 'Shift+F6'];
    expect(ofSheet.filter((name) => !isAnswered(name))).toEqual(elsewhere);
  });
});
