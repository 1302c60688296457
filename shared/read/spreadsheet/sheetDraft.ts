// A sheet while a reader fills it from a format that writes cells by counting (ODS, SpreadsheetML): rows, merges, columns.
import type { RawCell, RawGrid, RawMerge } from '../../source/rawSource.ts';
import { LAST_COLUMN, LAST_ROW } from './cellReference.ts';
import { type CellContent, rawCell } from './sheetCell.ts';
import { type CellBudget, type ColumnSpan, gridOf, type SheetRow } from './sheetGrid.ts';
import type { NoteCollector } from './sourceNotes.ts';
import type { CellFont } from './styles.ts';

interface DraftCell {
  readonly column: number;
  /** How many columns show the same cell, from `column` on. */
  readonly repeated: number;
  readonly content: CellContent;
  readonly font: CellFont;
  readonly formula: string | undefined;
}

interface DraftRow {
  readonly number: number;
  readonly repeated: number;
  readonly hidden: boolean;
  readonly header: boolean;
  readonly breakBefore: boolean;
}

export interface SheetDraft {
  cell(cell: DraftCell): void;
  /** Ends a row: it takes the cells given since the last one. Empty rows cost nothing, however often they repeat. */
  row(row: DraftRow): void;
  merge(range: RawMerge): void;
  columns(span: ColumnSpan): void;
  grid(notes: NoteCollector): RawGrid;
}

/** Cells and rows beyond the size of a sheet are left out. Throws ImportError 'too-large' as the budget says. */
export function draftSheet(name: string, budget: CellBudget): SheetDraft {
  const rows: SheetRow[] = [];
  const merges: RawMerge[] = [];
  const widths: ColumnSpan[] = [];
  const breaksAfter: number[] = [];
  let titleRows: [number, number] | undefined;
  let cells: RawCell[] = [];
  return {
    cell({ column, repeated, content, font, formula }) {
      const last = Math.min(column + repeated - 1, LAST_COLUMN);
      for (let at = column; at <= last; at++) {
        const cell = rawCell(at, content, font, formula);
        if (!cell) return;
        budget.spendCell();
        cells.push(cell);
      }
    },
    row({ number, repeated, hidden, header, breakBefore }) {
      if (breakBefore) breaksAfter.push(number - 1);
      if (header) titleRows = [titleRows?.[0] ?? number, number + repeated - 1];
      if (cells.length === 0) return;
      for (let at = number; at < number + repeated && at <= LAST_ROW; at++) {
        budget.spendRow();
        if (at > number) for (let left = cells.length; left > 0; left--) budget.spendCell();
        rows.push({ number: at, hidden, cells: at === number ? cells : [...cells] });
      }
      cells = [];
    },
    merge: (range) => void merges.push(range),
    columns: (span) => void widths.push(span),
    grid: (notes) => gridOf({ sheet: name, rows, merges, widths, breaksAfter, titleRows }, notes),
  };
}

/** A count written as attribute: a whole number from 1, at most a million. */
export function countOf(value: string | undefined): number {
  const count = value === undefined ? 1 : Number(value);
  return Number.isInteger(count) && count > 0 ? Math.min(count, LAST_ROW) : 1;
}
