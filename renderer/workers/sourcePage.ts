// The beginning of a sheet of the source, as little as the screen shows, and which sheets there are.
import { pageOf } from '#shared/recognise/page.ts';
import type { RawSource } from '#shared/source/rawSource.ts';
import type { SourcePage, SourceSheetName } from './importMessages.ts';

/** `sheet`: index in the source; `count`: rows wanted, blank rows at the end not counted. */
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

/** The sheets that have a table row with a text in it. */
export function sourceSheets(source: RawSource): SourceSheetName[] {
  return source.sheets.flatMap(({ name, blocks }, sheet) => {
    const hasRows = blocks.some(
      (block) => block.type === 'grid' && block.rows.some((row) => row.cells.some((cell) => cell.text.trim() !== '')),
    );
    return hasRows ? [{ sheet, name }] : [];
  });
}
