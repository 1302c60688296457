// Heights of rows. LibreOffice never refits a row that has no height, and Excel never fits merged cells, so every row gets a height
// of its own: exactly what Excel's own fitting gives. Less would cut a line, more would cost pages of paper.
import type { PaperCell } from '../../paper/paper.ts';
import { countLines, type Face } from '../../paper/textWidth.ts';
import { ptFromMm } from '../../paper/units.ts';
import { CELL_INSET_MM } from './units.ts';

/** Excel cuts rows at this height, in points. */
export const TALLEST_ROW_PT = 409;

/**
 * Height of one line of Times New Roman in Excel at 96 dpi, in points by size. Measured on rows that Excel had fitted itself in real
 * annexes: 12 → 15.75 (three lines 47.25), 13 → 16.5, 14 → 18.75 (37.5, 56.25, 75, 93.75); 10 and 11 are Excel's default rows.
 */
const LINE_PT: Readonly<Record<number, number>> = { 10: 12.75, 11: 15, 12: 15.75, 13: 16.5, 14: 18.75 };

/** (hhea ascender 1825 + descender 443 + line gap 87) / unitsPerEm 2048 of Times New Roman. */
const FONT_LINE = 1.15;
/** Excel adds 2 or 3 pixels to the line of the font; 3 is never too little for the sizes above. */
const LINE_GAP_PX = 3;
const PT_PER_PX = 0.75;

/** Printers set text up to this much wider than the font's own widths say. */
const HINTING = 0.97;

/** Height in points that Excel needs for one line of Times New Roman. Sizes that were not measured come from the font's metrics. */
export const lineHeightPt = (sizePt: number): number =>
  LINE_PT[sizePt] ?? (Math.ceil(Math.round(sizePt / PT_PER_PX) * FONT_LINE) + LINE_GAP_PX) * PT_PER_PX;

/** Counts the lines of a text set in a width (points). Given from outside where a real text engine is at hand. */
export type CountLines = typeof countLines;

/** Height in points of one cell's text. */
export function textHeightPt(text: string, face: Face, sizePt: number, widthMm: number, count: CountLines = countLines): number {
  const lines = count(text, face, sizePt, ptFromMm(Math.max(1, widthMm - CELL_INSET_MM)) * HINTING);
  return lines * lineHeightPt(sizePt);
}

/** Height in points that the tallest of these cells asks for; cells that span rows are left to their lower rows. */
export function cellsHeightPt(
  cells: readonly PaperCell[],
  columnWidthsMm: readonly number[],
  face: Face,
  sizePt: number,
  count: CountLines = countLines,
): number {
  return cells.reduce((tallest, cell) => {
    const widthMm = columnWidthsMm.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, width) => sum + width, 0);
    return Math.max(tallest, textHeightPt(cell.text, face, sizePt, widthMm, count) / cell.rowSpan);
  }, lineHeightPt(sizePt));
}
