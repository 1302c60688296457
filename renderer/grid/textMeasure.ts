// Lines and widths of text, computed by pretext without the DOM. Prepared texts are kept: the same unit stands in many cells.
import { clearCache, layout, measureNaturalWidth, prepare, type PreparedText } from '@chenglou/pretext';

export interface TextMeasure {
  /** Lines that `text` fills at this width, at least 1; breaks as `white-space: pre-wrap` does. */
  lines(text: string, font: string, width: number): number;
  /** Width of the longest paragraph when nothing is broken. */
  naturalWidth(text: string, font: string): number;
  /** Forgets everything, for when a font has arrived late. */
  forget(): void;
}

/** Beyond this many texts the store is emptied: about three 50,000-row annexes. */
const MOST_TEXTS = 400_000;

export function createTextMeasure(): TextMeasure {
  const fonts = new Map<string, Map<string, PreparedText>>();
  const prepared = (text: string, font: string): PreparedText => {
    let texts = fonts.get(font);
    if (!texts || texts.size > MOST_TEXTS) {
      texts = new Map();
      fonts.set(font, texts);
    }
    let own = texts.get(text);
    if (!own) {
      own = prepare(text, font, { whiteSpace: 'pre-wrap' });
      texts.set(text, own);
    }
    return own;
  };
  return {
    lines: (text, font, width) => (text === '' ? 1 : Math.max(1, layout(prepared(text, font), width, 1).lineCount)),
    naturalWidth: (text, font) => (text === '' ? 0 : measureNaturalWidth(prepared(text, font))),
    forget() {
      fonts.clear();
      clearCache();
    },
  };
}
