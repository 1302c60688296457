// Makes the link between an annex and the file it was just read from. Reads only; what it finds is decided on in planRows.ts.
import type { AnnexDocument } from '../annex/model.ts';
import type { ImportedColumn, ImportedRecord, ImportedTable } from '../recognise/importReport.ts';
import { pageOf, type Page, type PageCell } from '../recognise/page.ts';
import type { RawSource } from '../source/rawSource.ts';
import { PLAIN_NUMBER } from './plainNumber.ts';
import { createRegions } from './regions.ts';
import type { LinkedRow, Region, SectionShape, TemplateLink } from './templateLink.ts';

/**
 * `document` as toAnnexDocuments or joinedAnnexDocument made it of `tables`, before any edit; `source` with its text decoded;
 * `others`: tables of the file that are not in this annex. Null for formats that are not written in place.
 */
export function createTemplateLink(
  source: RawSource,
  tables: readonly ImportedTable[],
  document: AnnexDocument,
  others: readonly ImportedTable[] = [],
): TemplateLink | null {
  const { format } = source;
  if (format !== 'xlsx' && format !== 'docx') return null;
  const ids = columnIds(tables, document);
  const regions: Region[] = [];
  const rows: Record<string, LinkedRow> = {};
  const pages = new Map<number, Page>();
  let next = 0;
  for (const table of tables) {
    const sheet = source.sheets[table.sheetIndex];
    if (!sheet) return null;
    const page = pages.get(table.sheetIndex) ?? pageOf(sheet, table.sheetIndex);
    pages.set(table.sheetIndex, page);
    const cellsAt = new Map(page.rows.map((row) => [row.number, row.cells]));
    const of = createRegions(format, sheet, page, table, ids, regions.length);
    const columns = table.columns.map((column) => ({ id: column.helper ? null : (ids.get(column.key) ?? null), column }));
    for (const record of table.records) {
      const row = document.rows[next];
      next += 1;
      const places = of.placesOf(record);
      if (!row || places.length === 0) continue;
      const cells = cellsAt.get(record.rows[0]) ?? [];
      const { kind, level } = row;
      rows[row.id] = {
        kind,
        level,
        places,
        cells: row.cells,
        ...looksOf(cells, columns),
        ...sectionOf(record, cells, table, ids.has('order')),
      };
    }
    if (table.records.length === 0) {
      const blank = of.blankPlace();
      if (blank) rows[`blank${regions.length}`] = { kind: 'task', level: 1, places: [blank], cells: {} };
    }
    const shared = [...tables, ...others].some((other) => other !== table && standsBeside(table, other));
    regions.push(...of.found.map((region) => (shared && format === 'xlsx' ? { ...region, shared } : region)));
  }
  if (regions.length === 0) return null;
  const number = ids.get('order');
  const title = ids.get('task') ?? document.columns[0]?.id ?? '';
  return { format, regions, sections: number === undefined ? { title } : { number, title }, rows };
}

/** Column ids of the document by the keys of the tables, in the order in which the document was made of them. */
function columnIds(tables: readonly ImportedTable[], document: AnnexDocument): Map<string, string> {
  const keys = new Set(tables.flatMap((table) => table.columns.flatMap(({ key, helper }) => (helper ? [] : [key]))));
  return new Map([...keys].flatMap((key, index) => (document.columns[index] ? [[key, document.columns[index].id] as const] : [])));
}

const extent = ({ records, columns }: ImportedTable): readonly [number, number, number, number] => [
  Math.min(...records.slice(0, 1).map((record) => record.rows[0])),
  Math.max(...records.slice(-1).map((record) => record.rows[1])),
  Math.min(...columns.map(({ physical }) => physical[0])),
  Math.max(...columns.map(({ physical }) => physical[1])),
];

function standsBeside(table: ImportedTable, other: ImportedTable): boolean {
  if (table.sheetIndex !== other.sheetIndex || other.records.length === 0 || table.records.length === 0) return false;
  const [top, bottom, left, right] = extent(table);
  const [otherTop, otherBottom, otherLeft, otherRight] = extent(other);
  return top <= otherBottom && otherTop <= bottom && (otherLeft > right || otherRight < left);
}

interface LinkedColumn {
  /** Null for helper columns, which the annex does not have. */
  readonly id: string | null;
  readonly column: ImportedColumn;
}

/** Where the text of each column stands, and what kind of value it is in the file. */
function looksOf(cells: readonly PageCell[], columns: readonly LinkedColumn[]): Pick<LinkedRow, 'spread' | 'formulas' | 'numbers'> {
  const spread: Record<string, number[]> = {};
  const formulas: string[] = [];
  const numbers: string[] = [];
  for (const cell of cells) {
    const id = columns.find(({ column }) => cell.column <= column.physical[1])?.id ?? null;
    if (id === null || cell.right < (columns[0]?.column.physical[0] ?? 1)) continue;
    if (cell.text !== '') (spread[id] ??= []).push(cell.column);
    if (cell.raw.formula !== undefined) formulas.push(id);
    if (cell.raw.kind === 'number' && PLAIN_NUMBER.test(cell.text)) numbers.push(id);
  }
  for (const { id, column } of columns) {
    if (id !== null && spread[id]?.length === 1 && spread[id][0] === column.physical[0]) delete spread[id];
  }
  return {
    ...(Object.keys(spread).length > 0 ? { spread } : {}),
    ...(formulas.length > 0 ? { formulas } : {}),
    ...(numbers.length > 0 ? { numbers } : {}),
  };
}

const bare = (number: string): string => number.replace(/^[([]|[.)\]:]+$/g, '').trim();

function sectionOf(
  record: ImportedRecord,
  cells: readonly PageCell[],
  table: ImportedTable,
  hasOrder: boolean,
): Pick<LinkedRow, 'section'> {
  const { title = '', number = '' } = record;
  if ((record.kind !== 'section' && record.kind !== 'band') || title === '') return {};
  const inTable = cells.filter((cell) => cell.column <= Math.max(...table.columns.map(({ physical }) => physical[1])));
  const holder =
    inTable.find((cell) => cell.text === title) ??
    inTable.find((cell) => cell.text.endsWith(title)) ??
    inTable.find((cell) => cell.text.includes(title));
  if (!holder) return {};
  const titleColumns = inTable.filter((cell) => cell.text === holder.text).map((cell) => cell.column);
  const own = inTable.find((cell) => cell !== holder && number !== '' && bare(cell.text) === bare(number));
  // Without an order column the annex keeps number and title in one text, so all of the cell is the title.
  const wholeText = !hasOrder && !own;
  const prefix = wholeText ? '' : holder.text.slice(0, holder.text.indexOf(title));
  const shape: SectionShape = { titleColumns, prefix, number, ...(own ? { numberColumn: own.column, numberText: own.text } : {}) };
  return { section: shape };
}
