// An annex laid out over the rows of its file: which row of the file each row is, which are new and after whom they look, and what text changes.
import type { AnnexDocument, Row } from '../annex/model.ts';
import { keptRows, stableRows } from './keptRows.ts';
import { withMergesApart } from './mergedTexts.ts';
import { createModels, type Model } from './models.ts';
import { PLAIN_NUMBER } from './plainNumber.ts';
import { fileRow, type PlannedRow } from './plannedRow.ts';
import { changedTexts, newTexts } from './rowTexts.ts';
import { inSharedRows } from './sharedRows.ts';
import type { LinkedRow, Region, TemplateLink } from './templateLink.ts';

/** The rows of each region of the link, in order. A worksheet's region that the annex has left without a row gets one blank row. */
export function planRows(document: AnnexDocument, link: TemplateLink): PlannedRow[][] {
  const regions: PlannedRow[][] = link.regions.map(() => []);
  const stable = stableRows(document, link);
  const kept = keptRows(link, stable);
  const models = createModels(link);
  const put = (region: number, ...rows: readonly PlannedRow[]): void => {
    regions[region]?.push(...rows);
  };
  let region = 0;
  link.regions.forEach((_, index) => put(index, ...kept.before(index)));
  for (const row of document.rows) {
    const linked = link.rows[row.id];
    const first = linked?.places[0];
    if (first && stable.has(row.id)) region = first.region;
    if (linked && first?.region === region) {
      const placed = linkedRows(document, link, row, linked);
      linked.places.forEach((place, index) => {
        const planned = placed[index];
        if (planned) put(place.region, planned);
        if (stable.has(row.id)) put(place.region, ...kept.after(place));
      });
      if (stable.has(row.id)) region = linked.places.at(-1)?.region ?? region;
    } else {
      const model = models.of(row, region);
      if (model) put(region, newRow(document, link, region, row, model));
    }
    models.pass(row);
  }
  return link.regions.map((of, index) => {
    const free = regions[index] ?? [];
    const rows = of.shared ? inSharedRows(document, link, index, of, free) : free;
    if (rows.length === 0 && link.format === 'xlsx') rows.push(emptiedRow(link, index, of));
    return withMergesApart(link, of, withCounts(link, of, rows));
  });
}

/**
 * The file's rows of one row of the annex. One that ran over several rows and was edited, or moved, stands whole in the first.
 */
function linkedRows(document: AnnexDocument, link: TemplateLink, row: Row, linked: LinkedRow): PlannedRow[] {
  const [first, ...rest] = linked.places;
  const region = first && link.regions[first.region];
  if (!first || !region) return [];
  const changed = changedTexts(document, link, region, row, linked);
  const set = rest.length > 0 && changed.size > 0 ? joinedTexts(document, link, row, linked, changed) : changed;
  const own: PlannedRow = { at: { source: first.row }, set, apart: new Set(), ...valueKinds(link, linked, first.region), row, linked };
  return changed.size > 0 ? [own] : [own, ...rest.map((place) => fileRow({ source: place.row }))];
}

/** Also the columns whose text goes on in the rows below, which are taken out. */
function joinedTexts(
  document: AnnexDocument,
  link: TemplateLink,
  row: Row,
  linked: LinkedRow,
  changed: ReadonlyMap<number, string>,
): Map<number, string> {
  const [first, ...rest] = linked.places;
  const region = first && link.regions[first.region];
  if (!region) return new Map(changed);
  const homes = [...new Set(Object.values(region.columns))].toSorted((one, other) => one - other);
  const goesOn = new Set(rest.flatMap(({ filled }) => filled.map((column) => homes.findLast((home) => home <= column))));
  const all = newTexts(document, link, region, row, linked);
  return new Map([...[...all].filter(([column]) => goesOn.has(homes.findLast((home) => home <= column))), ...changed]);
}

function newRow(document: AnnexDocument, link: TemplateLink, region: number, row: Row, { place, linked }: Model): PlannedRow {
  const of = link.regions[region];
  const set = of ? newTexts(document, link, of, row, linked) : new Map<number, string>();
  return { at: { model: place.row }, set, apart: new Set(), ...valueKinds(link, linked, region), row, linked: null };
}

function valueKinds(link: TemplateLink, linked: LinkedRow, region: number): Pick<PlannedRow, 'numeric' | 'formulas'> {
  const columns = link.regions[region]?.columns ?? {};
  const physical = (ids: readonly string[] = []): Set<number> => new Set(ids.flatMap((id) => linked.spread?.[id] ?? columns[id] ?? []));
  return { numeric: physical(linked.numbers), formulas: physical(linked.formulas) };
}

/** What stays of a table without rows: its first row without its text. */
function emptiedRow(link: TemplateLink, index: number, { first }: Region): PlannedRow {
  const places = Object.values(link.rows).flatMap((linked) => linked.places);
  const filled = places.find(({ region, row }) => region === index && row === first)?.filled ?? [];
  return { ...fileRow({ source: first }), set: new Map(filled.map((column) => [column, ''])) };
}

/** Formulas that number the rows are looked at again as soon as rows or numbers changed. */
function withCounts(link: TemplateLink, region: Region, rows: PlannedRow[]): PlannedRow[] {
  const id = link.sections.number;
  const column = id === undefined ? undefined : region.columns[id];
  if (id === undefined || column === undefined || !rows.some(({ formulas }) => formulas.has(column))) return rows;
  const isAsBefore = rows.every(({ at, set }, index) => 'source' in at && at.source === region.first + index && !set.has(column));
  if (isAsBefore && rows.length === region.last - region.first + 1) return rows;
  return rows.map((row) => {
    const text = row.row?.cells[id] ?? '';
    if (!PLAIN_NUMBER.test(text)) return row;
    if (row.formulas.has(column)) row.set.delete(column);
    return { ...row, counted: [column, Number(text)] };
  });
}
