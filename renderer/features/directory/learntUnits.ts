// Units that the open annex names and that are in no directory: suggestions for the agency's directory.
import { UNIT_ROLES } from '#shared/annex/roles.ts';
import { cellText } from '#shared/annex/state.ts';
import type { AnnexState } from '#shared/annex/state.ts';
import { kindOfName } from '#shared/export/directoryTable.ts';
import type { OwnKind, OwnUnit } from '#shared/store/agencySettings.ts';
import { foldText } from '#shared/text/fold.ts';
import type { AnnexReader } from '../../state/useAnnexReader.ts';

export interface LearntUnit {
  readonly key: string;
  readonly name: string;
  readonly kind: OwnKind;
  /** Number of rows that name it. */
  readonly count: number;
  /** Not even its kind was recognised, so it is more likely a typing error than a unit. */
  readonly unknown: boolean;
}

/** Sorted by count, highest first; without the units in `own`. */
export function learntUnits(state: AnnexState, annex: AnnexReader, own: readonly OwnUnit[]): LearntUnit[] {
  const ownNames = new Set(own.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldText));
  const columns = state.head.columns.filter(({ role }) => UNIT_ROLES.includes(role));
  const found = new Map<string, LearntUnit>();
  for (const row of state.rows.values()) {
    if (row.kind !== 'task') continue;
    const keys = new Set<string>();
    for (const unit of columns.flatMap(({ id }) => annex.units(cellText(row, id)))) {
      const name = unit.text.replace(/\s+/gu, ' ').trim();
      const key = foldText(name);
      const offered = unit.id === null && unit.status !== 'phrase' && !unit.vague && key !== '' && !ownNames.has(key);
      if (!offered || keys.has(key)) continue;
      keys.add(key);
      const count = (found.get(key)?.count ?? 0) + 1;
      found.set(key, { key, name, kind: kindOfName(name), count, unknown: unit.status === 'unknown' });
    }
  }
  return [...found.values()].toSorted((one, other) => other.count - one.count);
}
