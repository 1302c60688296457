// Key presses in the words of the command registry ("Ctrl+Shift+="). Pure.
import type { KeyPress } from './keys.ts';

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ' ': 'Space',
  '+': '=',
  _: '-',
  Escape: 'Esc',
};

/** Where Shift changes the sign of a key, the key itself is meant: Shift+1 is "Shift+1" on every layout. */
const DIGIT = /^(?:Digit|Numpad)(\d)$/;

/** "Ctrl+Shift+=" for a press; `code` is the physical key. Excel's Ctrl++ of the number pad counts as Ctrl+Shift+=. */
export function acceleratorOf({ key, ctrlKey, shiftKey, altKey }: KeyPress, code: string): string {
  const digit = DIGIT.exec(code)?.[1];
  const name = digit && (ctrlKey || altKey) ? digit : (NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  const shift = shiftKey || (ctrlKey && code === 'NumpadAdd');
  return `${ctrlKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${name}`;
}
