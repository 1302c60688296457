import { describe, expect, test } from 'vitest';
import { matchesKeys, pressedBinding, shownKeys, shownTogether } from '#renderer/ui/keys.ts';
import type { KeyScope } from '#shared/commands/command.ts';
import { KEY_TABLE } from '#shared/commands/keys.ts';
import { keyPress } from '../../support/keyPress.ts';

const press = (key: string, code: string, modifiers = '') => ({
  key,
  code,
  ctrlKey: modifiers.includes('c'),
  shiftKey: modifiers.includes('s'),
  altKey: modifiers.includes('a'),
  metaKey: modifiers.includes('m'),
});

describe('matching a key press with a combination', () => {
  const cases = [
    ['Ctrl+O', press('o', 'KeyO', 'c'), true],
    // With Vietnamese input or another layout the key has another letter; its position is compared.
    ['Ctrl+O', press('ơ', 'KeyO', 'c'), true],
    ['Ctrl+O', press('O', 'KeyO', 'cs'), false],
    ['Ctrl+Shift+=', press('+', 'Equal', 'cs'), true],
    // A remote desktop may send no position.
    ['Ctrl+O', press('o', '', 'c'), true],
    ['Ctrl+O', press('p', '', 'c'), false],
    ['Ctrl+Shift+NumpadAdd', press('+', 'NumpadAdd', 'cs'), true],
    ['Ctrl+Shift+=', press('+', 'NumpadAdd', 'cs'), false],
    ['Ctrl+-', press('-', 'NumpadSubtract', 'c'), true],
    ['Ctrl+0', press('0', 'Numpad0', 'c'), true],
    ['Ctrl+-', press('-', 'Minus', 'c'), true],
    ['Alt+Up', press('ArrowUp', 'ArrowUp', 'a'), true],
    ['Alt+Up', press('ArrowUp', 'ArrowUp'), false],
    ['Ctrl+Shift+1', press('!', 'Digit1', 'cs'), true],
    ['F7', press('F7', 'F7'), true],
    ['F7', press('F7', 'F7', 's'), false],
    ['Ctrl+Z', press('z', 'KeyZ', 'm'), true],
    ['Ctrl+Z', press('z', 'KeyZ', 'cm'), false],
  ] as const;
  for (const [keys, event, matches] of cases)
    test(`${keys} ${matches ? 'is' : 'is not'} ${event.key} (${event.code})`, () => expect(matchesKeys(event, keys)).toBe(matches));
});

test('shows keys as they are labelled on the keyboard', () => {
  expect(['Ctrl+Shift+=', 'Alt+Up', 'Ctrl+-', 'F1'].map(shownKeys)).toEqual(['Ctrl+Shift++', 'Alt+↑', 'Ctrl+−', 'F1']);
});

test.each([
  [['F2'], 'F2'],
  [['Ctrl+Up', 'Ctrl+Down'], 'Ctrl+ ↑ ↓'],
  [['Home', 'End'], 'Home End'],
  [['Enter', 'Shift+Enter'], 'Enter / Shift+Enter'],
  [['Ctrl+A', 'Ctrl+Shift+Space'], 'Ctrl+A / Ctrl+Shift+Space'],
])('%j on one line: %s', (keys, shown) => {
  expect(shownTogether(keys)).toBe(shown);
});

describe('finding the binding of a key press', () => {
  const OVERLAPPING: Readonly<Record<KeyScope, readonly KeyScope[]>> = {
    app: ['app', 'sheet', 'editing'],
    sheet: ['app', 'sheet'],
    editing: ['app', 'editing'],
  };
  const combinations = KEY_TABLE.flatMap(({ id, scope, keys }) => keys.map((each) => [each, scope, id] as const));

  test.each(combinations)('%s (%s): %s and no other', (keys, scope, id) => {
    const matching = KEY_TABLE.filter(
      (binding) => OVERLAPPING[scope].includes(binding.scope) && binding.keys.some((each) => matchesKeys(keyPress(keys), each)),
    );
    expect(matching.map((binding) => binding.id)).toEqual([id]);
    expect(pressedBinding(keyPress(keys), scope)).toEqual({ id, scope, keys });
  });

  test.each<[KeyScope, string]>([
    ['sheet', 'Ctrl+PageDown'],
    ['sheet', 'Ctrl+Tab'],
    ['sheet', 'Space'],
    ['sheet', 'A'],
    ['sheet', 'Shift+A'],
    ['editing', 'Shift+Down'],
    ['editing', 'Ctrl+Left'],
    ['editing', 'Home'],
    ['editing', 'Delete'],
    ['editing', 'Ctrl+Z'],
    ['editing', 'Backspace'],
  ])('in the scope %s %s is left to the text or the browser', (scope, keys) => {
    expect(pressedBinding(keyPress(keys), scope)).toBeUndefined();
  });

  test('the same key has another binding while a cell is being edited', () => {
    const idOf = (keys: string, scope: KeyScope) => pressedBinding(keyPress(keys), scope)?.id;
    expect(['F2', 'Enter', 'Alt+Down', 'Down'].map((keys) => [idOf(keys, 'sheet'), idOf(keys, 'editing')])).toEqual([
      ['edit', 'toggleMode'],
      ['nextDown', 'commitDown'],
      ['moveRowsDown', 'suggest'],
      ['move', 'commitAndMove'],
    ]);
  });
});
