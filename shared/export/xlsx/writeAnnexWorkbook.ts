// A new workbook in the layout of Nghị định 30/2020/NĐ-CP, one sheet an annex. Never used to save over a user's file:
// exceljs loses what it does not know (docs/decisions).
import ExcelJS from 'exceljs';
import type { AnnexDocument } from '../../annex/model.ts';
import { composeAnnex } from '../../paper/composeAnnex.ts';
import type { PrintSettings } from '../../paper/settings.ts';
import { assert } from '../../util/assert.ts';
import { fillSheet } from './annexSheet.ts';
import type { SheetFinish, WorkbookWarning } from './finish.ts';
import { finishWorkbook } from './finishWorkbook.ts';
import { sheetNames } from './sheetNames.ts';

interface WorkbookOptions {
  readonly settings: PrintSettings;
  /** Milliseconds since 1970, for the file's properties; without it the same annex gives the same bytes. */
  readonly created?: number;
}

interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  readonly warnings: readonly WorkbookWarning[];
}

/** The annexes as an .xlsx file, each on its own sheet with its own page numbers. At least one annex. */
export async function writeAnnexWorkbook(documents: readonly AnnexDocument[], options: WorkbookOptions): Promise<WrittenWorkbook> {
  const annexes = documents.map((document) => composeAnnex(document, options.settings));
  const [first] = annexes;
  assert(first, 'a workbook holds at least one annex');
  const names = sheetNames(annexes.map((annex) => annex.label));
  const workbook = new ExcelJS.Workbook();
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 12_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  const finishes: SheetFinish[] = [];
  const warnings: WorkbookWarning[] = [];
  annexes.forEach((annex, index) => {
    const filled = fillSheet(workbook.addWorksheet(names[index]), annex);
    finishes.push(filled.finish);
    warnings.push(...filled.warnings);
  });
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  const properties = { title: first.name, ...(options.created === undefined ? {} : { created: options.created }) };
  return { bytes: finishWorkbook(written, finishes, properties), warnings };
}
