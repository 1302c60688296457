// The stretches of a file that an annex fills: one for each table on a worksheet, and one for each piece of a Word table that was
// cut at page breaks.
import type { ImportedRecord, ImportedTable } from '../recognise/importReport.ts';
import type { Page } from '../recognise/page.ts';
import type { RawMerge, RawSheet } from '../source/rawSource.ts';
import type { LinkedPlace, Region } from './templateLink.ts';

interface Draft {
  readonly block: number;
  readonly columns: Readonly<Record<string, number>>;
  first: number;
  last: number;
}

/** Collects the regions of one table after the other; `placesOf` gives the rows of a record and makes room for them. */
interface Regions {
  placesOf(record: ImportedRecord): LinkedPlace[];
  /** The row below the header of a table that has no rows yet; null where something stands there. */
  blankPlace(): LinkedPlace | null;
  readonly found: readonly Region[];
}

/** `first`: number of the first region that these will be; `ids`: column id by key. */
export function createRegions(
  format: 'xlsx' | 'docx',
  sheet: RawSheet,
  page: Page,
  table: ImportedTable,
  ids: ReadonlyMap<string, string>,
  firstIndex: number,
): Regions {
  const columns = Object.fromEntries(
    table.columns.flatMap(({ key, helper, physical }) => {
      const id = helper ? undefined : ids.get(key);
      return id === undefined ? [] : [[id, physical[0]] as const];
    }),
  );
  const before = rowsBefore(sheet);
  const indexes = new Map(page.rows.map((row, index) => [row.number, index]));
  const dropped = new Set(table.dropped.filter(({ reason }) => reason !== 'blank').map(({ row }) => row));
  const drafts: Draft[] = [];
  const left = Math.min(...table.columns.map(({ physical }) => physical[0]));
  const right = Math.max(...table.columns.map(({ physical }) => physical[1]));

  function regionOf(block: number, row: number): number {
    const at = drafts.findIndex((draft) => draft.block === block);
    if (at < 0) drafts.push({ block, columns, first: row, last: row });
    const draft = drafts.at(at);
    if (draft) {
      draft.first = Math.min(draft.first, row);
      draft.last = Math.max(draft.last, row);
    }
    return firstIndex + (at < 0 ? drafts.length - 1 : at);
  }

  return {
    placesOf(record) {
      const places: LinkedPlace[] = [];
      const [first, last] = record.rows;
      for (let at = indexes.get(first) ?? page.rows.length; at < page.rows.length; at += 1) {
        const row = page.rows[at];
        if (!row || row.number > last) break;
        if (row.paragraph || dropped.has(row.number)) continue;
        const filled = row.cells
          .filter((cell) => cell.text !== '' && left <= cell.column && cell.column <= right)
          .map((cell) => cell.column);
        if (row.number !== first && filled.length === 0) continue;
        const number = row.number - (before[row.block] ?? 0);
        places.push({ region: regionOf(row.block, number), row: number, filled });
      }
      return places;
    },
    blankPlace() {
      const above = Math.max(table.headerRows?.[1] ?? 0, ...table.dropped.map(({ row }) => row));
      const header = page.rows[indexes.get(above) ?? -1];
      const below = page.rows.find(({ number }) => number === above + 1);
      if (!header || below?.cells.some((cell) => cell.text !== '')) return null;
      const row = above + 1 - (before[header.block] ?? 0);
      return row > lastRowOf(sheet, header.block, format) ? null : { region: regionOf(header.block, row), row, filled: [] };
    },
    get found() {
      const { lastRow = 0 } = table;
      return drafts.map(({ block, ...rest }, index): Region => {
        // Blank rows below the records belong to the last piece of the table, where the user says that it reaches there.
        const chosen = index < drafts.length - 1 ? 0 : Math.min(lastRow - (before[block] ?? 0), lastRowOf(sheet, block, format));
        const last = Math.max(rest.last, chosen);
        return {
          ...(format === 'xlsx'
            ? { sheet: page.name ?? '' }
            : { table: sheet.blocks.slice(0, block).filter((each) => each.type === 'grid').length }),
          ...rest,
          last,
          merges: mergesIn(sheet, block, rest.first, last),
        };
      });
    },
  };
}

/** How many rows of the page stand before each block: page.ts counts lines of paragraphs and rows of tables through a document. */
function rowsBefore(sheet: RawSheet): number[] {
  if (sheet.blocks.length === 1) return [0];
  let before = 0;
  return sheet.blocks.map((block) => {
    const start = before;
    before += block.type === 'paragraph' ? block.text.split(/\r\n?|\n/).length : Math.max(block.rows.at(-1)?.number ?? 0, 0);
    return start;
  });
}

/** A worksheet goes on below what is written on it; a table of a Word file ends. */
function lastRowOf(sheet: RawSheet, block: number, format: 'xlsx' | 'docx'): number {
  const grid = sheet.blocks[block];
  return format === 'xlsx' || grid?.type !== 'grid' ? Infinity : (grid.rows.at(-1)?.number ?? 0);
}

function mergesIn(sheet: RawSheet, block: number, first: number, last: number): RawMerge[] {
  const grid = sheet.blocks[block];
  return grid?.type === 'grid' ? grid.merges.filter((merge) => merge.top <= last && merge.bottom >= first) : [];
}
