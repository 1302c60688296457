// The first rows of a sheet of the source, as many as the screen shows, and the list of sheets.
import { pageOf } from '#shared/recognise/page.ts';
import type { RawSource } from '#shared/source/rawSource.ts';
import type { SourcePage, SourceSheetName } from './importMessages.ts';

/** `sheet`: index in the source; `count`: maximum number of rows, not counting blank rows at the end. */
export function sourcePage(source: RawSource, sheet: number, count: number): SourcePage {
  const raw = source.sheets[sheet];
  const rows = raw ? pageOf(raw, sheet).rows : [];
  const shown = rows.slice(0, count);
  const columnCount = shown.reduce((most, row) => Math.max(most, ...row.cells.map((cell) => cell.right)), 1);
  return {
    sheet,
    rowCount: rows.length,
    columnCount,
    rows: shown.map(({ number, hidden, paragraph, cells }) => ({
      number,
      hidden,
      paragraph,
      cells: cells.map(({ column, right, bottom, text }) => ({ column, right, bottom, text })),
    })),
  };
}

/** The sheets that have a table row with text. */
export function sourceSheets(source: RawSource): SourceSheetName[] {
  return source.sheets.flatMap(({ name, blocks }, sheet) => {
    const hasRows = blocks.some(
      (block) => block.type === 'grid' && block.rows.some((row) => row.cells.some((cell) => cell.text.trim() !== '')),
    );
    return hasRows ? [{ sheet, name }] : [];
  });
}
