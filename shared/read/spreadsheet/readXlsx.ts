// Reads .xlsx and .xlsm workbooks: every sheet, shown and hidden. Macros, links and formulas are neither run nor followed;
// what a formula shows is what the file has stored for it.
import { type OfficePackage, openPackage } from '../../opc/officePackage.ts';
import { ImportError } from '../../source/importError.ts';
import type { RawSheet, RawSource } from '../../source/rawSource.ts';
import { loadForeignFormat, plainFormat } from './foreignFormat.ts';
import { readSheet } from './readSheet.ts';
import { readSharedStrings } from './sharedStrings.ts';
import { cellBudget } from './sheetGrid.ts';
import { collectNotes } from './sourceNotes.ts';
import { PLAIN_STYLE, readStyles } from './styles.ts';
import { readWorkbook } from './workbook.ts';

/**
 * The sheets of a workbook in their order. `onProgress` gets the share done, 0 to 1.
 * Throws ImportError: as `openPackage`, `readWorkbook`, `readSharedStrings` and `readSheet`.
 * Notes: 'formula-without-value', 'merges-overlap', 'unsafe-part-names', 'macros-ignored'.
 */
export async function readXlsx(input: Uint8Array | OfficePackage, onProgress?: (part: number) => void): Promise<RawSource> {
  const parts = input instanceof Uint8Array ? openPackage(input) : input;
  const workbook = readWorkbook(parts);
  const notes = collectNotes();
  if (parts.unsafeNames.length > 0) notes.add('unsafe-part-names');
  if (parts.names.some((name) => /(?:^|\/)vbaProject[^/]*\.bin$/i.test(name))) notes.add('macros-ignored');
  const styles = workbook.styles === undefined ? [PLAIN_STYLE] : readStyles(parts.text(workbook.styles));
  const foreign = styles.some((style) => style.format.rare) ? await loadForeignFormat() : plainFormat;
  const strings = readSharedStrings(parts, workbook.sharedStrings);
  const reading = { context: { strings, styles, date1904: workbook.date1904, foreign }, notes, budget: cellBudget() };
  const whole = workbook.sheets.reduce((sum, sheet) => sum + parts.size(sheet.part), 1);
  let done = 0;
  const sheets: RawSheet[] = [];
  for (const sheet of workbook.sheets) {
    const reader = readSheet(sheet, reading);
    parts.streamText(sheet.part, (text) => {
      reader.push(text);
      done += text.length;
      onProgress?.(Math.min(1, done / whole));
    });
    sheets.push({ name: sheet.name, visibility: sheet.visibility, blocks: [reader.finish()] });
  }
  if (sheets.length === 0) throw new ImportError('not-a-spreadsheet', 'no-sheets');
  return { format: 'xlsx', sheets, notes: notes.list() };
}
