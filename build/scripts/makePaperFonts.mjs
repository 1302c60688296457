// Makes the font that is bundled for machines without Times New Roman, one file a style, and the table of its advance widths,
// from the full Tinos of @expo-google-fonts/tinos. Run by hand after an update of that package:
// node build/scripts/makePaperFonts.mjs; a test compares the files in the repository with what this makes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { ROOT } from './stages.mjs';

const SOURCE = 'node_modules/@expo-google-fonts/tinos';
const WIDTHS = 'shared/data/timesWidths.json';

/** @type {Record<'regular' | 'bold' | 'italic' | 'boldItalic', { source: string, target: string }>} */
const STYLES = {
  regular: { source: '400Regular/Tinos_400Regular.ttf', target: 'shared/data/fonts/tinos-regular.woff2' },
  bold: { source: '700Bold/Tinos_700Bold.ttf', target: 'shared/data/fonts/tinos-bold.woff2' },
  italic: { source: '400Regular_Italic/Tinos_400Regular_Italic.ttf', target: 'shared/data/fonts/tinos-italic.woff2' },
  boldItalic: { source: '700Bold_Italic/Tinos_700Bold_Italic.ttf', target: 'shared/data/fonts/tinos-bold-italic.woff2' },
};

/**
 * Blocks of Unicode that are kept, as far as Tinos has them: Latin with all letters of Vietnamese and their combining marks,
 * Greek (symbols of quantities), punctuation, super- and subscripts, currencies, number forms, arrows, mathematics, shapes.
 */
export const REPERTOIRE = /** @type {const} */ ([
  [0x0020, 0x007e],
  [0x00a0, 0x024f],
  [0x02b0, 0x03ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x22ff],
  [0x25a0, 0x25ff],
]);

const REPERTOIRE_TEXT = REPERTOIRE.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
).join('');

/**
 * Advance widths of all letters of a font, in font units. Neighbouring code points share a run: [first code point, width, width, …].
 * @param {Font} font
 */
function widthRuns(font) {
  /** @type {number[][]} */
  const runs = [];
  let next = -1;
  for (const code of font.face.collectUnicodes()) {
    if (code !== next) runs.push([code]);
    runs.at(-1)?.push(font.glyphHAdvance(font.nominalGlyph(code) ?? 0));
    next = code + 1;
  }
  return runs;
}

/**
 * All files by path in the repository.
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function makePaperFonts() {
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  /** @type {Record<string, number[][]>} */
  const faces = {};
  let [unitsPerEm, lineHeight] = [0, 0];
  for (const [face, { source, target }] of Object.entries(STYLES)) {
    const whole = readFileSync(join(ROOT, SOURCE, source));
    files.set(target, await subsetFont(whole, REPERTOIRE_TEXT, { targetFormat: 'woff2' }));
    const plain = new Face(new Blob(await subsetFont(whole, REPERTOIRE_TEXT, { targetFormat: 'sfnt' })));
    const font = new Font(plain);
    faces[face] = widthRuns(font);
    if (face !== 'regular') continue;
    const { ascender, descender, lineGap } = font.hExtents();
    unitsPerEm = plain.upem;
    lineHeight = ascender - descender + lineGap;
  }
  const table = { source: 'Tinos (OFL-1.1); the same advance widths as Times New Roman', unitsPerEm, lineHeight, faces };
  return files.set(WIDTHS, new TextEncoder().encode(`${JSON.stringify(table)}\n`));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, bytes] of await makePaperFonts()) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), bytes);
  }
}
