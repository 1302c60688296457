// Makes annex documents of what was imported: one for each table, or several tables joined into one. Text stays as it was read;
// helper columns stay behind.
import { ANNEX_SCHEMA, type AnnexDocument, type Column, type Issuing, type Row } from '../annex/model.ts';
import { traitsOf } from '../annex/roles.ts';
import type { NewId } from '../util/ids.ts';
import type { AnnexMetadata, ImportedColumn, ImportedRecord, ImportedTable } from './importReport.ts';

export interface ImportOrigin {
  readonly fileName: string;
  readonly format: string;
  readonly bytesId?: string;
  /** Running text round the tables (ImportReport.bodyText). */
  readonly bodyText?: string;
}

const NARROWEST = 32;
const WIDEST = 800;

/** One document for each table, in order. */
export function toAnnexDocuments(tables: readonly ImportedTable[], origin: ImportOrigin, newId: NewId): AnnexDocument[] {
  return tables.map((table) => documentOf(table, [table], origin, newId));
}

/**
 * All tables in one document with the columns and titles of the first. Columns of later tables go by key, then by place among those
 * of the same role; a column that the first table lacks is added at the end. Null for no tables.
 */
export function joinedAnnexDocument(tables: readonly ImportedTable[], origin: ImportOrigin, newId: NewId): AnnexDocument | null {
  const [first] = tables;
  return first ? documentOf(first, tables, origin, newId) : null;
}

function documentOf(
  first: ImportedTable,
  tables: readonly ImportedTable[],
  { bodyText, ...origin }: ImportOrigin,
  newId: NewId,
): AnnexDocument {
  const sources = new Map<string, ImportedColumn>();
  for (const table of tables)
    for (const column of table.columns) if (!column.helper && !sources.has(column.key)) sources.set(column.key, column);
  const ids = new Map([...sources.keys()].map((key) => [key, newId()]));
  const columns = [...sources].map(([key, column]) => columnOf(ids.get(key) ?? '', column));
  const rows = tables.flatMap((table) => table.records.map((record) => rowOf(record, ids, newId)));
  const { annexLabel, annexTitle, authority, signer, recipients } = first.metadata;
  return {
    id: newId(),
    schema: ANNEX_SCHEMA,
    title: annexTitle ?? '',
    label: annexLabel ?? '',
    issuing: issuingOf(first.metadata),
    numbering: 'asIs',
    columns,
    rows,
    ...(signer !== undefined || authority ? { signature: { authority: authority ?? [], signer: signer ?? '' } } : {}),
    ...(recipients ? { recipients } : {}),
    ...(bodyText === undefined ? {} : { bodyText }),
    source: { ...origin, ...(first.sheet === null ? {} : { sheet: first.sheet }) },
  };
}

function columnOf(id: string, column: ImportedColumn): Column {
  const groups = column.headerPath?.slice(0, -1);
  const width = column.width ?? traitsOf(column.role).usualWidth;
  return {
    id,
    header: column.header,
    ...(groups && groups.length > 0 ? { groups } : {}),
    role: column.role,
    width: Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))),
    ...(column.role === 'internal' ? { internal: true } : {}),
    ...(column.hidden ? { hidden: true } : {}),
  };
}

/** A section keeps its number in the order column and its title in the task column; without an order column both stand in one text. */
function rowOf(record: ImportedRecord, ids: ReadonlyMap<string, string>, newId: NewId): Row {
  const cells: Record<string, string> = {};
  for (const [key, text] of Object.entries(record.cells)) {
    const id = ids.get(key);
    if (id !== undefined && text !== '') cells[id] = text;
  }
  if (record.kind === 'section' || record.kind === 'band') placeTitle(record, cells, ids);
  return { id: newId(), kind: record.kind, level: record.level, cells };
}

function placeTitle(record: ImportedRecord, cells: Record<string, string>, ids: ReadonlyMap<string, string>): void {
  const number = record.number ?? '';
  const title = record.title ?? '';
  const order = ids.get('order');
  const task = ids.get('task') ?? ids.values().next().value;
  for (const [id, text] of Object.entries(cells)) if (text.includes(title)) delete cells[id];
  if (order !== undefined && number !== '') cells[order] = number;
  if (task !== undefined)
    cells[task] = order === undefined && number !== '' ? `${number}${/[)\]]$/u.test(number) ? '' : '.'} ${title}` : title;
}

const KINDS =
  /^\(?\s*(?:ban hành\s+)?kèm theo\s+(kế hoạch|quyết định|chương trình|nghị quyết|công văn|tờ trình|báo cáo|đề án|hướng dẫn|thông báo)/iu;

const DATE = /ngày(?:\s*(\d{1,2}))?[\s.…]*tháng(?:\s*(\d{1,2}))?[\s.…]*năm(?:\s*(\d{4}))?/iu;

/** The date is that of the document which the annex is attached to, else that of the date line. */
function issuingOf(metadata: AnnexMetadata): Issuing {
  const kind = KINDS.exec(metadata.attachedTo ?? '')?.[1] ?? /^(kế hoạch|quyết định|nghị quyết)/iu.exec(metadata.number ?? '')?.[1] ?? '';
  const number = (metadata.number ?? '').replace(/^.*?số\s*:?\s*/iu, '').trim();
  const date = DATE.exec(metadata.attachedTo ?? '') ?? DATE.exec(metadata.dateLine ?? '');
  const [day, month, year] = (date?.slice(1) ?? []).map((part) => (part ? Number(part) : undefined));
  return {
    kind: kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase(),
    number,
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
    issuer: metadata.issuingBody ?? '',
    ...(metadata.parentBody === undefined ? {} : { parentIssuer: metadata.parentBody }),
    subject: '',
    ...(metadata.attachedTo === undefined ? {} : { attachedTo: metadata.attachedTo }),
  };
}
