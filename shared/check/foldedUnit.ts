// The words of a unit for comparing with others. Units are read once a text (CheckMemo), so each is folded once.
import { foldText } from '../text/fold.ts';
import type { ResolvedUnit } from '../units/resolveUnits.ts';

const known = new WeakMap<ResolvedUnit, string>();

/** Lower case without diacritics; no name to show. */
export function foldedUnit(unit: ResolvedUnit): string {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const folded = foldText(unit.text);
  known.set(unit, folded);
  return folded;
}
