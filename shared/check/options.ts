// What a check is told besides the annex. Everything here comes from the user's settings or the clock of the caller.
import type { UnitEntry } from '../units/entry.ts';

export interface CheckOptions {
  /** Date at which names are judged and deadlines are past, ISO; absent: the annex's own date, then `today`. */
  readonly date?: string;
  /** Today, ISO: only for annexes that carry no date. */
  readonly today?: string;
  /** Ids of the optional departments that this province has not. */
  readonly absentUnits?: ReadonlySet<string>;
  /** The user's own units: departments, rooms, schools. */
  readonly ownDirectory?: readonly UnitEntry[];
  readonly disabledRules?: ReadonlySet<string>;
  /** Keys of findings that the user has answered (Finding.key). */
  readonly ignored?: ReadonlySet<string>;
  /** "Trước ngày 15/12" ends on the 14th; by default the 15th is kept as its end, with the bound "before". */
  readonly exclusiveBefore?: boolean;
  /** How many leads one task may have in this house; 1 by default. */
  readonly leadsAllowed?: number;
}
