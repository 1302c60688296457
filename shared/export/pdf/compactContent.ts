// The drawing instructions of a page, shorter: Chromium moves to every letter of a text by itself and fills every border as a path of
// its own. A run of letters becomes one instruction with the few corrections that its font's widths need (ISO 32000-1, 9.4.3), and
// borders in a row one path. What is seen, and the text that is copied, stay the same.
import { mergeRectangles } from './mergeRectangles.ts';

/** Width of a glyph in thousandths of the font size, by its four hexadecimal digits; undefined if the font is not known. */
export type GlyphWidth = (font: string, glyph: string) => number | undefined;

/** Letters may be off their place by this much before they are corrected: thousandths of the size, at 13 pt less than 0.02 mm. */
const TOLERANCE = 4;

const FONT_OR_RUN = /\/(F\d+) ([\d.]+) Tf\n|(<[0-9A-F]+> Tj\n(?:-?[\d.]+ 0 Td <[0-9A-F]+> Tj\n)+)(?=ET\n)/g;
const MOVED_GLYPHS = /(?:(-?[\d.]+) 0 Td )?<([0-9A-F]+)> Tj\n/g;
const TEXT_PLACE = /1 0 0 -1 (-?[\d.]+) (-?[\d.]+) Tm\n/g;
const RECTANGLE = /(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) re\n/g;
const FILLED_RECTANGLES = /(?:(?:-?[\d.]+ ){4}re\nf\n){2,}/g;

/** The same page with fewer instructions. */
export function compactContent(content: string, widthOf: GlyphWidth): string {
  let font = '';
  let size = 0;
  return content
    .replace(FONT_OR_RUN, (whole: string, name?: string, points?: string, run?: string) => {
      if (run !== undefined) return shownTogether(run, font, size, widthOf) ?? whole;
      font = name ?? '';
      size = Number(points);
      return whole;
    })
    .replace(FILLED_RECTANGLES, filledTogether)
    .replace(TEXT_PLACE, (_whole, x: string, y: string) => `1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm\n`);
}

/** Hundredths of a CSS pixel are a 400th of a millimetre. */
const rounded = (coordinate: string): string => String(Math.round(Number(coordinate) * 100) / 100);

function filledTogether(paths: string): string {
  const rectangles = [...paths.matchAll(RECTANGLE)].map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
  return `${mergeRectangles(rectangles)
    .map(({ x, y, width, height }) => `${x} ${y} ${width} ${height} re\n`)
    .join('')}f\n`;
}

/** Null where a width is not known. */
function shownTogether(run: string, font: string, size: number, widthOf: GlyphWidth): string | null {
  const parts: string[] = [];
  let shown = '';
  let correction = 0;
  /** How far the letters shown so far reach beyond where the next one belongs, in thousandths of the size. */
  let ahead = 0;
  for (const [, move, glyphs = ''] of run.matchAll(MOVED_GLYPHS)) {
    if (move !== undefined) ahead -= (Number(move) / size) * 1000;
    if (Math.abs(ahead) > TOLERANCE) {
      // The gaps between the words of a justified line are equal: one number for all of them compresses better.
      if (Math.abs(ahead - correction) > TOLERANCE) correction = Math.round(ahead);
      parts.push(literal(shown), String(correction));
      shown = '';
      ahead -= correction;
    }
    shown += glyphs;
    for (let at = 0; at < glyphs.length; at += 4) {
      const width = widthOf(font, glyphs.slice(at, at + 4));
      if (width === undefined) return null;
      ahead += width;
    }
  }
  return `[${parts.join('')}${literal(shown)}] TJ\n`;
}

const SPECIAL: Readonly<Record<string, string>> = { '(': '\\(', ')': '\\)', '\\': '\\\\', '\r': '\\r', '\n': '\\n' };

/** A string of bytes given in hexadecimal, written as they are (ISO 32000-1, 7.3.4.2). */
const literal = (digits: string): string =>
  `(${digits.replace(/../g, (byte) => {
    const character = String.fromCharCode(Number.parseInt(byte, 16));
    return SPECIAL[character] ?? character;
  })})`;
