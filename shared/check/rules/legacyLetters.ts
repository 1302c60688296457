// Text of the old fonts (TCVN3, VNI) that was not decoded when it came in: "KÕ ho¹ch", "Keá hoaïch".
import { textRule } from './textRule.ts';

/** Signs of TCVN3 inside a word, where Unicode text has none. */
const TCVN3 = /\p{L}[¸¹µ¶·¨©ª«®¬»¼½¾]|[®¨©ª«¬][\p{Ll}]/gu;
/** Pairs of VNI that no Vietnamese syllable has. */
const VNI = /[aA][ùøûõïåäêëüâ]|[eE][ùøûõïåä]|[oO][ùøûïåä]|[uU][ûõï]|ñ[aeiouyöô]|ö[ùøûõïaôn]/gu;
const ENOUGH = 2;

export const legacyLetters = textRule({
  id: 'legacyLetters',
  severity: 'warning',
  find(text) {
    for (const pattern of [TCVN3, VNI]) {
      const hits = [...text.matchAll(pattern)];
      const [first] = hits;
      if (first && hits.length >= ENOUGH) return [{ start: first.index, end: first.index + first[0].length }];
    }
    return [];
  },
});
