// The rows under a header, read through the header's columns: what each row holds itself and what merges from above give it.
import type { HeaderColumn } from './headerColumns.ts';
import type { Page, PageCell, PageRow } from './page.ts';

export interface BodyRow {
  readonly row: PageRow;
  /** Own text by logical column; "" where the row has none. */
  readonly own: readonly string[];
  /** The cell of a row above whose vertical merge covers this row, by logical column. */
  readonly above: readonly (PageCell | undefined)[];
  /** How many logical columns the widest text covers; all of them where one text is repeated in every column. */
  readonly wide: number;
  /** Every text of the row with letters in it is bold. */
  readonly bold: boolean;
  /** Own cells with text, in order. */
  readonly cells: readonly PageCell[];
}

const HAS_LETTER = /\p{L}/u;

/** Reads `row` through `columns`; texts left or right of the table are not part of it. */
export function readBodyRow(page: Page, row: PageRow, columns: readonly HeaderColumn[]): BodyRow {
  const own: string[] = columns.map(() => '');
  const above: (PageCell | undefined)[] = columns.map(() => undefined);
  const cells: PageCell[] = [];
  let wide = 0;
  const left = columns[0]?.left ?? 1;
  const right = columns.at(-1)?.right ?? 1;
  for (const cell of row.cells) {
    if (cell.text === '' || cell.right < left || cell.column > right) continue;
    const at = columnAt(columns, cell.column);
    own[at] = own[at] ? `${own[at]} ${cell.text}` : cell.text;
    cells.push(cell);
    const covered =
      cell.right > cell.column ? columns.filter((column) => column.left <= cell.right && column.right >= cell.column).length : 1;
    wide = Math.max(wide, covered);
  }
  for (const cell of page.coveredFromAbove(row.number)) {
    if (cell.right < left || cell.column > right) continue;
    columns.forEach((column, at) => {
      if (column.left <= cell.right && column.right >= cell.column && !own[at]) above[at] ??= cell;
    });
  }
  const texts = own.filter((text) => text !== '');
  if (columns.length > 2 && texts.length >= Math.max(3, columns.length - 1) && new Set(texts).size === 1) {
    own.fill('');
    own[columnAt(columns, cells[0]?.column ?? left)] = texts[0] ?? '';
    wide = columns.length;
  }
  const lettered = cells.filter((cell) => HAS_LETTER.test(cell.text));
  return { row, own, above, wide, bold: lettered.length > 0 && lettered.every((cell) => cell.raw.bold === true), cells };
}

/** Index of the logical column at a physical one; a text in a spacer counts for the column to its right, else the last. */
function columnAt(columns: readonly HeaderColumn[], physical: number): number {
  const at = columns.findIndex((column) => physical <= column.right);
  return at < 0 ? columns.length - 1 : at;
}

export const isBlankRow = (body: BodyRow): boolean => body.cells.length === 0;
