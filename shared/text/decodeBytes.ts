// Turns the bytes of a text file into text: byte order mark, UTF-8, UTF-16, and the code pages of Vietnam before Unicode,
// told apart by their letters. Never replaces a byte silently: what cannot be read is an error.
import { decodeWindows1252 } from './windows1252.ts';
import { ImportError } from '../source/importError.ts';
import { bestLegacy, readingOf } from './legacyEvidence.ts';
import { decodeLegacy } from './legacyLetters.ts';
import { isVietnameseSyllable } from './syllable.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** True where no mark and no strict rule told, only the letters. */
  readonly guessed: boolean;
}

/** Enough to tell an encoding; the whole file is decoded once afterwards. */
const SAMPLE_BYTES = 200_000;
/** Share of the words beyond ASCII that must be Vietnamese syllables for a code page to be believed. */
const ENOUGH_SYLLABLES = 0.7;
/** Only curly quotes and dashes stand beyond ASCII: good enough for the first candidate. */
const NO_LETTERS = 0.71;

const CODE_PAGES: Readonly<Record<string, 'windows-1258' | 'windows-1252'>> = {
  'windows-1258': 'windows-1258',
  cp1258: 'windows-1258',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'us-ascii': 'windows-1252',
};

/**
 * The text of `bytes` without byte order mark. `declared`: a name that the file itself gives (HTML meta), tried after the marks;
 * text declared as Western is given letter by letter as it is, its legacy fonts tell the rest.
 * Throws ImportError 'encoding' for damaged UTF-8 and for letters that no known code page explains.
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = byMark(bytes);
  if (marked) return marked;
  const wide = wideWithoutMark(bytes);
  if (wide) return { text: strictly(bytes, wide), encoding: wide, guessed: true };
  const named = declared ? byName(bytes, declared) : null;
  if (named) return named;
  const utf8 = attempt(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', guessed: false };
  if (isDamagedUtf8(bytes)) throw new ImportError('encoding', 'damaged-utf8');
  return byLetters(bytes);
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { text: strictly(bytes, 'utf-8'), encoding: 'utf-8', guessed: false };
  if (first === 0xff && second === 0xfe) return { text: strictly(bytes, 'utf-16le'), encoding: 'utf-16le', guessed: false };
  if (first === 0xfe && second === 0xff) return { text: strictly(bytes, 'utf-16be'), encoding: 'utf-16be', guessed: false };
  return null;
}

/** UTF-16 shows by zero bytes on one side of the pairs: blanks, digits and plain letters are a third of any Vietnamese text. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, SAMPLE_BYTES) >> 1;
  if (pairs < 2) return null;
  let lowZero = 0;
  let highZero = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) lowZero++;
    if (bytes[pair * 2 + 1] === 0) highZero++;
  }
  if (highZero > pairs / 5 && lowZero < pairs / 50) return 'utf-16le';
  if (lowZero > pairs / 5 && highZero < pairs / 50) return 'utf-16be';
  return null;
}

/** A declared code page counts only where the bytes are not UTF-8: pages saved again by another program keep the old name. */
function byName(bytes: Uint8Array, declared: string): DecodedText | null {
  const encoding = CODE_PAGES[declared.trim().toLowerCase()];
  if (!encoding || attempt(bytes, 'utf-8') !== null) return null;
  return { text: strictly(bytes, encoding), encoding, guessed: false };
}

function strictly(bytes: Uint8Array, label: string): string {
  const text = attempt(bytes, label);
  if (text === null) throw new ImportError('encoding', label);
  return text;
}

function attempt(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text that is UTF-8 but for a few bytes is damaged, and no code page would make it right. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE_BYTES));
  const damaged = lenient.match(/\ufffd/g)?.length ?? 0;
  const letters = lenient.match(/[\u00c0-\u1ef9]/g)?.length ?? 0;
  return letters > damaged;
}

function byLetters(bytes: Uint8Array): DecodedText {
  const western = decodeWindows1252(bytes);
  const sample = western.slice(0, SAMPLE_BYTES);
  const { encoding, margin } = bestLegacy(readingOf(sample));
  const vietnamese = new TextDecoder('windows-1258').decode(bytes);
  const candidates: readonly DecodedText[] = [
    { text: vietnamese, encoding: 'windows-1258', guessed: true },
    ...(margin > 0 ? [{ text: decodeLegacy(western, encoding), encoding, guessed: true } as const] : []),
    { text: western, encoding: 'windows-1252', guessed: true },
  ];
  let best: DecodedText | null = null;
  let bestShare = ENOUGH_SYLLABLES;
  for (const candidate of candidates) {
    const share = shareOfSyllables(candidate.text.slice(0, SAMPLE_BYTES));
    if (share > bestShare) [best, bestShare] = [candidate, share];
  }
  if (!best) throw new ImportError('encoding', 'unknown-code-page');
  return best;
}

function shareOfSyllables(text: string): number {
  const words = text.normalize('NFC').match(/[a-zA-Z\u0080-\u1eff]+/g) ?? [];
  const telling = words.filter((word) => word.length > 1 && /[\u0080-\u1eff]/.test(word));
  if (telling.length === 0) return NO_LETTERS;
  return telling.filter(isVietnameseSyllable).length / telling.length;
}
