// The last step of reading a sheet: rows in order, page breaks and print titles marked, merges tidied, column facts cut to use.
import { ImportError } from '../../source/importError.ts';
import type { RawCell, RawColumn, RawGrid, RawMerge, RawRow } from '../../source/rawSource.ts';
import { tidyMerges } from './merges.ts';
import type { NoteCollector } from './sourceNotes.ts';

export interface SheetRow {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: RawCell[];
}

export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
  /** CSS pixels. */
  readonly width: number | undefined;
  readonly hidden: boolean;
}

interface SheetParts {
  readonly sheet: string;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly RawMerge[];
  readonly widths: readonly ColumnSpan[];
  /** Rows with a page break under them. */
  readonly breaksAfter: readonly number[];
  readonly titleRows: readonly [number, number] | undefined;
}

/** Counts filled rows and cells over all sheets of a file. */
export interface CellBudget {
  /** Throws ImportError 'too-large' ('sheet-rows'). */
  spendRow(): void;
  /** Throws ImportError 'too-large' ('sheet-cells'). */
  spendCell(): void;
}

/** An annex has hundreds of rows; these bounds keep a reader under some 500 MB. */
export function cellBudget(rows = 200_000, cells = 2_000_000): CellBudget {
  let rowsLeft = rows;
  let cellsLeft = cells;
  return {
    spendRow() {
      if (--rowsLeft < 0) throw new ImportError('too-large', 'sheet-rows');
    },
    spendCell() {
      if (--cellsLeft < 0) throw new ImportError('too-large', 'sheet-cells');
    },
  };
}

/** The grid of a sheet; adds the note 'merges-overlap' where ranges had to be left out. */
export function gridOf(parts: SheetParts, notes: NoteCollector): RawGrid {
  const ordered = inOrder(parts.rows);
  const lastRow = ordered.at(-1)?.number ?? 0;
  const lastColumn = ordered.reduce((last, row) => Math.max(last, row.cells.at(-1)?.column ?? 0), 0);
  const { merges, overlapping } = tidyMerges(parts.merges, lastRow, lastColumn);
  if (overlapping > 0) notes.add('merges-overlap', { sheet: parts.sheet }, overlapping);
  return {
    type: 'grid',
    rows: markRows(ordered, parts.breaksAfter, parts.titleRows),
    merges,
    columns: columnsOf(parts.widths, lastColumn),
  };
}

/** Some exporters write rows or cells out of order, or one row twice; of two cells in one place the first counts. */
function inOrder(rows: readonly SheetRow[]): SheetRow[] {
  const byNumber = new Map<number, SheetRow>();
  let sorted = true;
  let previous = 0;
  for (const row of rows) {
    sorted &&= row.number > previous;
    previous = row.number;
    const known = byNumber.get(row.number);
    if (known) known.cells.push(...row.cells);
    else byNumber.set(row.number, row);
  }
  const unique = [...byNumber.values()];
  if (!sorted) unique.sort((a, b) => a.number - b.number);
  return unique.map((row) => (isAscending(row.cells) ? row : { ...row, cells: orderCells(row.cells) }));
}

function isAscending(cells: readonly RawCell[]): boolean {
  return cells.every((cell, index) => index === 0 || cell.column > (cells[index - 1]?.column ?? 0));
}

function orderCells(cells: readonly RawCell[]): RawCell[] {
  const byColumn = new Map<number, RawCell>();
  for (const cell of cells) if (!byColumn.has(cell.column)) byColumn.set(cell.column, cell);
  return [...byColumn.values()].toSorted((a, b) => a.column - b.column);
}

function markRows(rows: readonly SheetRow[], breaksAfter: readonly number[], titles: readonly [number, number] | undefined): RawRow[] {
  const breaks = breaksAfter.filter((row) => row > 0).toSorted((a, b) => a - b);
  let next = 0;
  return rows.map((row, index) => {
    let broken = false;
    while (next < breaks.length && (breaks[next] ?? 0) < row.number) {
      broken = index > 0;
      next++;
    }
    const isTitle = titles !== undefined && row.number >= titles[0] && row.number <= titles[1];
    return {
      number: row.number,
      cells: row.cells,
      ...(row.hidden && { hidden: true }),
      ...(isTitle && { header: true }),
      ...(broken && { pageBreakBefore: true }),
    };
  });
}

function columnsOf(spans: readonly ColumnSpan[], lastColumn: number): RawColumn[] {
  const columns = new Map<number, RawColumn>();
  for (const span of spans) {
    for (let column = Math.max(1, span.from); column <= Math.min(span.to, lastColumn); column++) {
      columns.set(column, {
        column,
        ...(span.width !== undefined && { width: span.width }),
        ...(span.hidden && { hidden: true }),
      });
    }
  }
  return [...columns.values()].toSorted((a, b) => a.column - b.column);
}
