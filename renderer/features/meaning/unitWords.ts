// Short text for the units named in a cell; doubts are shown instead of the names.
import type { ResolvedUnit } from '#shared/units/resolveUnits.ts';
import type { Text } from '../../i18n/index.ts';

const MAX_NAMES = 3;

/** What is doubtful about one unit; null if nothing is. */
function doubtOf(unit: ResolvedUnit, words: Text['meaning']): string | null {
  const name = unit.text.trim();
  if (unit.status === 'unknown') return words.unknownUnit(name);
  if (unit.status === 'notYet') return words.notYet(name);
  if (unit.status !== 'ceased') return null;
  const successors = [...new Set(unit.successors.map((successor) => successor.name))].join('; ');
  return successors === '' ? words.ceased(name) : words.ceasedNow(name, successors);
}

export interface UnitWords {
  readonly words: string;
  readonly doubtful: boolean;
}

/** Text for the units of a cell; null if it names none. */
export function unitWords(units: readonly ResolvedUnit[], words: Text['meaning']): UnitWords | null {
  if (units.length === 0) return null;
  const doubts = units.flatMap((unit) => doubtOf(unit, words) ?? []);
  if (doubts.length > 0) return { words: [...new Set(doubts)].join('; '), doubtful: true };
  const named = units.filter((unit) => unit.status !== 'phrase');
  const nameOf = (unit: ResolvedUnit): string => unit.name ?? unit.text.trim();
  if (named.length === 0) return { words: words.collective(units.map((unit) => unit.text.trim()).join(', ')), doubtful: false };
  const first = named.slice(0, MAX_NAMES).map(nameOf).join(', ');
  const rest = named.length - MAX_NAMES;
  const all = words.units(rest > 0 ? words.more(first, rest) : first, named.length);
  const collective = units.length - named.length;
  return { words: collective > 0 ? words.withCollective(all, collective) : all, doubtful: false };
}
