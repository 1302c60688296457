// The text of a Word table as some programs write it: each cell a line of its own with a tab before it, a blank line after each row.
import type { RawGrid, RawParagraph } from '../../source/rawSource.ts';
import { createGridBuilder } from '../../source/gridBuilder.ts';

const CELL = /^\t[^\t]*$/;
/** So many of the lines with text must be cells. */
const MOST = 0.6;

export function isCellPerLine(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line !== '');
  const cells = filled.filter((line) => CELL.test(line));
  return cells.length >= 6 && cells.length / filled.length >= MOST;
}

/** Paragraphs and grids in order. A line without a tab right after a cell goes on in that cell. */
export function readCellPerLine(lines: readonly string[]): (RawGrid | RawParagraph)[] {
  const blocks: (RawGrid | RawParagraph)[] = [];
  let rows: string[][] = [];
  let row: string[] = [];
  const endRow = (): void => {
    if (row.length > 0) rows.push(row);
    row = [];
  };
  const endTable = (): void => {
    endRow();
    if (rows.length > 0) blocks.push(toGrid(rows));
    rows = [];
  };
  for (const line of lines) {
    if (CELL.test(line)) row.push(line.slice(1).trim());
    else if (line.trim() === '') endRow();
    else if (row.length > 0) row[row.length - 1] += `\n${line.trim()}`;
    else {
      endTable();
      blocks.push({ type: 'paragraph', text: line.trim() });
    }
  }
  endTable();
  return blocks;
}

function toGrid(rows: readonly (readonly string[])[]): RawGrid {
  const builder = createGridBuilder();
  for (const row of rows) {
    builder.startRow();
    for (const text of row) builder.cell({ text }, {});
    builder.endRow();
  }
  return builder.finish();
}
