// The stretches of a file that an annex fills: one on a worksheet, one a table in a Word file whose annex was cut at page breaks.
import type { ImportedRecord } from '../../table/importReport.ts';
import type { Page } from '../../table/page.ts';

export interface Region {
  /** Name of the worksheet. */
  readonly sheet?: string;
  /** Which table of a Word file, from 0. */
  readonly table?: number;
  /** First and last row of the annex's body, as the sheet or table counts them. */
  readonly first: number;
  readonly last: number;
}

export interface Place {
  readonly region: number;
  readonly rows: readonly [number, number];
}

/** Regions of the records, and where each record stands in them; a record that runs over two tables has no place. */
export function placesOf(
  format: 'xlsx' | 'docx',
  page: Page,
  records: readonly ImportedRecord[],
): { regions: Region[]; placeOf: (record: ImportedRecord) => Place | null } {
  const blockOf = new Map(page.rows.map((row) => [row.number, row.block]));
  const firstOfBlock = new Map<number, number>();
  for (const row of page.rows) if (!row.paragraph && !firstOfBlock.has(row.block)) firstOfBlock.set(row.block, row.number);
  const tables = [...firstOfBlock.keys()];
  const used: number[] = [];
  const extents = new Map<number, { first: number; last: number }>();

  const inBlock = (row: number, block: number): number => (format === 'xlsx' ? row : row - (firstOfBlock.get(block) ?? 1) + 1);

  const placeOf = (record: ImportedRecord): Place | null => {
    const block = blockOf.get(record.rows[0]) ?? 0;
    if ((blockOf.get(record.rows[1]) ?? block) !== block) return null;
    const region = used.indexOf(block);
    return region < 0 ? null : { region, rows: [inBlock(record.rows[0], block), inBlock(record.rows[1], block)] };
  };

  for (const record of records) {
    const block = blockOf.get(record.rows[0]) ?? 0;
    if (!used.includes(block)) used.push(block);
    const place = placeOf(record);
    if (!place) continue;
    const extent = extents.get(block) ?? { first: place.rows[0], last: place.rows[1] };
    extents.set(block, { first: Math.min(extent.first, place.rows[0]), last: Math.max(extent.last, place.rows[1]) });
  }
  const regions = used.map((block) => ({
    ...(format === 'xlsx' ? { sheet: page.name ?? '' } : { table: tables.indexOf(block) }),
    ...(extents.get(block) ?? { first: 1, last: 1 }),
  }));
  return { regions, placeOf };
}
