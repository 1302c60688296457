// A table beside another one: its rows belong to both, so none is removed or moved. The annex is written down the rows that are there;
// rows left over are emptied, rows too many are added below.
import type { AnnexDocument } from '../annex/model.ts';
import { fileRow, type PlannedRow } from './plannedRow.ts';
import { changedTexts, newTexts } from './rowTexts.ts';
import type { LinkedPlace, LinkedRow, Region, TemplateLink } from './templateLink.ts';

/** `planned`: the region's rows as they would stand if they could be moved freely. */
export function inSharedRows(
  document: AnnexDocument,
  link: TemplateLink,
  index: number,
  region: Region,
  planned: readonly PlannedRow[],
): PlannedRow[] {
  const wanted = planned.filter(({ row }) => row !== null);
  const slots = new Map<number, { id: string; linked: LinkedRow; place: LinkedPlace; isFirst: boolean }>();
  for (const [id, linked] of Object.entries(link.rows)) {
    linked.places.forEach((place, at) => {
      if (place.region === index) slots.set(place.row, { id, linked, place, isFirst: at === 0 });
    });
  }
  const rows: PlannedRow[] = [];
  let next = 0;
  let goesOn = false;
  for (let at = region.first; at <= region.last; at += 1) {
    const slot = slots.get(at);
    if (!slot) rows.push(fileRow({ source: at }));
    else if (!slot.isFirst) rows.push(goesOn ? fileRow({ source: at }) : emptied(at, slot.place));
    else {
      const row = wanted[next]?.row ?? null;
      next += 1;
      const own = row !== null && row.id === slot.id ? changedTexts(document, link, region, row, slot.linked) : null;
      goesOn = own?.size === 0;
      if (row === null) rows.push(emptied(at, slot.place));
      else if (goesOn) rows.push({ ...fileRow({ source: at }), row, linked: slot.linked });
      else {
        const set = new Map([...emptied(at, slot.place).set, ...newTexts(document, link, region, row, slot.linked)]);
        const numeric = new Set((slot.linked.numbers ?? []).flatMap((id) => region.columns[id] ?? []));
        rows.push({ ...fileRow({ source: at }), set, numeric, row });
      }
    }
  }
  const below = wanted.slice(next).map((row): PlannedRow => {
    const model = row.linked ?? slots.get('model' in row.at ? row.at.model : row.at.source)?.linked;
    const set = row.row && model ? newTexts(document, link, region, row.row, model) : row.set;
    return { ...row, at: { model: 'model' in row.at ? row.at.model : row.at.source }, set, linked: null };
  });
  return [...rows, ...below];
}

const emptied = (at: number, { filled }: LinkedPlace): PlannedRow => ({
  ...fileRow({ source: at }),
  set: new Map(filled.map((column) => [column, ''])),
});
