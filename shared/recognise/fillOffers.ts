// Offers to write out what a row leaves to the row above: marks for "the same", and leads that stand in the first row only.
// Nothing is filled unasked (corpus README, allowFill and ditto): a blank may also mean that nobody leads.
import type { ImportedRecord, Repair } from './importReport.ts';
import type { RepairSwitches } from './repairSwitches.ts';

/** A cell that says "as above": ", '', nt, -nt-, như trên. */
export const DITTO = /^(?:["”“″〃]|''|-?\s*nt\s*-?|-?\s*như\s+trên\s*-?)$/iu;

interface FillPlace {
  readonly sheet: string | null;
  /** Column keys with their first physical column. */
  readonly columns: readonly { readonly key: string; readonly column: number }[];
  /** Key of the leading units; undefined where the table has none. */
  readonly lead: string | undefined;
  readonly switches: RepairSwitches;
}

interface Fillable extends Pick<ImportedRecord, 'kind' | 'level' | 'rows'> {
  cells: Record<string, string>;
}

/** Fills `records` where that was asked for; gives every fill that can be had. Values come from tasks above within one section. */
export function offerFills(records: readonly Fillable[], place: FillPlace): Repair[] {
  const offers: Repair[] = [];
  const known = new Map<string, string>();
  for (const record of records) {
    if (record.kind !== 'task') {
      known.clear();
      continue;
    }
    for (const { key, column } of place.columns) {
      const before = record.cells[key] ?? '';
      const isDitto = DITTO.test(before);
      const isBlankLead = before === '' && key === place.lead && record.level === 1;
      const after = known.get(key);
      if (!isDitto && before !== '') known.set(key, before);
      if (after === undefined || !(isDitto || isBlankLead)) continue;
      const code = isDitto ? 'ditto-filled' : 'lead-below-filled';
      const id = `${code}:${place.sheet ?? ''}!${record.rows[0]}:${column}`;
      offers.push({ id, code, offered: true, where: { sheet: place.sheet, row: record.rows[0], column }, before, after });
      if (place.switches.isAsked(id, code)) record.cells[key] = after;
    }
  }
  return offers;
}
