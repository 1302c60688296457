// An imported table as an annex document: what checks and the command line need of it. Text goes over as it is; the
// title block is read for who issues the annex and when, and what does not stand there stays empty.
import { ANNEX_SCHEMA, type AnnexDocument, type Column, type Issuing, type Row } from '../annex/model.ts';
import type { AnnexMetadata, ImportedColumn, ImportedRecord, ImportedTable } from '../table/importReport.ts';
import type { NewId } from '../util/ids.ts';

const WIDE_PX = 320;
const NARROW_PX = 110;
const WIDE_ROLES: ReadonlySet<Column['role']> = new Set(['task', 'target', 'product']);

const columnOf = (column: ImportedColumn): Column => ({
  id: column.key,
  header: column.header,
  role: column.role,
  width: column.width ?? (WIDE_ROLES.has(column.role) ? WIDE_PX : NARROW_PX),
  ...(column.hidden ? { hidden: true } : {}),
});

function rowOf(record: ImportedRecord, columns: readonly Column[], id: string): Row {
  if (record.kind === 'task' || record.kind === 'total') return { id, kind: record.kind, level: record.level, cells: record.cells };
  const order = columns.find((column) => column.role === 'order')?.id;
  const title = (columns.find((column) => column.role === 'task') ?? columns.find((column) => column.id !== order))?.id;
  return {
    id,
    kind: record.kind,
    level: record.level,
    cells: { ...(order && record.number ? { [order]: record.number } : {}), ...(title && record.title ? { [title]: record.title } : {}) },
  };
}

const DATE = /ngày[\s.…]*(\d{1,2})?[\s.…]*tháng[\s.…]*(\d{1,2})?[\s.…]*năm[\s.…]*(\d{4})/iu;
const KIND = /kèm theo\s+(kế hoạch|quyết định|chương trình|công văn|nghị quyết|chỉ thị|đề án|tờ trình|thông báo)/iu;

/** Day, month and year as far as they are filled in: drafts leave the day open. */
function dateOf(text: string | undefined): Pick<Issuing, 'day' | 'month' | 'year'> | null {
  const [, day, month, year] = DATE.exec(text?.normalize('NFC') ?? '') ?? [];
  if (year === undefined) return null;
  return { year: Number(year), ...(month ? { month: Number(month) } : {}), ...(month && day ? { day: Number(day) } : {}) };
}

const issuingOf = (metadata: AnnexMetadata): Issuing => ({
  kind: KIND.exec(metadata.attachedTo?.normalize('NFC') ?? '')?.[1]?.toUpperCase() ?? '',
  number: metadata.number ?? '',
  issuer: metadata.issuingBody ?? '',
  subject: '',
  ...(metadata.parentBody === undefined ? {} : { parentIssuer: metadata.parentBody }),
  ...(metadata.attachedTo === undefined ? {} : { attachedTo: metadata.attachedTo }),
  ...(dateOf(metadata.attachedTo) ?? dateOf(metadata.dateLine)),
});

export interface AnnexOfTable {
  readonly document: AnnexDocument;
  /** First and last physical row of each row of the document. */
  readonly placeOf: ReadonlyMap<string, readonly [number, number]>;
}

/** The annex in a table, with numbering left as it stands. */
export function annexOfTable(table: ImportedTable, newId: NewId): AnnexOfTable {
  const columns = table.columns.map(columnOf);
  const placed = table.records.map((record) => ({ row: rowOf(record, columns, newId()), place: record.rows }));
  const document: AnnexDocument = {
    id: newId(),
    schema: ANNEX_SCHEMA,
    title: table.metadata.annexTitle ?? '',
    label: table.metadata.annexLabel ?? '',
    issuing: issuingOf(table.metadata),
    numbering: 'asIs',
    columns,
    rows: placed.map(({ row }) => row),
  };
  return { document, placeOf: new Map(placed.map(({ row, place }) => [row.id, place])) };
}
