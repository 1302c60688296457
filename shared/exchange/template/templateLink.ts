// Which row and column of the file each row and column of an annex came from: what an export into that file needs to know.
// Made once, when the annex is taken over; kept beside it with the file's own bytes.
import type { AnnexDocument } from '../../annex/model.ts';
import { columnOfRole, subjectColumn } from '../../annex/state.ts';
import type { ImportedRecord, ImportedTable } from '../../table/importReport.ts';
import { pageOf, type PageCell } from '../../table/page.ts';
import type { RawSource } from '../../table/rawSource.ts';
import { placesOf, type Region } from './regions.ts';

/** How a section stands in the file: its number in a cell of its own, or in front of the title ("I. CÔNG TÁC…"). */
export interface SectionShape {
  readonly titleColumn: number;
  readonly numberColumn?: number;
  /** What stands before the title in the same cell. */
  readonly prefix: string;
}

export interface LinkedRow {
  readonly region: number;
  /** First and last row within the region's sheet or table. */
  readonly rows: readonly [number, number];
  /** Text by column id as it was taken over: what still equals it is not written. */
  readonly cells: Readonly<Record<string, string>>;
  readonly section?: SectionShape;
  /** Ids of columns whose cell is a formula (numbers that count themselves) or a number in the file. */
  readonly formulas?: readonly string[];
  readonly numbers?: readonly string[];
}

export interface TemplateLink {
  readonly format: 'xlsx' | 'docx';
  readonly regions: readonly Region[];
  /** First physical column by column id; columns added later have none. */
  readonly columns: Readonly<Record<string, number>>;
  readonly rows: Readonly<Record<string, LinkedRow>>;
}

/**
 * The link between an annex and the table it was made from; `document` has the table's columns and records in their order.
 * Null for formats that are not written in place.
 */
export function createTemplateLink(source: RawSource, table: ImportedTable, document: AnnexDocument): TemplateLink | null {
  if (source.format !== 'xlsx' && source.format !== 'docx') return null;
  const sheet = source.sheets[table.sheetIndex];
  if (!sheet || table.records.length === 0 || document.rows.length !== table.records.length) return null;
  const page = pageOf(sheet, table.sheetIndex);
  const { regions, placeOf } = placesOf(source.format, page, table.records);
  const cellsAt = new Map(page.rows.map((row) => [row.number, row.cells]));
  const columns = Object.fromEntries(document.columns.map((column, index) => [column.id, table.columns[index]?.physical[0] ?? 0]));
  const rows = table.records.flatMap((record, index) => {
    const row = document.rows[index];
    const place = placeOf(record);
    if (!row || !place) return [];
    const cells = cellsAt.get(record.rows[0]) ?? [];
    const linked: LinkedRow = { ...place, cells: row.cells, ...kindsOf(cells, columns), ...sectionOf(record, cells) };
    return [[row.id, linked] as const];
  });
  return { format: source.format, regions, columns: withoutZero(columns), rows: Object.fromEntries(rows) };
}

const withoutZero = (columns: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(columns).filter(([, column]) => column > 0));

function kindsOf(cells: readonly PageCell[], columns: Readonly<Record<string, number>>): Pick<LinkedRow, 'formulas' | 'numbers'> {
  const idsWhere = (test: (cell: PageCell) => boolean): string[] =>
    Object.entries(columns).flatMap(([id, column]) => (cells.some((cell) => cell.column === column && test(cell)) ? [id] : []));
  const formulas = idsWhere((cell) => cell.raw.formula !== undefined);
  const numbers = idsWhere((cell) => cell.raw.kind === 'number');
  return { ...(formulas.length > 0 ? { formulas } : {}), ...(numbers.length > 0 ? { numbers } : {}) };
}

function sectionOf(record: ImportedRecord, cells: readonly PageCell[]): Pick<LinkedRow, 'section'> {
  const { title = '', number = '' } = record;
  if (record.kind === 'task' || record.kind === 'total' || title === '') return {};
  const holder = cells.find((cell) => cell.text === title) ?? cells.find((cell) => cell.text.endsWith(title));
  if (!holder) return {};
  const own = cells.find((cell) => cell !== holder && number !== '' && cell.text.replace(/[.)]$/, '') === number);
  const prefix = holder.text.slice(0, holder.text.length - title.length);
  return { section: { titleColumn: holder.column, prefix, ...(own ? { numberColumn: own.column } : {}) } };
}

/** Ids of the columns in which an annex keeps a section's number and title. */
export const sectionColumns = (document: AnnexDocument): { number: string | undefined; title: string } => ({
  number: columnOfRole(document, 'order')?.id,
  title: subjectColumn(document).id,
});
