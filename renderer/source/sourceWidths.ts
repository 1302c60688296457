// Column widths of the source sheet: in proportion to the widths of the table's columns, scaled to the available space.
import type { ImportedTable } from '#shared/recognise/importReport.ts';
import type { SourcePage } from '../workers/importMessages.ts';

/** Width of all columns, and limits for one, in CSS pixels. */
const TOTAL_PX = 560;
const MIN_PX = 42;
const MAX_PX = 320;
/** One more share of the width for this many letters. */
const LETTERS_PER_SHARE = 12;

/** Widths of the columns from 1 to `columns`, in CSS pixels. */
export function shownWidths(table: ImportedTable | undefined, page: SourcePage, columns: number): number[] {
  const shares = Array.from({ length: columns }, (_, at) => shareOf(at + 1, table, page));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.round(Math.min(MAX_PX, Math.max(MIN_PX, (share / sum) * TOTAL_PX))));
}

function shareOf(column: number, table: ImportedTable | undefined, page: SourcePage): number {
  const tableColumn = table?.columns.find(({ physical }) => column >= physical[0] && column <= physical[1]);
  if (tableColumn?.width !== undefined) return tableColumn.width / (tableColumn.physical[1] - tableColumn.physical[0] + 1) / 8;
  const lengths = page.rows.flatMap((row) =>
    row.paragraph ? [] : row.cells.filter((cell) => cell.column === column && cell.right === column).map((cell) => cell.text.length),
  );
  const longest = lengths.toSorted((one, other) => other - one)[Math.floor(lengths.length / 5)] ?? 0;
  return 4 + Math.min(longest, 160) / LETTERS_PER_SHARE;
}
