// Widths of text set in Times New Roman, from the font's own advance widths: shared/ has no canvas.
// Kerning is left out, so a measured width is never below the printed one.
import table from '../data/timesWidths.json' with { type: 'json' };

export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** Widths by code point up to the font's last; a letter that it has not is one em wide. */
function widthTable(runs: readonly (readonly number[])[]): Uint16Array {
  const behind = Math.max(...runs.map(({ length }, index) => (runs[index]?.[0] ?? 0) + length - 1));
  const widths = new Uint16Array(behind).fill(table.unitsPerEm);
  for (const [first = 0, ...run] of runs) widths.set(run, first);
  return widths;
}

const FACES: Record<Face, Uint16Array> = {
  regular: widthTable(table.faces.regular),
  bold: widthTable(table.faces.bold),
  italic: widthTable(table.faces.italic),
  boldItalic: widthTable(table.faces.boldItalic),
};

/** Width in points of one line of text. A letter that the font has not counts as one em: too wide rather than too narrow. */
export function textWidthPt(text: string, face: Face, sizePt: number): number {
  const widths = FACES[face];
  let units = 0;
  for (const letter of text.normalize('NFC')) units += widths[letter.codePointAt(0) ?? 0] ?? table.unitsPerEm;
  return (units * sizePt) / table.unitsPerEm;
}

/**
 * Lines that a text takes in a cell `widthPt` wide. Breaks at blanks only and cuts a word that is wider than the cell:
 * an office program that breaks at more places needs no more lines than this. `widthOf`: widths other than the font's own.
 */
export function countLines(text: string, face: Face, sizePt: number, widthPt: number, widthOf = textWidthPt): number {
  const blank = widthOf(' ', face, sizePt);
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/[ \t]/)) {
      const width = widthOf(word, face, sizePt);
      const gap = used > 0 ? blank : 0;
      if (used + gap + width <= widthPt) {
        used += gap + width;
        continue;
      }
      if (used > 0) lines += 1;
      const whole = Math.max(0, Math.ceil(width / widthPt) - 1);
      lines += whole;
      used = width - whole * widthPt;
    }
  }
  return lines;
}

/** Width in points of the widest of these words, the least that a column must give them. */
export function widestWordPt(words: Iterable<string>, face: Face, sizePt: number): number {
  let widest = 0;
  for (const word of words) widest = Math.max(widest, textWidthPt(word, face, sizePt));
  return widest;
}
