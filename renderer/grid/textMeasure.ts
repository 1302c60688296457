// Lines and widths of text, computed by pretext without the DOM. Prepared texts are cached: cells repeat each other.
import { clearCache, layout, measureNaturalWidth, prepare, type PreparedText } from '@chenglou/pretext';

export interface TextMeasure {
  /** Number of lines of `text` at this width, at least 1, broken as `white-space: pre-wrap` does. */
  lines(text: string, font: string, width: number): number;
  /** Width of the longest paragraph without line breaks in it. */
  naturalWidth(text: string, font: string): number;
  /** Drops the cache, for when a font was loaded late. */
  forget(): void;
}

/** A cache with more texts is emptied: about three annexes of 50,000 rows. */
const MAX_TEXTS = 400_000;

export function createTextMeasure(): TextMeasure {
  const fonts = new Map<string, Map<string, PreparedText>>();
  const prepared = (text: string, font: string): PreparedText => {
    let texts = fonts.get(font);
    if (!texts || texts.size > MAX_TEXTS) {
      texts = new Map();
      fonts.set(font, texts);
    }
    const cached = texts.get(text);
    if (cached) return cached;
    const fresh = prepare(text, font, { whiteSpace: 'pre-wrap' });
    texts.set(text, fresh);
    return fresh;
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
