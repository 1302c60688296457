// What a source shows, in a form that tests can write down.
import type { RawGrid, RawSource } from '#shared/source/rawSource.ts';

export const gridsOf = (source: RawSource): RawGrid[] =>
  source.sheets.flatMap((sheet) => sheet.blocks.flatMap((block) => (block.type === 'grid' ? [block] : [])));

export const paragraphsOf = (source: RawSource): string[] =>
  source.sheets.flatMap((sheet) => sheet.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])));

/** One object a row: column → text. */
export const textsOf = (grid: RawGrid | undefined): Record<number, string>[] =>
  (grid?.rows ?? []).map((row) => Object.fromEntries(row.cells.map((cell) => [cell.column, cell.text])));

export const mergesOf = (grid: RawGrid | undefined): string[] =>
  (grid?.merges ?? []).map(({ top, left, bottom, right }) => `${top}:${left}-${bottom}:${right}`);

/** What each row shows in each column, merged cells counted for every row of the merge. */
export function shownCells(grid: RawGrid): string[][] {
  const width = Math.max(...grid.rows.flatMap((row) => row.cells.map((cell) => cell.column)));
  return grid.rows.map((row) =>
    Array.from({ length: width }, (_, index) => {
      const merge = grid.merges.find(
        (area) => area.top <= row.number && row.number <= area.bottom && area.left <= index + 1 && index + 1 <= area.right,
      );
      const source = merge ? grid.rows.find((other) => other.number === merge.top) : row;
      return source?.cells.find((cell) => cell.column === (merge?.left ?? index + 1))?.text ?? '';
    }),
  );
}
