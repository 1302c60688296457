// One sheet, or one whole document laid out as a sheet: paragraphs and table rows follow each other as numbered rows.
// Takes text that decodeLegacyText has been through; gives what merges cover; never loops over the range that a merge or a dimension claims.
import type { RawCell, RawColumn, RawGrid, RawMerge, RawSheet } from '../source/rawSource.ts';

export interface PageCell {
  readonly row: number;
  readonly column: number;
  /** Last column and row that the cell covers; both clipped to what is used. */
  readonly right: number;
  readonly bottom: number;
  /** Ends trimmed, line breaks kept; a date as dd/mm/yyyy whatever its number format. */
  readonly text: string;
  readonly raw: RawCell;
}

export interface PageRow {
  readonly number: number;
  /** Index of the paragraph or table in the document; 0 throughout a worksheet. */
  readonly block: number;
  readonly paragraph: boolean;
  readonly hidden: boolean;
  readonly header: boolean;
  readonly pageBreakBefore: boolean;
  /** Only cells with a text, a formula or a merge, in order of column. */
  readonly cells: readonly PageCell[];
}

export interface Page {
  readonly name: string | null;
  readonly index: number;
  readonly visibility: RawSheet['visibility'];
  readonly rows: readonly PageRow[];
  /** What the file says of a column (width, hidden) in the table of that block. */
  readonly columnOf: (block: number, column: number) => RawColumn | undefined;
  /** Cells from rows above whose merge covers this row. */
  readonly coveredFromAbove: (row: number) => readonly PageCell[];
}

/** Merges that claim more row-cell pairs than this are no table of tasks; their text still stands in their first row. */
const MOST_COVERED = 400_000;

/** Lays a raw sheet out as one page. Row numbers are the file's for worksheets, and run on from 1 through a document. */
export function pageOf(sheet: RawSheet, index: number): Page {
  const rows: PageRow[] = [];
  const columns = new Map<string, RawColumn>();
  const covered = new Map<number, PageCell[]>();
  const single = sheet.blocks.length === 1;
  let coveredCount = 0;
  let next = 1;
  sheet.blocks.forEach((block, blockIndex) => {
    if (block.type === 'paragraph') {
      for (const line of block.text.split(/\r\n?|\n/)) {
        const cell = pageCell({ column: 1, text: line, kind: 'text' }, next, 1, next);
        rows.push({
          number: next,
          block: blockIndex,
          paragraph: true,
          hidden: false,
          header: false,
          pageBreakBefore: false,
          cells: cell.text ? [cell] : [],
        });
        next++;
      }
      return;
    }
    const shift = single ? 0 : next - 1;
    for (const column of block.columns) columns.set(`${blockIndex}:${column.column}`, column);
    const merges = mergesByStart(block);
    const lastColumn = block.rows.reduce((most, row) => Math.max(most, row.cells.at(-1)?.column ?? 0), 0);
    const lastRow = block.rows.at(-1)?.number ?? 0;
    for (const row of block.rows) {
      const cells = row.cells.map((raw) => {
        const merge = merges.get(row.number)?.get(raw.column);
        const right = merge ? Math.max(raw.column, Math.min(merge.right, lastColumn)) : raw.column;
        const bottom = merge ? Math.min(merge.bottom, lastRow) : row.number;
        return pageCell(raw, row.number + shift, right, bottom + shift);
      });
      rows.push({
        number: row.number + shift,
        block: blockIndex,
        paragraph: false,
        hidden: row.hidden === true,
        header: row.header === true,
        pageBreakBefore: row.pageBreakBefore === true,
        cells,
      });
      for (const cell of cells) {
        for (let below = cell.row + 1; below <= cell.bottom && coveredCount < MOST_COVERED; below++, coveredCount++) {
          const list = covered.get(below);
          if (list) list.push(cell);
          else covered.set(below, [cell]);
        }
      }
    }
    next = shift + Math.max(lastRow, 0) + 1;
  });
  return {
    name: sheet.name,
    index,
    visibility: sheet.visibility,
    rows,
    columnOf: (block, column) => columns.get(`${block}:${column}`),
    coveredFromAbove: (row) => covered.get(row) ?? [],
  };
}

function mergesByStart(grid: RawGrid): Map<number, Map<number, RawMerge>> {
  const found = new Map<number, Map<number, RawMerge>>();
  for (const merge of grid.merges) {
    const row = found.get(merge.top) ?? new Map<number, RawMerge>();
    row.set(merge.left, merge);
    found.set(merge.top, row);
  }
  return found;
}

function pageCell(raw: RawCell, row: number, right: number, bottom: number): PageCell {
  const iso = raw.kind === 'date' && raw.date ? /^(\d{4})-(\d{2})-(\d{2})/.exec(raw.date) : null;
  const text = iso ? `${iso[3]}/${iso[2]}/${iso[1]}` : raw.text;
  // U+FFFE and U+FFFF are no characters; broken exports leave them in escapes.
  return { row, column: raw.column, right, bottom, text: text.replace(/[\ufffe\uffff]/g, '').trim(), raw };
}

/** 28 → "AB". */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}
