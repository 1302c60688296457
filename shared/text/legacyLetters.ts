// The letters of the two encodings of Vietnam's years before Unicode, as they stand in a Unicode file: one character of
// Latin-1 for each byte. Decodes what it is told to; deciding is legacyEvidence's business.
// Own table and not iconv-lite: that library needs Node's Buffer, which a browser worker has not.
import letters from '../data/legacyLetters.json' with { type: 'json' };

export type LegacyEncoding = 'tcvn3' | 'vni';

const TCVN3: ReadonlyMap<string, string> = new Map(Object.entries(letters.tcvn3));

/** Small letters and capitals; a capital base takes its second character in either case ("AÙ", "Aù"). */
const VNI: ReadonlyMap<string, string> = new Map(
  Object.entries(letters.vni).flatMap(([key, letter]): [string, string][] => {
    const capital = letter.toUpperCase();
    const [base = '', mark = ''] = key;
    return [
      [key, letter],
      [base.toUpperCase() + mark, capital],
      [key.toUpperCase(), capital],
    ];
  }),
);

/** TCVN3 (ABC) letters as Unicode NFC. Characters outside Latin-1 (curly quotes, dashes) stay. */
export function decodeTcvn3(text: string): string {
  let decoded = '';
  for (const character of text) decoded += TCVN3.get(character) ?? character;
  return decoded.normalize('NFC');
}

/** A base with its second character, else a character that is a letter by itself. */
const VNI_LETTER = /[aeiouyôö][ùøûõïâáàåãäêéèúüë]|[ôöñíìæóòî]/gi;

/** VNI-Windows letters as Unicode NFC, pairs before single characters. What the table does not know stays. */
export function decodeVni(text: string): string {
  return text.replace(VNI_LETTER, (letter) => VNI.get(letter) ?? letter).normalize('NFC');
}

/** Whether every character of `text` beyond ASCII belongs to a letter of VNI. */
export function isWhollyVni(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text.replace(VNI_LETTER, (letter) => (VNI.has(letter) ? '' : letter)));
}

export const decodeLegacy = (text: string, encoding: LegacyEncoding): string =>
  encoding === 'tcvn3' ? decodeTcvn3(text) : decodeVni(text);

/** What a font's name says: the encoding of its letters, and whether it draws small letters as capitals (".VnTimeH"). */
export interface LegacyFont {
  readonly encoding: LegacyEncoding;
  readonly capitals: boolean;
}

const TCVN3_FONT = /^\.vn/i;
const VNI_FONT = /^vni[-\s_]/i;

/** Null for every other font. Names as files give them; alternatives after ";" or "," are not looked at. */
export function legacyFontOf(font: string | undefined): LegacyFont | null {
  if (!font) return null;
  const name = (font.split(/[;,]/)[0] ?? '').replace(/["']/g, '').trim();
  if (VNI_FONT.test(name)) return { encoding: 'vni', capitals: false };
  if (!TCVN3_FONT.test(name)) return null;
  return { encoding: 'tcvn3', capitals: name.endsWith('H') || (name.endsWith('h') && name === name.toLowerCase()) };
}
