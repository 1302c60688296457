// Who does how much: the units of an annex with the tasks that each leads and coordinates. Counts what cells name; collective
// names are counted under their own words.
import { foldText } from '../text/fold.ts';
import type { UnitKind, UnitStatus } from './entry.ts';
import type { ResolvedUnit } from './resolveUnits.ts';

/** The units of one task, as its cells name them. */
export interface TaskUnits {
  readonly rowId: string;
  readonly leads: readonly ResolvedUnit[];
  readonly coordinates: readonly ResolvedUnit[];
}

export interface UnitTally {
  /** Id of the directory, else the folded words. */
  readonly key: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly status: UnitStatus;
  /** Ids of the tasks, each once, in their order. */
  readonly leads: readonly string[];
  readonly coordinates: readonly string[];
}

/** Name to show and key to count a unit by: two spellings of one entry are one unit. */
export const unitKey = (unit: ResolvedUnit): string => unit.id ?? foldText(unit.text);

/** One line a unit, in the order in which the annex first names them. */
export function tallyUnits(tasks: readonly TaskUnits[]): UnitTally[] {
  const tallies = new Map<string, Omit<UnitTally, 'leads' | 'coordinates'> & { leads: Set<string>; coordinates: Set<string> }>();
  const note = (rowId: string, units: readonly ResolvedUnit[], role: 'leads' | 'coordinates'): void => {
    for (const unit of units) {
      const key = unitKey(unit);
      const known = tallies.get(key);
      const tally = known ?? {
        key,
        name: unit.name ?? unit.text.replace(/\s+/gu, ' ').trim(),
        kind: unit.kind,
        status: unit.status,
        leads: new Set<string>(),
        coordinates: new Set<string>(),
      };
      if (!known) tallies.set(key, tally);
      tally[role].add(rowId);
    }
  };
  for (const { rowId, leads, coordinates } of tasks) {
    note(rowId, leads, 'leads');
    note(rowId, coordinates, 'coordinates');
  }
  return [...tallies.values()].map((tally) => ({ ...tally, leads: [...tally.leads], coordinates: [...tally.coordinates] }));
}
