// Whether a word can be a Vietnamese syllable by its spelling. The measure that tells legacy letters from Unicode;
// knows no dictionary and says nothing about meaning.
import syllables from '../data/vietnameseSyllables.json' with { type: 'json' };

const ONSETS: ReadonlySet<string> = new Set(['', ...syllables.onsets]);
const RIMES: ReadonlySet<string> = new Set(syllables.rimes);
/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A syllable that ends in a stop takes only these tones (acute, dot below). */
const STOP_TONES = /[\u0301\u0323]/;
const STOP = /(?:c|ch|p|t)$/;
const LONGEST_SYLLABLE = 7;

/** True for a lower-case or upper-case syllable with at most one tone, e.g. "nghiệm", "QUYẾT", "giữa". Expects NFC. */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > LONGEST_SYLLABLE) return false;
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = decomposed.replace(TONES, '').normalize('NFC');
  for (let at = 0; at <= 3 && at < plain.length; at++) {
    if (!ONSETS.has(plain.slice(0, at))) continue;
    const rime = plain.slice(at);
    if (RIMES.has(rime) && (!STOP.test(rime) || STOP_TONES.test(tones[0] ?? ''))) return true;
  }
  return false;
}
