// Heights of rows. LibreOffice never refits a row that has no height, and Excel never fits merged cells, so every row gets a height
// of its own: what Excel's own fitting makes of it. Less would cut a line, more would cost pages of paper.
import type { PaperCell } from '../../paper/paper.ts';
import { countLines, type Face } from '../../paper/textWidth.ts';
import { ptFromMm } from '../../paper/units.ts';
import { pixelsPerEm, PT_PER_PX, screenWidthPt } from './screenWidth.ts';
import { CELL_INSET_MM } from './units.ts';

/** Excel cuts rows at this height, in points. */
export const TALLEST_ROW_PT = 409;

/**
 * Height of a line of Times New Roman in Excel at 96 dots per inch, in pixels by size in points. To the font's own line (winAscent
 * 1825 + winDescent 443 of 2048 units per em, in whole pixels) Excel adds a few pixels by a rule that it does not document, so the
 * heights are measured: 12, 14 and larger by EPPlus (FontSize.cs of version 4.5); 12, 13 and 14 in annexes of Vietnamese offices, as
 * the default height (15.75 pt at 12) and in rows that Excel had fitted (16.5 pt at 13; 18.75, 37.5, 56.25, 75 and 93.75 pt for one
 * to five lines at 14: lines add up); 11 as Excel's 15 pt; 10 as the 12.75 pt of Excel 97 to 2003.
 */
const LINE_PX: readonly (readonly [sizePt: number, px: number])[] = [
  [10, 17],
  [11, 20],
  [12, 21],
  [13, 22],
  [14, 25],
  [16, 27],
  [18, 31],
  [20, 35],
  [22, 37],
  [24, 41],
  [26, 44],
  [28, 47],
];
/** Above: EPPlus measured 61, 82, 122 and 164 pixels for 36, 48, 72 and 96 points, less than this. */
const LARGE_LINE = 1.3;

/** Printers set text up to this much wider than the font's own widths say. */
const PRINTED_WIDTH = 1.03;

/** Height in points that Excel needs for one line of Times New Roman; for a size between those measured, the next larger one's. */
export function lineHeightPt(sizePt: number): number {
  const measured = LINE_PX.find(([size]) => size >= sizePt);
  return (measured?.[1] ?? Math.ceil(pixelsPerEm(sizePt) * LARGE_LINE)) * PT_PER_PX;
}

/** Height in points of one cell's text, whether it wraps as on paper or as on the screen. */
export function textHeightPt(text: string, face: Face, sizePt: number, widthMm: number): number {
  const widthPt = ptFromMm(Math.max(1, widthMm - CELL_INSET_MM));
  const printed = countLines(text, face, sizePt, widthPt / PRINTED_WIDTH);
  const shown = countLines(text, face, sizePt, widthPt, screenWidthPt);
  return Math.max(printed, shown) * lineHeightPt(sizePt);
}

/** Height in points that the tallest of these cells asks for; cells that span rows are left to their lower rows. */
export function cellsHeightPt(cells: readonly PaperCell[], columnWidthsMm: readonly number[], face: Face, sizePt: number): number {
  return cells.reduce((tallest, cell) => {
    const widthMm = columnWidthsMm.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, width) => sum + width, 0);
    return Math.max(tallest, textHeightPt(cell.text, face, sizePt, widthMm) / cell.rowSpan);
  }, lineHeightPt(sizePt));
}
