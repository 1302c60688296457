// Cuts RTF into its tokens. Knows the syntax of the format and no meaning. RTF is ASCII; bytes beyond it are passed on as they are.
import { ImportError } from '../../source/importError.ts';

interface RtfHandler {
  open(): void;
  close(): void;
  /** `\name` or `\name-12`; for control symbols the character itself ("~", "*"). */
  control(name: string, value: number | undefined): void;
  /** A byte of text, plain or written as `\'hh`. */
  byte(value: number): void;
}

const MAX_GROUPS = 2_000;
const BACKSLASH = 0x5c;

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Throws ImportError 'too-large' ('rtf-groups'). A file cut short ends where it ends. */
export function readRtfTokens(bytes: Uint8Array, handler: RtfHandler): void {
  let depth = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at++] ?? 0;
    if (byte === 0x7b) {
      if (++depth > MAX_GROUPS) throw new ImportError('too-large', 'rtf-groups');
      handler.open();
    } else if (byte === 0x7d) {
      if (depth === 0) continue;
      depth--;
      handler.close();
    } else if (byte === BACKSLASH) at = readControl(bytes, at, handler);
    else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) handler.byte(byte);
  }
  for (; depth > 0; depth--) handler.close();
}

/** `at`: behind the backslash; gives the position behind the control. */
function readControl(bytes: Uint8Array, at: number, handler: RtfHandler): number {
  const first = bytes[at] ?? 0;
  if (!isLetter(first)) {
    if (first === 0x27) {
      const value = Number.parseInt(ascii(bytes, at + 1, at + 3), 16);
      if (Number.isFinite(value)) handler.byte(value);
      return at + 3;
    }
    if (first === BACKSLASH || first === 0x7b || first === 0x7d) handler.byte(first);
    else handler.control(first === 0x0a || first === 0x0d ? 'par' : String.fromCharCode(first), undefined);
    return at + 1;
  }
  let end = at;
  while (end < bytes.length && end - at < 32 && isLetter(bytes[end] ?? 0)) end++;
  const name = ascii(bytes, at, end);
  const numberFrom = end;
  if (bytes[end] === 0x2d) end++;
  while (end < bytes.length && end - numberFrom < 12 && isDigit(bytes[end] ?? 0)) end++;
  const value = end > numberFrom ? Number(ascii(bytes, numberFrom, end)) : undefined;
  if (bytes[end] === 0x20) end++;
  if (name === 'bin') return end + Math.max(0, value ?? 0);
  handler.control(name, value);
  return end;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < Math.min(to, bytes.length); at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
