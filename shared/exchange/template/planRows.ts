// An annex laid out over the rows of its file: which row of the file each row is, which are new and after whom they look, and what text changes.
import type { AnnexDocument, Row } from '../../annex/model.ts';
import { sectionColumns, type LinkedRow, type SectionShape, type TemplateLink } from './templateLink.ts';

/** `set`: new text by physical column; `numeric`: columns that hold numbers in the file. */
export type PlannedRow = ({ readonly source: number } | { readonly model: number }) & {
  readonly set: ReadonlyMap<number, string>;
  readonly numeric: ReadonlySet<number>;
};

/** The rows of each region of the link, in order. A region that the annex has left without a row gets none. */
export function planRows(document: AnnexDocument, link: TemplateLink): PlannedRow[][] {
  const regions: PlannedRow[][] = link.regions.map(() => []);
  const kept = keptRows(link);
  const models = createModels(document, link);
  let region = 0;
  link.regions.forEach((_, index) => regions[index]?.push(...(kept.get(`${index}:before`) ?? [])));
  const placed = new Set<string>();
  for (const row of document.rows) {
    const linked = link.rows[row.id];
    if (linked) {
      region = linked.region;
      regions[region]?.push(...linkedRows(document, link, row, linked), ...(kept.get(`${region}:${linked.rows[1]}`) ?? []));
      placed.add(`${region}:${linked.rows[1]}`);
    } else {
      const model = models(row, region);
      if (model) regions[region]?.push(newRow(document, link, row, model));
    }
  }
  // Rows of the file that are no rows of the annex stay even when the row before them is gone.
  for (const [key, rows] of kept) {
    const [index = '0'] = key.split(':');
    if (!placed.has(key) && !key.endsWith(':before')) regions[Number(index)]?.push(...rows);
  }
  return regions;
}

/** Rows inside a region that belong to no record (repeated headers, blank rows), by the record row that they follow. */
function keptRows(link: TemplateLink): Map<string, PlannedRow[]> {
  const owned = new Map<string, number>();
  for (const { region, rows } of Object.values(link.rows)) {
    for (let at = rows[0]; at <= rows[1]; at += 1) owned.set(`${region}:${at}`, rows[1]);
  }
  const kept = new Map<string, PlannedRow[]>();
  link.regions.forEach(({ first, last }, region) => {
    let before = 'before';
    for (let at = first; at <= last; at += 1) {
      const owner = owned.get(`${region}:${at}`);
      if (owner !== undefined) before = String(owner);
      else
        kept.set(`${region}:${before}`, [...(kept.get(`${region}:${before}`) ?? []), { source: at, set: new Map(), numeric: new Set() }]);
    }
  });
  return kept;
}

function linkedRows(document: AnnexDocument, link: TemplateLink, row: Row, linked: LinkedRow): PlannedRow[] {
  const changed = changedCells(document, link, row, linked);
  const [first, last] = linked.rows;
  const numeric = numericColumns(link, linked);
  const rest = Array.from({ length: last - first }, (_, index): PlannedRow => {
    // A task that ran over several rows of the file now stands in the first of them; only columns that changed are emptied below.
    const emptied = [...changed.keys()].map((column) => [column, ''] as const);
    return { source: first + 1 + index, set: new Map(emptied), numeric: new Set() };
  });
  return [{ source: first, set: changed, numeric }, ...rest];
}

const numericColumns = (link: TemplateLink, linked: LinkedRow): Set<number> =>
  new Set((linked.numbers ?? []).flatMap((id) => link.columns[id] ?? []));

function changedCells(document: AnnexDocument, link: TemplateLink, row: Row, linked: LinkedRow): Map<number, string> {
  const differs = (id: string): boolean => (row.cells[id] ?? '') !== (linked.cells[id] ?? '') && !(linked.formulas ?? []).includes(id);
  if (row.kind === 'section' && linked.section) {
    const { number, title } = sectionColumns(document);
    return (number !== undefined && differs(number)) || differs(title) ? sectionCells(document, row, linked.section, linked) : new Map();
  }
  return new Map(
    document.columns.flatMap((column) => {
      const place = link.columns[column.id];
      return place !== undefined && differs(column.id) ? [[place, row.cells[column.id] ?? ''] as const] : [];
    }),
  );
}

/** A section written as its model stands: number apart, or in front of the title with the same dress. */
function sectionCells(document: AnnexDocument, row: Row, shape: SectionShape, model: LinkedRow): Map<number, string> {
  const columns = sectionColumns(document);
  const number = columns.number === undefined ? '' : (row.cells[columns.number] ?? '');
  const oldNumber = columns.number === undefined ? '' : (model.cells[columns.number] ?? '');
  const title = row.cells[columns.title] ?? '';
  const cells = new Map([[shape.titleColumn, (oldNumber === '' ? shape.prefix : shape.prefix.replace(oldNumber, () => number)) + title]]);
  if (shape.numberColumn !== undefined) cells.set(shape.numberColumn, number);
  return cells;
}

interface Model {
  readonly row: number;
  readonly linked: LinkedRow;
}

/** The row of the file that a new row is cloned from: the nearest linked row before it of its kind and level, else the first of its kind. */
function createModels(document: AnnexDocument, link: TemplateLink): (row: Row, region: number) => Model | null {
  const linkedOf = document.rows.flatMap((row, index) =>
    link.rows[row.id] ? [{ row, index, linked: link.rows[row.id] as LinkedRow }] : [],
  );
  const indexOf = new Map(document.rows.map((row, index) => [row.id, index]));
  return (row, region) => {
    const inRegion = linkedOf.filter(({ linked }) => linked.region === region);
    const alike = inRegion.filter((other) => other.row.kind === row.kind && other.row.level === row.level);
    const ofKind = alike.length > 0 ? alike : inRegion.filter((other) => other.row.kind === row.kind);
    const candidates = ofKind.length > 0 ? ofKind : inRegion;
    const at = indexOf.get(row.id) ?? 0;
    const model = candidates.findLast((other) => other.index < at) ?? candidates[0];
    return model ? { row: model.linked.rows[0], linked: model.linked } : null;
  };
}

function newRow(document: AnnexDocument, link: TemplateLink, row: Row, { row: model, linked }: Model): PlannedRow {
  if (row.kind === 'section' && linked.section) {
    return { model, set: sectionCells(document, row, linked.section, linked), numeric: new Set() };
  }
  const cells = document.columns.flatMap((column) => {
    const place = link.columns[column.id];
    const text = row.cells[column.id] ?? '';
    return place === undefined || text === '' || (linked.formulas ?? []).includes(column.id) ? [] : [[place, text] as const];
  });
  return { model, set: new Map(cells), numeric: numericColumns(link, linked) };
}
