// The one matcher of key presses against the key table (shared/commands/keys.ts), and combinations as users read them.
import type { KeyScope } from '#shared/commands/command.ts';
import { KEY_TABLE, type KeyId } from '#shared/commands/keys.ts';

/** The part of a keyboard event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Names whose `KeyboardEvent.key` is another one. */
const NAMED: Readonly<Record<string, string>> = {
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Esc: 'Escape',
  Space: ' ',
};
/** Keys whose character changes with Shift are matched by their position. */
const CODES: Readonly<Record<string, readonly string[]>> = { '=': ['Equal'], '-': ['Minus', 'NumpadSubtract'], NumpadAdd: ['NumpadAdd'] };

/**
 * Whether the event is this combination. Letters and digits are matched by position, because Vietnamese layouts and input methods
 * put other characters there; by character only if the event has no position, as from some remote desktops. Cmd counts as Ctrl.
 */
export function matchesKeys(event: KeyPress, keys: string): boolean {
  const parts = keys.split('+');
  const name = parts.at(-1) ?? '';
  const has = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  const control = event.ctrlKey !== event.metaKey;
  if (control !== has('Ctrl') || event.shiftKey !== has('Shift') || event.altKey !== has('Alt')) return false;
  if (CODES[name]) return CODES[name].includes(event.code);
  if (/^[A-Z0-9]$/.test(name))
    return event.code === '' ? event.key.toUpperCase() === name : [`Key${name}`, `Digit${name}`, `Numpad${name}`].includes(event.code);
  return event.key === (NAMED[name] ?? name);
}

export interface PressedBinding {
  readonly id: KeyId;
  readonly scope: KeyScope;
  /** Index of the matched combination of the binding. */
  readonly keys: string;
}

/** The binding of a key press in one of these scopes. */
export function pressedBinding(event: KeyPress, ...scopes: readonly KeyScope[]): PressedBinding | undefined {
  for (const { id, scope, keys } of KEY_TABLE) {
    if (!scopes.includes(scope)) continue;
    const pressed = keys.find((each) => matchesKeys(event, each));
    if (pressed !== undefined) return { id, scope, keys: pressed };
  }
  return undefined;
}

const SHOWN: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→', '-': '−', '=': '+', ContextMenu: 'Menu' };

/** "Ctrl+Shift+=" → "Ctrl+Shift++" with arrows as signs. */
export const shownKeys = (keys: string): string =>
  keys
    .split('+')
    .map((part) => SHOWN[part] ?? part)
    .join('+');

/** Several combinations on one line; modifiers that all of them share are written once: "Ctrl+ ↑ ↓". */
export function shownTogether(keys: readonly string[]): string {
  const modifiers = new Set(keys.map((each) => each.slice(0, each.lastIndexOf('+') + 1)));
  const [shared = ''] = modifiers;
  if (modifiers.size > 1) return keys.map(shownKeys).join(' / ');
  return `${shared}${shared === '' || keys.length === 1 ? '' : ' '}${keys.map((each) => shownKeys(each.slice(shared.length))).join(' ')}`;
}
