// The body that issues the plan does not coordinate with itself: "UBND xã" under phối hợp in its own plan.
import type { ResolvedUnit } from '../../units/resolveUnits.ts';
import { UNIT_ROLES } from '../../annex/roles.ts';
import { at, unitsAs } from '../cells.ts';
import type { Found } from '../finding.ts';
import { foldedUnit } from '../foldedUnit.ts';
import { withoutUnit } from './leadCoordinates.ts';
import type { CellRule } from '../rule.ts';
import type { AnnexView } from '../view.ts';

/** "UBND tỉnh" in an annex of "UBND tỉnh Lai Châu" is the issuer too. */
const GENERAL_IDS: readonly (readonly [RegExp, string])[] = [
  [/^ubnd-t(?:inh|p)-/, 'ubnd-tinh'],
  [/^hdnd-t(?:inh|p)-/, 'hdnd-tinh'],
];

const OWN_WORD = /^(?:ubnd|uy ban nhan dan) (?:xa|phuong|dac khu)$/;

function isIssuer(unit: ResolvedUnit, issuer: ResolvedUnit): boolean {
  if (unit.kind === 'phrase') return false;
  if (unit.id !== null) {
    const general = GENERAL_IDS.find(([pattern]) => pattern.test(issuer.id ?? ''))?.[1];
    return unit.id === issuer.id || unit.id === general;
  }
  const text = foldedUnit(unit);
  const own = foldedUnit(issuer);
  if (text === own) return true;
  const level = OWN_WORD.exec(text)?.[0].split(' ').at(-1);
  return level !== undefined && /^(?:ubnd|uy ban nhan dan) /.test(own) && own.includes(` ${level} `);
}

function issuerOf(annex: AnnexView): ResolvedUnit | undefined {
  const { issuer } = annex.document.issuing;
  return issuer.trim() === '' ? undefined : annex.units(issuer)[0];
}

export const ownIssuer = {
  id: 'ownIssuer',
  severity: 'warning',
  spoils: ['responsibility'],
  scope: 'cell',
  roles: UNIT_ROLES,
  run(cell, annex) {
    const issuer = issuerOf(annex);
    if (issuer === undefined) return [];
    const units = unitsAs('coordinate', cell, annex);
    const found: Found[] = [];
    for (const [index, unit] of units.entries()) {
      if (!isIssuer(unit, issuer)) continue;
      const text = withoutUnit({ ...cell, units }, index);
      found.push({
        ...at(cell),
        offsets: { start: unit.start, end: unit.end },
        values: { unit: unit.text },
        fix: { edits: [{ ...at(cell), text }] },
      });
    }
    return found;
  },
} as const satisfies CellRule;
