// One annex as one worksheet: heading, table, closing from top to bottom. Writes what shared/paper has composed and decides
// nothing about the paper itself; what exceljs can't write is noted in SheetFinish for finishWorkbook.ts.
import type { Worksheet } from 'exceljs';
import { isTooLong, MAX_CELL_LENGTH } from '../../annex/cellLength.ts';
import type { PaperCell, PrintAnnex } from '../../paper/paper.ts';
import { ptFromMm } from '../../paper/units.ts';
import { plainStyle, tableStyles, type CellStyle } from './cellStyles.ts';
import { closingRows, type ClosingRow } from './closingRows.ts';
import { cellsHeightPt, TALLEST_ROW_PT, textHeightPt } from './rowHeight.ts';
import { pageBreaks, type BlockRow } from './pageBreaks.ts';
import { FILL, inchesFromMm, widthFromMm } from './units.ts';
import type { SheetFinish, WorkbookWarning } from './finish.ts';

const RULE_ROW_PT = 12;

/** Fills the sheet; gives what has to be added to its package part, and what the user should know. */
export function fillSheet(sheet: Worksheet, annex: PrintAnnex): { finish: SheetFinish; warnings: WorkbookWarning[] } {
  const warnings: WorkbookWarning[] = [];
  const widths = annex.columns.map((column) => column.widthMm * FILL);
  const lastColumn = Math.max(1, widths.length);
  sheet.columns = widths.map((width) => ({ width: widthFromMm(width) }));

  let at = 0;
  const nextRow = (heightPt: number): number => {
    at += 1;
    sheet.getRow(at).height = Math.min(TALLEST_ROW_PT, Math.ceil(heightPt * 4) / 4);
    return at;
  };
  const put = (row: number, cell: PaperCell, style: CellStyle): void => {
    const target = sheet.getCell(row, cell.column + 1);
    target.value = cell.text === '' ? null : cell.text.replace(/\r\n?/gu, '\n').slice(0, MAX_CELL_LENGTH);
    target.style = style;
    if (cell.columnSpan > 1 || cell.rowSpan > 1) {
      sheet.mergeCells(row, cell.column + 1, row + cell.rowSpan - 1, cell.column + cell.columnSpan);
    }
  };

  const totalMm = widths.reduce((sum, width) => sum + width, 0);
  for (const [index, line] of annex.heading.entries()) {
    const face = line.bold ? 'bold' : 'italic';
    const top = index === 0 ? ptFromMm(annex.headingTopMm) : 0;
    const row = nextRow(textHeightPt(line.text, face, line.sizePt, totalMm) + top);
    const style = plainStyle(line.sizePt, { bold: line.bold, italic: line.italic }, 'center');
    put(row, { text: line.text, column: 0, columnSpan: lastColumn, rowSpan: 1, align: 'center' }, style);
    if (top > 0) sheet.getCell(row, 1).alignment = { ...style.alignment, vertical: 'bottom' };
  }
  const ruleRow = annex.headingRuleMm > 0 ? nextRow(RULE_ROW_PT) : 0;

  const styles = tableStyles(annex);
  const headerTop = at + 1;
  for (const cells of annex.headerRows) nextRow(cellsHeightPt(cells, widths, 'bold', annex.sizes.tableHeader));
  for (const [index, cells] of annex.headerRows.entries()) for (const cell of cells) put(headerTop + index, cell, styles.header);
  const headerBottom = at;

  const headPt = heightBetween(sheet, headerTop, headerBottom);
  const bodyHeights = annex.rows.map((row) => cellsHeightPt(row.cells, widths, row.bold ? 'bold' : 'regular', annex.sizes.body));
  const closing = annex.closing === undefined ? [] : closingRows(annex, annex.closing, widths);
  const pagePt = ptFromMm(annex.page.printableHeightMm);
  const blocks = annex.rows.map((row, index) => ({ ...row, heightPt: Math.min(TALLEST_ROW_PT, bodyHeights[index] ?? 0) }));
  const room = { first: pagePt - heightBetween(sheet, 1, headerBottom), others: pagePt - (annex.settings.repeatHeader ? headPt : 0) };
  const breaks = pageBreaks(withClosing(blocks, closing), room);

  for (const [index, paperRow] of annex.rows.entries()) {
    const height = bodyHeights[index] ?? 0;
    if (height > TALLEST_ROW_PT) warnings.push({ code: 'row-too-tall', documentId: annex.documentId, rowId: paperRow.id });
    if (breaks.has(index)) sheet.getRow(at).addPageBreak();
    const row = nextRow(height);
    for (const cell of paperRow.cells) {
      if (isTooLong(cell.text)) warnings.push({ code: 'cell-too-long', documentId: annex.documentId, rowId: paperRow.id });
      put(row, cell, styles.body(cell.align, paperRow.bold, paperRow.kind !== 'task'));
    }
  }
  const tableBottom = at;

  for (const { heightPt, cells } of closing) {
    const row = nextRow(heightPt);
    for (const { cell, style } of cells) put(row, cell, style);
  }

  setUpPage(sheet, annex, headerTop, headerBottom);
  const finish: SheetFinish = {
    usedCells: `A1:${sheet.getColumn(lastColumn).letter}${at}`,
    textCells: `A${headerTop}:${sheet.getColumn(lastColumn).letter}${tableBottom}`,
    ...(ruleRow > 0 ? { rule: { row: ruleRow, heightPt: RULE_ROW_PT, lengthMm: annex.headingRuleMm, columnWidthsMm: widths } } : {}),
  };
  return { finish, warnings };
}

function heightBetween(sheet: Worksheet, first: number, last: number): number {
  let total = 0;
  for (let row = first; row <= last; row += 1) total += sheet.getRow(row).height;
  return total;
}

/** The rows to page, the closing as one last block that must not stand alone on a page. */
function withClosing(rows: readonly BlockRow[], closing: readonly ClosingRow[]): BlockRow[] {
  if (closing.length === 0) return [...rows];
  const heightPt = closing.reduce((sum, row) => sum + row.heightPt, 0);
  const last = rows.at(-1);
  return [...rows.slice(0, -1), ...(last ? [{ ...last, keepWithNext: true }] : []), { heightPt, breakBefore: false, keepWithNext: false }];
}

function setUpPage(sheet: Worksheet, { page, settings, sizes }: PrintAnnex, headerTop: number, headerBottom: number): void {
  const { margins } = page;
  sheet.pageSetup = {
    paperSize: 9,
    orientation: page.orientation,
    // Never a column on a page of its own: where a printer's metrics are wider, the sheet shrinks by a hair instead.
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    firstPageNumber: 1,
    horizontalCentered: true,
    margins: {
      left: inchesFromMm(margins.left),
      right: inchesFromMm(margins.right),
      top: inchesFromMm(margins.top),
      bottom: inchesFromMm(margins.bottom),
      header: inchesFromMm(margins.top / 2),
      footer: inchesFromMm(margins.bottom / 2),
    },
    ...(settings.repeatHeader ? { printTitlesRow: `${headerTop}:${headerBottom}` } : {}),
  };
  sheet.headerFooter = {
    differentFirst: true,
    oddHeader: `&C&"Times New Roman,Regular"&${sizes.pageNumber}&P`,
  };
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headerBottom, showGridLines: false, zoomScale: 100 }];
}
