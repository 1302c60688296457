// Reads .xls workbooks of Excel 5 to 2003 with our own record reader: fonts, rich text and hidden rows are what decides about
// legacy letters, and SheetJS gives none of the first two.
import { isCompoundFile, openCompoundFile } from '../../../opc/compoundFile.ts';
import { ImportError } from '../../../source/importError.ts';
import type { RawSheet, RawSource } from '../../../source/rawSource.ts';
import { readBiffGlobals } from './biffGlobals.ts';
import { readBiffSheet } from './biffSheet.ts';
import { loadForeignFormat, plainFormat } from '../foreignFormat.ts';
import { cellBudget } from '../sheetGrid.ts';
import { collectNotes } from '../sourceNotes.ts';

/**
 * The sheets of a workbook in their order. `onProgress` gets the share done, 0 to 1.
 * Throws ImportError 'encrypted' ('password-needed'), 'not-a-spreadsheet' ('no-workbook', 'no-sheets'),
 * 'unsupported-format' ('biff-version') for Excel 2 to 4, 'corrupt-container' ('compound-file', 'biff'), 'too-large'.
 */
export async function readXls(bytes: Uint8Array, onProgress?: (part: number) => void): Promise<RawSource> {
  const stream = workbookStream(bytes);
  const notes = collectNotes();
  const budget = cellBudget();
  try {
    const globals = readBiffGlobals(stream);
    const foreign = globals.styles.some((style) => style.format.rare) ? await loadForeignFormat() : plainFormat;
    const sheets: RawSheet[] = [];
    for (const sheet of globals.sheets) {
      const grid = readBiffSheet(stream, sheet, { globals, foreign, notes, budget });
      sheets.push({ name: sheet.name, visibility: sheet.visibility, blocks: [grid] });
      onProgress?.(sheets.length / globals.sheets.length);
    }
    if (sheets.length === 0) throw new ImportError('not-a-spreadsheet', 'no-sheets');
    return { format: 'xls', sheets, notes: notes.list() };
  } catch (error) {
    if (error instanceof RangeError) throw new ImportError('corrupt-container', 'biff');
    throw error;
  }
}

function workbookStream(bytes: Uint8Array): Uint8Array {
  if (!isCompoundFile(bytes)) return bytes;
  const file = openCompoundFile(bytes);
  const stream = file.stream('Workbook') ?? file.stream('Book');
  if (!stream) throw new ImportError('not-a-spreadsheet', 'no-workbook');
  return stream;
}
