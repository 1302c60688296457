// A plain list as a workbook of one sheet: header, rows, all of it text. For lists that a house keeps, not for annexes.
import ExcelJS from 'exceljs';
import { finishPlainWorkbook } from './finishWorkbook.ts';

export interface PlainTable {
  readonly sheet: string;
  /** Header words with the width of the column in characters. */
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** The list as an .xlsx file, header frozen and ready to be filtered. */
export async function writeTableWorkbook({ sheet, columns, rows }: PlainTable): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const page = workbook.addWorksheet(sheet.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
  page.columns = columns.map(({ width }) => ({ width, style: { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } } }));
  page.addRow(columns.map(({ header }) => header)).font = { bold: true };
  for (const row of rows) page.addRow([...row]);
  page.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  return finishPlainWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
