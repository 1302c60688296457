// How well a stretch of text reads as Unicode, as TCVN3 and as VNI, by its letters alone: the spelling of Vietnamese
// syllables tells. Gives measures; who decides also looks at fonts and at the rest of the document (legacyEncoding.ts).
import { decodeTcvn3, decodeVni, isWhollyVni, type LegacyEncoding } from './legacyLetters.ts';
import { isVietnameseSyllable } from './syllable.ts';

/** Natural logarithms of likelihood, up to a common constant; all 0 where nothing tells. */
export interface Reading {
  readonly unicode: number;
  readonly tcvn3: number;
  readonly vni: number;
}

const NOTHING: Reading = { unicode: 0, tcvn3: 0, vni: 0 };
const CLEARLY_UNICODE = -12;

/** A word with one of these cannot be ASCII: Latin-1 beyond the blank, and everything above. */
const WORD = /[a-zA-Z\u00a1-\u024f\u0300-\u036f\u1e00-\u1eff]+/g;
const BEYOND_ASCII = /[\u00a1-\uffff]/;
/** Vietnamese letters that Latin-1 does not have. */
const BEYOND_LATIN1 = /[\u0102-\u01b0\u0300-\u036f\u1ea0-\u1ef9]/;
/** Latin-1 characters that no Vietnamese word in Unicode holds. */
const FOREIGN_LATIN1 =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/;
const SYMBOL = /[\u00a1-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7]/;
const VOWEL = /[aeiouy]/i;

const LIKELY = Math.log(0.95);
/** All letters in Latin-1: a little less telling for Unicode, whose words mostly have a letter beyond it. */
const LIKELY_LATIN1_ONLY = Math.log(0.9);
const FOREIGN = Math.log(0.03);
const HARDLY = Math.log(0.005);

/** Measures `text` word by word. Words of one letter and words without a vowel tell nothing. */
export function readingOf(text: string): Reading {
  if (!BEYOND_ASCII.test(text)) return NOTHING;
  const composed = text.normalize('NFC');
  if (BEYOND_LATIN1.test(composed) && !FOREIGN_LATIN1.test(composed)) return { unicode: 0, tcvn3: CLEARLY_UNICODE, vni: CLEARLY_UNICODE };
  const sum = { unicode: 0, tcvn3: 0, vni: 0 };
  for (const [word] of composed.matchAll(WORD)) {
    const reading = readWord(word);
    sum.unicode += reading.unicode;
    sum.tcvn3 += reading.tcvn3;
    sum.vni += reading.vni;
  }
  return sum;
}

/** The better legacy reading and by how much it beats Unicode (negative: Unicode reads better). */
export function bestLegacy(reading: Reading): { readonly encoding: LegacyEncoding; readonly margin: number } {
  const encoding = reading.vni > reading.tcvn3 ? 'vni' : 'tcvn3';
  return { encoding, margin: reading[encoding] - reading.unicode };
}

const readings = new Map<string, Reading>();
const REMEMBERED_WORDS = 20_000;

function readWord(word: string): Reading {
  if (word.length < 2 || !BEYOND_ASCII.test(word)) return NOTHING;
  const known = readings.get(word);
  if (known) return known;
  if (readings.size >= REMEMBERED_WORDS) readings.clear();
  const reading = measureWord(word);
  readings.set(word, reading);
  return reading;
}

function measureWord(word: string): Reading {
  const tcvn3 = decodeTcvn3(word);
  const vni = decodeVni(word);
  if (![word, tcvn3, vni].some((form) => VOWEL.test(form.normalize('NFD')))) return NOTHING;
  const beyondLatin1 = BEYOND_LATIN1.test(word);
  return {
    unicode: likelihoodAsUnicode(word.replaceAll('\u00ad', ''), beyondLatin1),
    tcvn3: beyondLatin1 ? HARDLY : likelihoodAsLegacy(tcvn3),
    vni: beyondLatin1 || !isWhollyVni(word) ? HARDLY : likelihoodAsLegacy(vni),
  };
}

function likelihoodAsUnicode(word: string, beyondLatin1: boolean): number {
  if (SYMBOL.test(word)) return HARDLY;
  if (!isVietnameseSyllable(word)) return FOREIGN;
  return beyondLatin1 ? LIKELY : LIKELY_LATIN1_ONLY;
}

const likelihoodAsLegacy = (decoded: string): number => (isVietnameseSyllable(decoded) ? LIKELY : FOREIGN);
