// The names a user may mean while typing: every unit in being when the annex is signed. Nothing ceased, nothing vague.
import { foldText } from '../text/fold.ts';
import { standardEntries } from './directory.ts';
import type { UnitEntry } from './entry.ts';
import { statusOf } from './status.ts';

export interface KnownName {
  readonly name: string;
  /** The name and its aliases, folded (foldText): any of them finds it. */
  readonly folded: readonly string[];
}

/** Units that may be meant: those of the house first. */
export interface KnownUnits {
  names(): readonly KnownName[];
  /** Whether a value names a unit that is no more when the annex is signed: it is never suggested. */
  isCeased(value: string): boolean;
}

/** First and last day on which the annex may be signed, ISO; null where nothing is known. */
export interface SigningDays {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The house's own units first, then those that come with the program; each name once. `absent`: ids that this province has not. */
export function knownNames(own: readonly UnitEntry[], { earliest, latest }: SigningDays, absent: ReadonlySet<string>): KnownName[] {
  const names = new Map<string, KnownName>();
  for (const entry of [...own, ...standardEntries()]) {
    if (entry.vague || names.has(entry.name)) continue;
    if (statusOf(entry, earliest ?? undefined, absent) === 'ceased') continue;
    if (statusOf(entry, latest ?? undefined, absent) === 'notYet') continue;
    names.set(entry.name, { name: entry.name, folded: [entry.name, ...(entry.aliases ?? [])].map(foldText) });
  }
  return [...names.values()];
}
