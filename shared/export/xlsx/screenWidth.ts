// Widths of text as Excel sets it on a screen of 96 dots per inch, where every letter is whole pixels wide. On paper the same text has
// the font's own widths, so that it may wrap at other places: at size 14 the letters on screen are up to 6 % wider, at 11 up to 8 %.
import { textWidthPt, type Face } from '../../paper/textWidth.ts';

export const PT_PER_PX = 0.75;

/** Whole pixels per em in which a screen shows this size. */
export const pixelsPerEm = (sizePt: number): number => Math.round(sizePt / PT_PER_PX);

const letterWidths = new Map<string, Map<string, number>>();

/** Width in points of one line of text on the screen: the advance of each letter rounded to pixels, as a hinted font has it. */
export function screenWidthPt(text: string, face: Face, sizePt: number): number {
  const size = pixelsPerEm(sizePt);
  const key = `${face} ${size}`;
  let known = letterWidths.get(key);
  if (known === undefined) letterWidths.set(key, (known = new Map()));
  let pixels = 0;
  for (const letter of text.normalize('NFC')) {
    let width = known.get(letter);
    if (width === undefined) known.set(letter, (width = Math.round(textWidthPt(letter, face, size))));
    pixels += width;
  }
  return pixels * PT_PER_PX;
}
