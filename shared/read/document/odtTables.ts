// Tables of an OpenDocument text while they are read: rows and cells go into a grid, those of a table within a cell into lines of text.
import type { XmlAttributes } from '../../opc/readXml.ts';
import type { RawColumn } from '../../source/rawSource.ts';
import { createGridBuilder, type GridBuilder, type RowMarks } from '../../source/gridBuilder.ts';
import { joinPieces, type StyledPiece } from '../../source/styledText.ts';
import type { OdfStyles } from './odfStyles.ts';

export interface OpenTable {
  readonly nested: boolean;
  readonly builder: GridBuilder;
  readonly columns: RawColumn[];
  line: StyledPiece[];
  marks: { -readonly [Key in keyof RowMarks]: RowMarks[Key] };
  header: boolean;
  pageBreak: boolean;
}

export interface CellSpan {
  readonly columns: number;
  readonly rows: number;
  /** The cell stands this many times beside itself. */
  readonly repeated: number;
}

const MAX_SPAN = 1000;

/** `nested`: within a cell of another table, whose text its rows become. */
export const openTable = (nested: boolean): OpenTable => ({
  nested,
  builder: createGridBuilder(),
  columns: [],
  line: [],
  marks: {},
  header: false,
  pageBreak: false,
});

/** A number of columns, rows or blanks as an attribute says it: 1 where it says none. */
export const count = (value: string | undefined): number => Math.min(MAX_SPAN, Math.max(1, Math.trunc(Number(value ?? '1')) || 1));

export const spanOf = (attributes: XmlAttributes): CellSpan => ({
  columns: count(attributes.get('number-columns-spanned')),
  rows: count(attributes.get('number-rows-spanned')),
  repeated: count(attributes.get('number-columns-repeated')),
});

export function addColumns(table: OpenTable, attributes: XmlAttributes, styles: OdfStyles): void {
  const width = styles.columnWidth(attributes.get('table:style-name'));
  for (let left = count(attributes.get('number-columns-repeated')); left > 0 && table.columns.length < MAX_SPAN; left--) {
    table.columns.push({ column: table.columns.length + 1, ...(width === undefined ? {} : { width }) });
  }
}

export function openRow(table: OpenTable): void {
  table.line = [];
  table.marks = { ...(table.header ? { header: true } : {}), ...(table.pageBreak ? { pageBreakBefore: true } : {}) };
  table.pageBreak = false;
  if (!table.nested) table.builder.startRow();
}

/** Gives the row's text in one line, which a table within a cell leaves to that cell. */
export function closeRow(table: OpenTable): StyledPiece[] {
  if (!table.nested) table.builder.endRow(table.marks);
  return table.line;
}

/** A cell with its text; in a table within a cell it follows the row's other cells behind a tab. */
export function closeCell(
  table: OpenTable,
  pieces: readonly StyledPiece[],
  { columns, rows, repeated }: CellSpan = { columns: 1, rows: 1, repeated: 1 },
): void {
  if (table.nested) {
    if (table.line.length > 0) table.line.push({ text: '\t' });
    table.line.push(...pieces);
    return;
  }
  for (let left = repeated; left > 0; left--) table.builder.cell(joinPieces(pieces), { columns, rows });
}
