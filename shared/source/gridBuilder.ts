// Lays cells with column and row spans into a RawGrid, for the readers of documents (Word, ODF, RTF, HTML).
// Bounded: a file cannot make it hold more cells than a person's table has.
import { ImportError } from './importError.ts';
import type { RawCell, RawColumn, RawGrid, RawMerge, RawRow } from './rawSource.ts';
import type { StyledText } from './styledText.ts';

const MAX_CELLS = 2_000_000;
const MAX_COLUMNS = 2_000;
const MAX_ROWS = 1_000_000;

export type RowMarks = Pick<RawRow, 'header' | 'hidden' | 'pageBreakBefore'>;

export interface CellSpan {
  /** From 1; without it the next free column, past cells that reach down from above. */
  readonly column?: number;
  readonly columns?: number;
  readonly rows?: number;
  /** 'restart' opens a cell that following rows may continue, 'continue' lengthens the one above (Word's vMerge). */
  readonly vertical?: 'restart' | 'continue' | undefined;
}

export interface GridBuilder {
  startRow(): void;
  cell(text: StyledText, span: CellSpan): void;
  /** Marks are known only when the row has been read. */
  endRow(marks?: RowMarks): void;
  finish(columns?: readonly RawColumn[]): RawGrid;
}

interface OpenMerge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Rows start at 1. Throws ImportError 'too-large' ('cells', 'columns', 'rows'). */
export function createGridBuilder(): GridBuilder {
  const rows: RawRow[] = [];
  const merges: OpenMerge[] = [];
  /** Last row to which the cell over a column reaches. */
  const reach = new Map<number, number>();
  const verticals = new Map<number, OpenMerge>();
  let cells: RawCell[] = [];
  let number = 0;
  let next = 1;
  let count = 0;

  const place = (text: StyledText, column: number, columns: number, rowSpan: number, mayGrow: boolean): OpenMerge => {
    if (++count > MAX_CELLS) throw new ImportError('too-large', 'cells');
    const merge = { top: number, left: column, bottom: Math.min(MAX_ROWS, number + rowSpan - 1), right: column + columns - 1 };
    merges.push(merge);
    const spans = columns > 1 || rowSpan > 1 || mayGrow;
    if (text.text !== '' || spans) cells.push({ column, kind: 'text', ...text });
    if (rowSpan > 1) for (let at = column; at < column + columns; at++) reach.set(at, merge.bottom);
    return merge;
  };

  return {
    startRow() {
      if (++number > MAX_ROWS) throw new ImportError('too-large', 'rows');
      cells = [];
      next = 1;
    },
    cell(text, { column, columns = 1, rows: rowSpan = 1, vertical }) {
      let at = column ?? next;
      if (column === undefined) while ((reach.get(at) ?? 0) >= number) at++;
      if (at + columns - 1 > MAX_COLUMNS) throw new ImportError('too-large', 'columns');
      next = at + columns;
      const open = verticals.get(at);
      if (vertical === 'continue' && open?.bottom === number - 1) {
        open.bottom = number;
        return;
      }
      const merge = place(text, at, columns, rowSpan, vertical === 'restart');
      if (vertical === 'restart') verticals.set(at, merge);
      else verticals.delete(at);
    },
    endRow(marks = {}) {
      cells.sort((one, other) => one.column - other.column);
      rows.push({ number, ...marks, cells });
    },
    finish(columns = []) {
      const real = merges.filter((merge) => merge.bottom > merge.top || merge.right > merge.left);
      for (const merge of real) merge.bottom = Math.min(merge.bottom, number);
      return { type: 'grid', rows, merges: real satisfies RawMerge[], columns };
    },
  };
}
