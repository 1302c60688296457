// How wide the columns of the light sheet are drawn: as the table's own columns stand to each other, in the room there is.
import type { ImportedTable } from '#shared/recognise/importReport.ts';
import type { SourcePage } from '../workers/importMessages.ts';

/** Room for all columns, and the least that one needs to be read; CSS pixels. */
const ROOM = 560;
const LEAST = 42;
const MOST = 320;
/** Letters of a text that ask for one more share of the room. */
const LETTERS_PER_SHARE = 12;

/** A width for each column from 1 to `columns`. */
export function shownWidths(table: ImportedTable | undefined, page: SourcePage, columns: number): number[] {
  const shares = Array.from({ length: columns }, (_, at) => shareOf(at + 1, table, page));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.round(Math.min(MOST, Math.max(LEAST, (share / sum) * ROOM))));
}

function shareOf(column: number, table: ImportedTable | undefined, page: SourcePage): number {
  const known = table?.columns.find(({ physical }) => column >= physical[0] && column <= physical[1]);
  if (known?.width !== undefined) return known.width / (known.physical[1] - known.physical[0] + 1) / 8;
  const lengths = page.rows.flatMap((row) =>
    row.paragraph ? [] : row.cells.filter((cell) => cell.column === column && cell.right === column).map((cell) => cell.text.length),
  );
  const longest = lengths.toSorted((one, other) => other - one)[Math.floor(lengths.length / 5)] ?? 0;
  return 4 + Math.min(longest, 160) / LETTERS_PER_SHARE;
}
