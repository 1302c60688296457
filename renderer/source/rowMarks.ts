// How each row of the source was classified. The screen colours rows by it and lets the user correct it.
import type { DropReason, ImportedTable, RecordKind, TableChoice } from '#shared/recognise/importReport.ts';

/** A row outside the body of the table. */
export interface PlaceMark {
  readonly kind: 'header' | 'title' | 'outside' | 'elsewhere';
}

export type RowMark = PlaceMark | BodyMark;

export type BodyMark =
  | { readonly kind: RecordKind; /** The row continues the record of the row above. */ readonly continued: boolean }
  | { readonly kind: 'drop'; readonly reason: DropReason };

/**
 * Marks by physical row. Rows that are not in the map are above ("title") or below ("outside") the table; see `markOf`.
 * @param others the other tables of the sheet; their rows are marked "elsewhere"
 */
export function rowMarks(table: ImportedTable | undefined, others: readonly ImportedTable[] = []): ReadonlyMap<number, RowMark> {
  const marks = new Map<number, RowMark>();
  for (const { headerRows, records } of others)
    for (const [first, last] of [...(headerRows ? [headerRows] : []), ...records.map(({ rows }) => rows)])
      for (let row = first; row <= last; row += 1) marks.set(row, { kind: 'elsewhere' });
  if (!table) return marks;
  if (table.headerRows) for (let row = table.headerRows[0]; row <= table.headerRows[1]; row += 1) marks.set(row, { kind: 'header' });
  for (const { kind, rows } of table.records)
    for (let row = rows[0]; row <= rows[1]; row += 1) marks.set(row, { kind, continued: row > rows[0] });
  for (const { row, reason } of table.dropped) marks.set(row, { kind: 'drop', reason });
  return marks;
}

export function markOf(marks: ReadonlyMap<number, RowMark>, table: ImportedTable | undefined, row: number): RowMark {
  const first = table?.headerRows?.[0] ?? table?.records[0]?.rows[0] ?? 0;
  return marks.get(row) ?? { kind: row < first ? 'title' : 'outside' };
}

export type RowChoice = NonNullable<TableChoice['rows']>[number];

export const ROW_CHOICES: readonly RowChoice[] = ['task', 'section', 'band', 'total', 'continuation', 'drop'];
