// Widths of glyphs from the fonts of a PDF (ISO 32000-1, 9.7.4.3), by the names under which its pages use the fonts.
import type { GlyphWidth } from './compactContent.ts';
import type { PdfFile } from './pdfFile.ts';

/** Null if one name means two fonts. */
export function glyphWidths({ objects }: PdfFile): GlyphWidth | null {
  const numbers = new Map<string, number>();
  for (const { text } of objects.values()) {
    for (const [, names = ''] of text.matchAll(/\/Font <<([^>]*)>>/g)) {
      for (const [, name = '', number] of names.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
        if ((numbers.get(name) ?? Number(number)) !== Number(number)) return null;
        numbers.set(name, Number(number));
      }
    }
  }
  const widths = new Map([...numbers].map(([name, number]) => [name, widthsOf(number, objects)]));
  return (font, glyph) => widths.get(font)?.(Number.parseInt(glyph, 16));
}

function widthsOf(number: number, objects: PdfFile['objects']): ((glyph: number) => number) | undefined {
  const descendant = /\/DescendantFonts \[(\d+) 0 R\]/.exec(objects.get(number)?.text ?? '')?.[1];
  const text = objects.get(Number(descendant))?.text;
  const table = /\/W \[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(text ?? '')?.[1];
  if (text === undefined || table === undefined) return undefined;
  const usual = Number(/\/DW ([\d.]+)/.exec(text)?.[1] ?? 1000);
  const byGlyph = new Map<number, number>();
  for (const [, first, list, last, width] of table.matchAll(/(\d+)\s+(?:\[([^\]]*)\]|(\d+)\s+([\d.]+))/g)) {
    const from = Number(first);
    if (list !== undefined)
      list
        .trim()
        .split(/\s+/)
        .forEach((each, at) => byGlyph.set(from + at, Number(each)));
    else for (let glyph = from; glyph <= Number(last); glyph++) byGlyph.set(glyph, Number(width));
  }
  return (glyph) => byGlyph.get(glyph) ?? usual;
}
