// Whether a unit is in being at a date, and what came after it.
import type { Directory } from './directory.ts';
import type { UnitEntry, UnitStatus } from './entry.ts';

export interface NamedSuccessor {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
}

/** How an entry stands at a date; without a date, how it stands by all that is recorded. */
export function statusOf(entry: UnitEntry, date: string | undefined, absent: ReadonlySet<string> | undefined): UnitStatus {
  if (absent?.has(entry.id)) return 'ceased';
  if (entry.validTo && (date === undefined || entry.validTo < date)) return 'ceased';
  if (entry.validFrom && date !== undefined && entry.validFrom > date) return 'notYet';
  return entry.kind === 'phrase' ? 'phrase' : 'current';
}

/** Of several that bear one name, the one in being, else the one that ceased last. */
export function entryAt(
  entries: readonly UnitEntry[],
  date: string | undefined,
  absent: ReadonlySet<string> | undefined,
): UnitEntry | undefined {
  const inBeing = entries.find((entry) => {
    const status = statusOf(entry, date, absent);
    return status === 'current' || status === 'phrase';
  });
  return inBeing ?? entries.toSorted((one, other) => (other.validTo ?? '9999').localeCompare(one.validTo ?? '9999'))[0];
}

/** Successors by name, followed on where one has itself ceased by the date. */
export function successorsOf(entry: UnitEntry, directory: Directory, date: string | undefined): NamedSuccessor[] {
  return (entry.successors ?? []).flatMap(({ id, scope }) => {
    const next = directory.byId.get(id);
    if (next === undefined) return [];
    const gone = next.id !== entry.id && statusOf(next, date, undefined) === 'ceased' && (next.successors?.length ?? 0) > 0;
    return gone ? successorsOf(next, directory, date) : [{ id, name: next.name, scope }];
  });
}
