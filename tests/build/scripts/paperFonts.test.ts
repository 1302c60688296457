// The bundled paper font: made by the script from the package that is installed, and able to set any annex.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { makePaperFonts } from '../../../build/scripts/makePaperFonts.mjs';
import { ROOT } from '../../../build/scripts/stages.mjs';

/** Grave, acute, hook above, tilde, dot below. */
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
/** The letters of Vietnamese beside ASCII, lower case: seven with marks of their own, and twelve vowels under five tones. */
const VIETNAMESE = [...'ăâđêôơư', ...[...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))];
const SYMBOLS = '≥≤×÷±→•–—…“”‘’½¼¾²³°€₫§©®™‰№µΩΔ√∑∞≠≈←↑↓■□▪●○►«»‹›′″\u00a0\u00ad\u2011';
/** Decomposed text is printed as it is typed. */
const COMBINING = [...TONES, '\u0302', '\u0306', '\u031b'];

let made: ReadonlyMap<string, Uint8Array>;
const fonts = (): string[] => [...made.keys()].filter((path) => path.endsWith('.woff2'));

beforeAll(async () => {
  made = await makePaperFonts();
}, 60_000);

it('is what the script makes', () => {
  expect([...made].filter(([path, bytes]) => !readFileSync(join(ROOT, path)).equals(bytes)).map(([path]) => path)).toEqual([]);
});

it('is one file for each of the four styles', () => {
  expect(fonts().map((path) => path.split('/').at(-1))).toEqual([
    'tinos-regular.woff2',
    'tinos-bold.woff2',
    'tinos-italic.woff2',
    'tinos-bold-italic.woff2',
  ]);
});

const range = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

describe.each([
  ['all letters of Vietnamese', VIETNAMESE.flatMap((letter) => [letter, letter.toUpperCase()])],
  ['ASCII and Latin-1', [...range(0x20, 0x7e), ...range(0xa0, 0xff)]],
  ['Latin Extended-A and Latin Extended Additional', [...range(0x100, 0x17f), ...range(0x1e00, 0x1eff)]],
  ['the symbols of annexes and combining marks', [...SYMBOLS, ...COMBINING]],
])('%s', (_name, letters) => {
  it.each(['regular', 'bold', 'italic', 'bold-italic'])('are in %s', async (style) => {
    const file = readFileSync(join(ROOT, `shared/data/fonts/tinos-${style}.woff2`));
    const plain = await subsetFont(file, letters.join(''), { targetFormat: 'sfnt' });
    const kept = new Set(new Face(new Blob(plain)).collectUnicodes());
    expect(letters.filter((letter) => !kept.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });
});
