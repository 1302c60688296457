// Searching and sorting the units of the view by units.
import { foldText } from '#shared/text/fold.ts';
import type { UnitTally } from '#shared/units/tally.ts';

export type UnitOrder = 'name' | 'leads' | 'coordinates';

const ALPHABET = new Intl.Collator('vi', { numeric: true });

const byName = (one: UnitTally, other: UnitTally): number => ALPHABET.compare(one.name, other.name);

/** Units whose name contains the typed words, sorted by name or by number of tasks; collective names last. */
export function orderedUnits(tallies: readonly UnitTally[], order: UnitOrder, search: string): UnitTally[] {
  const folded = foldText(search);
  const collective = (tally: UnitTally): number => Number(tally.status === 'phrase');
  const busy = (one: UnitTally, other: UnitTally): number => {
    if (order === 'name') return 0;
    const second = order === 'leads' ? 'coordinates' : 'leads';
    return other[order].length - one[order].length || other[second].length - one[second].length;
  };
  return tallies
    .filter(({ name }) => foldText(name).includes(folded))
    .toSorted((one, other) => collective(one) - collective(other) || busy(one, other) || byName(one, other));
}
