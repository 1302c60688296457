// The tables of a Word document while they are being read: rows, spans, vertical merges, tables within cells.
// Knows nothing of text: it takes finished cells.
import type { XmlAttributes } from '../../opc/readXml.ts';
import type { RawColumn, RawGrid } from '../../source/rawSource.ts';
import { createGridBuilder, type GridBuilder, type RowMarks } from '../../source/gridBuilder.ts';
import { joinPieces, type StyledPiece } from '../../source/styledText.ts';
import { isOn } from './runProperties.ts';

interface OpenCell {
  column: number;
  columns: number;
  vertical?: 'restart' | 'continue';
  joinsLeft?: boolean;
  /** Deleted under change tracking: it keeps its place and shows nothing. */
  deleted?: boolean;
  pieces: readonly StyledPiece[];
}

interface OpenRow {
  column: number;
  cells: OpenCell[];
  marks: { -readonly [Key in keyof RowMarks]: RowMarks[Key] };
  deleted: boolean;
}

export interface OpenTable {
  /** A table within a cell gives lines of text and no grid. */
  readonly nested: boolean;
  readonly builder: GridBuilder;
  readonly columns: RawColumn[];
  row: OpenRow | null;
  cell: OpenCell | null;
}

const PIXELS_PER_TWIP = 96 / 1440;

export const openTable = (nested: boolean): OpenTable => ({ nested, builder: createGridBuilder(), columns: [], row: null, cell: null });

/** Takes an element that says something about the table, its row or its cell; true when it did. */
export function takeTableProperty(table: OpenTable, local: string, attributes: XmlAttributes): boolean {
  const value = attributes.get('val');
  const { row, cell } = table;
  if (local === 'gridCol') {
    const width = Math.round(Number(attributes.get('w')) * PIXELS_PER_TWIP);
    table.columns.push({ column: table.columns.length + 1, ...(width > 0 ? { width } : {}) });
  } else if (local === 'gridBefore' && row) row.column += positive(value);
  else if (local === 'tblHeader' && row) row.marks.header = isOn(attributes);
  else if (local === 'hidden' && row) row.marks.hidden = isOn(attributes);
  else if (local === 'gridSpan' && cell) cell.columns = Math.max(1, positive(value));
  else if (local === 'vMerge' && cell) cell.vertical = value === 'restart' ? 'restart' : 'continue';
  else if (local === 'hMerge' && cell) cell.joinsLeft = value !== 'restart';
  else if (local === 'cellDel' && cell) cell.deleted = true;
  else return false;
  return true;
}

const positive = (value: string | undefined): number => Math.max(0, Math.trunc(Number(value)) || 0);

export function openRow(table: OpenTable): void {
  table.row = { column: 1, cells: [], marks: {}, deleted: false };
}

export function openCell(table: OpenTable): void {
  if (!table.row) openRow(table);
  table.cell = { column: table.row?.column ?? 1, columns: 1, pieces: [] };
}

export function closeCell(table: OpenTable, pieces: readonly StyledPiece[]): void {
  const { row, cell } = table;
  if (!row || !cell) return;
  table.cell = null;
  row.column = cell.column + cell.columns;
  const left = row.cells.at(-1);
  if (cell.joinsLeft && left) left.columns += cell.columns;
  else row.cells.push({ ...cell, pieces: cell.deleted ? [] : pieces });
}

/** Ends a row; of a nested table it returns the text, cells parted by tabs, undefined for a deleted row. */
export function closeRow(table: OpenTable): StyledPiece[] | undefined {
  const { row } = table;
  table.row = null;
  if (!row || row.deleted) return undefined;
  if (table.nested) return row.cells.flatMap((cell, index) => (index === 0 ? [...cell.pieces] : [{ text: '\t' }, ...cell.pieces]));
  table.builder.startRow();
  for (const { column, columns, vertical, pieces } of row.cells) table.builder.cell(joinPieces(pieces), { column, columns, vertical });
  table.builder.endRow(row.marks);
  return undefined;
}

export const closeTable = (table: OpenTable): RawGrid => table.builder.finish(table.columns);
