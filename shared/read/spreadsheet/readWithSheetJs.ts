// Formats that are too rare for a reader of our own: .xlsb and the workbooks of Excel 2 to 4. SheetJS reads them; it gives no
// fonts and no rich text. It never writes here, and never sees a file that our own readers can take.
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { ImportError } from '../../source/importError.ts';
import type { RawCell, RawSheet, RawSource } from '../../source/rawSource.ts';
import { cleanCellText } from './cellText.ts';
import { loadForeignFormat } from './foreignFormat.ts';
import { type ForeignFormat, numberFormat } from './numberFormat.ts';
import { type CellContent, rawCell } from './sheetCell.ts';
import { type CellBudget, cellBudget, gridOf } from './sheetGrid.ts';
import { collectNotes, type NoteCollector } from './sourceNotes.ts';

const VISIBILITY = ['visible', 'hidden', 'veryHidden'] as const;

/** Throws ImportError 'corrupt-container' ('sheetjs'), 'encrypted' ('password-needed'), 'too-large', 'not-a-spreadsheet' ('no-sheets'). */
export async function readWithSheetJs(bytes: Uint8Array, format: 'xls' | 'xlsb'): Promise<RawSource> {
  const [{ read }, foreign] = await Promise.all([import('@e965/xlsx'), loadForeignFormat()]);
  let book: WorkBook;
  try {
    book = read(bytes, { type: 'array', dense: true, cellNF: true, cellStyles: true, cellHTML: false, cellText: false });
  } catch (error) {
    if (error instanceof Error && /password/i.test(error.message)) throw new ImportError('encrypted', 'password-needed');
    throw new ImportError('corrupt-container', 'sheetjs');
  }
  const notes = collectNotes();
  const budget = cellBudget();
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = book.SheetNames.flatMap((name, index): RawSheet[] => {
    const sheet = book.Sheets[name];
    if (!sheet || sheet['!type'] === 'chart') return [];
    const visibility = VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible';
    return [{ name, visibility, blocks: [gridFrom(name, sheet, { date1904, foreign, budget, notes })] }];
  });
  if (sheets.length === 0) throw new ImportError('not-a-spreadsheet', 'no-sheets');
  return { format, sheets, notes: notes.list() };
}

interface Reading {
  readonly date1904: boolean;
  readonly foreign: ForeignFormat;
  readonly budget: CellBudget;
  readonly notes: NoteCollector;
}

function gridFrom(name: string, sheet: WorkSheet, reading: Reading): ReturnType<typeof gridOf> {
  const { budget } = reading;
  const rows = (sheet['!data'] ?? []).flatMap((row, index) => {
    const cells = (row ?? []).flatMap((cell, column): RawCell[] => {
      const raw = cell && rawCell(column + 1, contentOf(cell, reading), {}, cell.f);
      if (raw) budget.spendCell();
      return raw ? [raw] : [];
    });
    if (cells.length === 0) return [];
    budget.spendRow();
    return [{ number: index + 1, hidden: sheet['!rows']?.[index]?.hidden === true, cells }];
  });
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 }));
  const widths = (sheet['!cols'] ?? []).flatMap((column, index) =>
    column ? [{ from: index + 1, to: index + 1, width: column.wpx, hidden: column.hidden === true }] : [],
  );
  return gridOf({ sheet: name, rows, merges, widths, breaksAfter: [], titleRows: undefined }, reading.notes);
}

function contentOf(cell: CellObject, reading: Reading): CellContent {
  switch (cell.t) {
    case 'n': {
      const code = typeof cell.z === 'string' ? cell.z : undefined;
      // SheetJS gives the American code of built-in format 14.
      const format = code === 'm/d/yy' ? numberFormat(14) : numberFormat(0, code);
      return format.show(Number(cell.v), reading.date1904, reading.foreign);
    }
    case 'b':
      return { text: cell.v === true ? 'TRUE' : 'FALSE', kind: 'boolean' };
    case 'e':
      return { text: cell.w ?? '#N/A', kind: 'error' };
    default:
      return { text: cleanCellText(String(cell.v ?? '')), kind: 'text' };
  }
}
