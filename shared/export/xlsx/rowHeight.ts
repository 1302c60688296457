// Heights of rows. A row without one is not refitted by LibreOffice, and merged cells are never fitted by Excel, so every
// row gets its own. Too tall costs paper, too short cuts a line: where the two programs differ the taller one wins.
import type { PaperCell } from '../../paper/paper.ts';
import { countLines, type Face } from '../../paper/textWidth.ts';
import { ptFromMm } from '../../paper/units.ts';
import { CELL_INSET_MM } from './units.ts';

/** Excel cuts rows at this height, in points. */
export const TALLEST_ROW_PT = 409;

/** What Excel gives one line of Times New Roman by its size, in points. LibreOffice needs less (1.15 of the size). */
const LINE_PT: Readonly<Record<number, number>> = { 10: 12.75, 11: 15, 12: 15.75, 13: 17.25, 14: 18.75 };

const ROW_PADDING_PT = 3;

/** Printers set text up to this much wider than the font's own widths say. */
const HINTING = 0.97;

export const lineHeightPt = (sizePt: number): number => LINE_PT[sizePt] ?? Math.ceil(sizePt * 1.34 * 4) / 4;

/** Counts the lines of a text set in a width (points). Given from outside where a real text engine is at hand. */
export type CountLines = typeof countLines;

/** Height in points of one cell's text. */
export function textHeightPt(text: string, face: Face, sizePt: number, widthMm: number, count: CountLines = countLines): number {
  const lines = count(text, face, sizePt, ptFromMm(Math.max(1, widthMm - CELL_INSET_MM)) * HINTING);
  return lines * lineHeightPt(sizePt) + ROW_PADDING_PT;
}

/** Height in points that the tallest of these cells asks for; cells that span rows are left to their lower rows. */
export function cellsHeightPt(
  cells: readonly PaperCell[],
  columnWidthsMm: readonly number[],
  face: Face,
  sizePt: number,
  count: CountLines = countLines,
): number {
  return cells.reduce(
    (tallest, cell) => {
      const widthMm = columnWidthsMm.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, width) => sum + width, 0);
      return Math.max(tallest, textHeightPt(cell.text, face, sizePt, widthMm, count) / cell.rowSpan);
    },
    lineHeightPt(sizePt) + ROW_PADDING_PT,
  );
}
