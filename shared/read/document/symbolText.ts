// Characters of symbol fonts (w:sym) as Unicode. Only those that stand in office tables; any other becomes a bullet.

/** By code within Wingdings. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const SYMBOL: Readonly<Record<number, string>> = {
  0xa3: '≤',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
};
const PRIVATE_USE = 0xf000;

/** `code`: hexadecimal as in w:sym, with or without the private use offset. A text font gives the character of that code. */
export function symbolText(code: string | undefined, font: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16);
  if (!Number.isFinite(value) || value <= 0 || value > 0xffff) return '';
  const byte = value >= PRIVATE_USE ? value - PRIVATE_USE : value;
  if (/^wingdings/i.test(font ?? '')) return WINGDINGS[byte] ?? '•';
  if (/^symbol$/i.test(font ?? '')) return SYMBOL[byte] ?? (byte < 0x7f ? String.fromCharCode(byte) : '•');
  return /^(?:webdings|marlett)/i.test(font ?? '') ? '•' : String.fromCharCode(byte);
}
