// What rules about the words of cells have in common: they look at one text, whatever the cell, row and annex, and tell
// where it is at fault. Who runs them keeps which texts are (cellRules.ts).
import type { ClearAspect } from '../../annex/roles.ts';
import type { Severity } from '../finding.ts';
import type { TextFault, TextRule } from '../rule.ts';

interface TextRuleParts<Id extends string> {
  readonly id: Id;
  readonly severity: Severity;
  readonly blocksIssue?: true;
  readonly spoils?: readonly ClearAspect[];
  readonly signs: number;
  readonly longTexts?: true;
  readonly find: (text: string) => readonly TextFault[];
  readonly mend?: (text: string) => string | null;
  readonly group?: (fault: TextFault) => string;
}

export const textRule = <Id extends string>(parts: TextRuleParts<Id>) => ({ ...parts, scope: 'text' }) as const satisfies TextRule;

/** Every match of a global pattern from a place on as a fault. */
export function matches(text: string, pattern: RegExp, from = 0): TextFault[] {
  pattern.lastIndex = from;
  const found = Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
  pattern.lastIndex = 0;
  return found;
}
