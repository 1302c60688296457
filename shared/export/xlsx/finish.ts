// What a finished workbook still needs, said as data by the sheets and done by finishWorkbook.ts; and what its maker
// should tell the user.

export interface SheetFinish {
  /** All cells that are filled: exceljs counts them wrongly where merged ones come first. */
  readonly usedCells: string;
  /** Range of cells that are text by intent: no green triangles there. */
  readonly textCells: string;
  /** The drawn line that closes the heading, centred over the columns in this row (from 1). */
  readonly rule?: {
    readonly row: number;
    readonly heightPt: number;
    readonly lengthMm: number;
    readonly columnWidthsMm: readonly number[];
  };
}

export interface WorkbookWarning {
  /** `row-too-tall`: over Excel's 409 points, its end is not shown. `cell-too-long`: over 32,767 characters, cut there. */
  readonly code: 'row-too-tall' | 'cell-too-long';
  readonly documentId: string;
  readonly rowId: string;
}
