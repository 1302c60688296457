// A text twice as long takes twice as long to fold, to compose and to decode. Texts of files: no cell limits them.
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '#shared/text/decodeBytes.ts';
import { foldText } from '#shared/text/fold.ts';
import { foldWord } from '#shared/text/foldWord.ts';
import { decideEncodings } from '#shared/text/legacyEncoding.ts';
import { readingOf } from '#shared/text/legacyEvidence.ts';
import { decodeLegacy } from '#shared/text/legacyLetters.ts';
import { collapseSpace, normalizeText } from '#shared/text/normalize.ts';
import { isVietnameseSyllable } from '#shared/text/syllable.ts';
import { tooFast, type Readings } from '../../support/growth/growth.ts';
import { PLAIN_TEXTS } from '../../support/growth/texts.ts';

const readings: Readings = (text) => {
  const bytes = Uint8Array.from(text, (letter) => (letter.codePointAt(0) ?? 0) & 255);
  return [
    ['foldText', () => foldText(text)],
    ['foldWord', () => foldWord(text)],
    ['normalizeText', () => normalizeText(text)],
    ['collapseSpace', () => collapseSpace(text)],
    ['isVietnameseSyllable', () => isVietnameseSyllable(text)],
    ['TCVN3', () => decodeLegacy(text, 'tcvn3')],
    ['VNI', () => decodeLegacy(text, 'vni')],
    ['readingOf', () => readingOf(text)],
    ['decideEncodings', () => decideEncodings([undefined, '.VnTimeH', 'VNI-Times'].map((font) => ({ text, font, row: 1 })))],
    ['decodeBytes', () => decoded(bytes)],
  ];
};

function decoded(bytes: Uint8Array): unknown {
  try {
    return decodeBytes(bytes);
  } catch (error) {
    return error;
  }
}

describe('letters and words', () => {
  it.each(PLAIN_TEXTS)('%s', (_name, textOf) => expect(tooFast(readings, textOf, 8_000)).toEqual([]));
});
