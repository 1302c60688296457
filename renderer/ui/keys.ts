// Key names of the command registry ("Ctrl+Shift+=") against keyboard events, and as a user reads them.

interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const NAMED: Readonly<Record<string, string>> = { Up: 'ArrowUp', Down: 'ArrowDown', Left: 'ArrowLeft', Right: 'ArrowRight' };
/** Keys whose character changes with Shift are known by where they lie on the keyboard. */
const CODES: Readonly<Record<string, readonly string[]>> = { '=': ['Equal', 'NumpadAdd'], '-': ['Minus', 'NumpadSubtract'] };

/** Whether the event is this combination. Letters and digits go by position, so that Vietnamese keyboards give the same. */
export function matchesKeys(event: KeyPress, keys: string): boolean {
  const parts = keys.split('+');
  const name = parts.at(-1) ?? '';
  const has = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  if (event.metaKey || event.ctrlKey !== has('Ctrl') || event.shiftKey !== has('Shift') || event.altKey !== has('Alt')) return false;
  if (CODES[name]) return CODES[name].includes(event.code);
  if (/^[A-Z]$/.test(name)) return event.code === `Key${name}`;
  if (/^\d$/.test(name)) return event.code === `Digit${name}` || event.code === `Numpad${name}`;
  return event.key === (NAMED[name] ?? name);
}

const SHOWN: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→', '-': '−', '=': '+', ContextMenu: 'Menu' };

/** "Ctrl+Shift+=" → "Ctrl+Shift++" with arrows as signs. */
export const shownKeys = (keys: string): string =>
  keys
    .split('+')
    .map((part) => SHOWN[part] ?? part)
    .join('+');

/** Several combinations on one line; modifiers that all of them share are said once: "Ctrl+ ↑ ↓". */
export function shownTogether(keys: readonly string[]): string {
  const modifiers = new Set(keys.map((each) => each.slice(0, each.lastIndexOf('+') + 1)));
  const [shared = ''] = modifiers;
  if (modifiers.size > 1) return keys.map(shownKeys).join(' / ');
  return `${shared}${shared === '' || keys.length === 1 ? '' : ' '}${keys.map((each) => shownKeys(each.slice(shared.length))).join(' ')}`;
}
