// Text of the old fonts (TCVN3, VNI) that was not decoded when it came in: "KÕ ho¹ch", "Keá hoaïch".
import { bestLegacy, readingOf } from '../../text/legacyEvidence.ts';
import { decodeLegacy } from '../../text/legacyLetters.ts';
import { Sign } from '../textSigns.ts';
import { textRule } from './textRule.ts';

/** Odds (natural logarithm) from which a text without a telling font counts as legacy; as in shared/text/legacyEncoding.ts. */
const TELLING = 5;
const SHOWN_LETTERS = 24;

const isLegacy = (text: string): boolean => bestLegacy(readingOf(text)).margin > TELLING;

export const legacyLetters = textRule({
  id: 'legacyLetters',
  severity: 'warning',
  signs: Sign.oldLetters,
  find: (text) => (isLegacy(text) ? [{ start: 0, end: Math.min(text.length, SHOWN_LETTERS) }] : []),
  mend: (text) => decodeLegacy(text, bestLegacy(readingOf(text)).encoding),
});
