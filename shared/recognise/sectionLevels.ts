// Gives section rows their depth from the kinds of their numbers (I › 1 › a, A › I › 1, 1 › 1.1) and, where they have none,
// from capitals and from the numbers of the tasks below them. The order of kinds is the document's own, met from top to bottom.
import { isCapitals } from './capitals.ts';
import { followsLetter, type OutlineNumber } from './outlineNumber.ts';

export interface SectionRow {
  readonly number: OutlineNumber | null;
  readonly title: string;
  /** Numbers of the tasks that follow, before the next section row. */
  readonly tasks: readonly (OutlineNumber | null)[];
}

interface Open {
  readonly style: string;
  readonly letter: string;
}

/** Kinds that never stand over the kinds before them in this list. */
const RANK: Readonly<Record<string, number>> = {
  upper: 0,
  roman: 0,
  caps: 0,
  arabic: 1,
  decimal2: 2,
  decimal3: 3,
  decimal4: 4,
  plain: 4,
  lower: 5,
};

/** Depth from 1 of each section row. */
export function sectionLevels(sections: readonly SectionRow[]): number[] {
  const someCaps = sections.some((section) => section.number === null && isCapitals(section.title));
  const stack: Open[] = [];
  const levels: number[] = [];
  sections.forEach((section, at) => {
    const before = sections[at - 1];
    if (section.number === null) levels.push(openUnnumbered(stack, section, before, someCaps));
    else levels.push(openNumbered(stack, section.number));
  });
  return levels;
}

function openNumbered(stack: Open[], number: OutlineNumber): number {
  const style = styleOf(stack, number);
  const letter = number.parts[0] ?? '';
  const known = stack.findIndex((open) => open.style === style);
  if (known >= 0) stack.length = known;
  else while (stack.length > 0 && (RANK[stack.at(-1)?.style ?? ''] ?? 9) > (RANK[style] ?? 9)) stack.pop();
  stack.push({ style, letter });
  return stack.length;
}

/** "C" after "B" and "I" after "H" are letters; alone they are Roman only up to X. */
function styleOf(stack: readonly Open[], number: OutlineNumber): string {
  if (number.style === 'decimal') return `decimal${Math.min(number.parts.length, 4)}`;
  const letter = number.parts[0] ?? '';
  if (number.style === 'roman' && letter.length === 1) {
    const upper = stack.find((open) => open.style === 'upper');
    if (upper && followsLetter(letter, upper.letter)) return 'upper';
    if (/[CDLM]/.test(letter)) return 'upper';
  }
  return number.style;
}

function openUnnumbered(stack: Open[], section: SectionRow, before: SectionRow | undefined, someCaps: boolean): number {
  const style = isCapitals(section.title) || !someCaps ? 'caps' : 'plain';
  const deepest = stack.at(-1)?.style;
  const nested = before !== undefined && before.tasks.length === 0;
  const known = stack.findIndex((open) => open.style === style);
  if (style === 'plain' && deepest?.startsWith('plain')) {
    if (nested) stack.push({ style: 'plain+', letter: '' });
    else if (!(deepest === 'plain+' && sameParent(before, section)) && known >= 0) {
      stack.length = known;
      stack.push({ style, letter: '' });
    }
    return stack.length;
  }
  if (known >= 0) stack.length = known;
  stack.push({ style, letter: '' });
  return stack.length;
}

/** Tasks 5.1–5.5 and then 5.6: both sections lie under the same "5". */
function sameParent(before: SectionRow | undefined, section: SectionRow): boolean {
  const last = before?.tasks.findLast((number) => number !== null);
  const first = section.tasks.find((number) => number !== null);
  return (
    last?.style === 'decimal' && first?.style === 'decimal' && last.parts.slice(0, -1).join('.') === first.parts.slice(0, -1).join('.')
  );
}
