import { describe, expect, test } from 'vitest';
import { matchesKeys, shownKeys, shownTogether } from '#renderer/ui/keys.ts';

const press = (key: string, code: string, modifiers = '') => ({
  key,
  code,
  ctrlKey: modifiers.includes('c'),
  shiftKey: modifiers.includes('s'),
  altKey: modifiers.includes('a'),
  metaKey: modifiers.includes('m'),
});

describe('a key press and the keys of a command', () => {
  const cases = [
    ['Ctrl+O', press('o', 'KeyO', 'c'), true],
    // Vietnamese input switched on, or a keyboard that gives another letter there: the place decides.
    ['Ctrl+O', press('ơ', 'KeyO', 'c'), true],
    ['Ctrl+O', press('O', 'KeyO', 'cs'), false],
    ['Ctrl+Shift+=', press('+', 'Equal', 'cs'), true],
    ['Ctrl+Shift+=', press('+', 'NumpadAdd', 'cs'), true],
    ['Ctrl+-', press('-', 'Minus', 'c'), true],
    ['Alt+Up', press('ArrowUp', 'ArrowUp', 'a'), true],
    ['Alt+Up', press('ArrowUp', 'ArrowUp'), false],
    ['Ctrl+Shift+1', press('!', 'Digit1', 'cs'), true],
    ['F7', press('F7', 'F7'), true],
    ['F7', press('F7', 'F7', 's'), false],
    ['Ctrl+Z', press('z', 'KeyZ', 'cm'), false],
  ] as const;
  for (const [keys, event, matches] of cases)
    test(`${keys} ${matches ? 'is' : 'is not'} ${event.key} (${event.code})`, () => expect(matchesKeys(event, keys)).toBe(matches));
});

test('keys are shown as they stand on the keyboard', () => {
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
