// The keyboard event that a combination of the key table ("Ctrl+Shift+=") causes on a US keyboard.

const KEYS: Readonly<Record<string, string>> = {
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
  Esc: 'Escape',
  Space: ' ',
  NumpadAdd: '+',
};
const CODES: Readonly<Record<string, string>> = { '=': 'Equal', '-': 'Minus', '?': 'Slash', Esc: 'Escape' };

function codeOf(name: string): string {
  if (/^[A-Z]$/.test(name)) return `Key${name}`;
  if (/^\d$/.test(name)) return `Digit${name}`;
  return CODES[name] ?? (KEYS[name]?.startsWith('Arrow') ? KEYS[name] : name);
}

export function keyPress(keys: string) {
  const parts = keys.split('+');
  const name = parts.at(-1) ?? '';
  const has = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  const key = KEYS[name] ?? (/^[A-Z]$/.test(name) && !has('Shift') ? name.toLowerCase() : name);
  return { key, code: codeOf(name), ctrlKey: has('Ctrl'), shiftKey: has('Shift'), altKey: has('Alt'), metaKey: false };
}
