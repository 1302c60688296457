// Rows inside a region that are no rows of the annex (headers repeated on each page, blank rows, page numbers): they stay where they
// stand, behind the row of the annex that kept its place before them.
import type { AnnexDocument } from '../annex/model.ts';
import { fileRow, type PlannedRow } from './plannedRow.ts';
import { longestRising } from './stableRows.ts';
import type { LinkedPlace, TemplateLink } from './templateLink.ts';

interface KeptRows {
  before(region: number): readonly PlannedRow[];
  after(place: LinkedPlace): readonly PlannedRow[];
}

/** `stable`: ids of the rows that kept their order. */
export function keptRows(link: TemplateLink, stable: ReadonlySet<string>): KeptRows {
  const owners = new Map<string, string>();
  for (const [id, { places }] of Object.entries(link.rows)) for (const place of places) owners.set(keyOf(place.region, place.row), id);
  const kept = new Map<string, PlannedRow[]>();
  const keep = (behind: string, row: number): void => {
    const rows = kept.get(behind);
    if (rows) rows.push(fileRow({ source: row }));
    else kept.set(behind, [fileRow({ source: row })]);
  };
  for (const [region, { first, last }] of link.replaces ? [] : link.regions.entries()) {
    let before = keyOf(region, 0);
    for (let row = first; row <= last; row += 1) {
      const key = keyOf(region, row);
      const owner = owners.get(key);
      if (owner === undefined) keep(before, row);
      else if (stable.has(owner)) before = key;
    }
  }
  return {
    before: (region) => kept.get(keyOf(region, 0)) ?? [],
    after: ({ region, row }) => kept.get(keyOf(region, row)) ?? [],
  };
}

const keyOf = (region: number, row: number): string => `${region}:${row}`;

/** Ids of the rows of the annex that kept their order in the file: every other one was moved. */
export function stableRows(document: AnnexDocument, link: TemplateLink): Set<string> {
  const offsets: number[] = [];
  let before = 0;
  for (const { last } of link.regions) {
    offsets.push(before);
    before += last + 1;
  }
  const rows = document.rows.flatMap((row) => {
    const place = link.rows[row.id]?.places[0];
    return place ? [{ id: row.id, at: (offsets[place.region] ?? 0) + place.row }] : [];
  });
  const rising = longestRising(rows.map(({ at }) => at));
  return new Set(rows.filter((_, index) => rising.has(index)).map(({ id }) => id));
}
