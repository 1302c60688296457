// The nearest known name to one that is not known: a slip of one or two letters, or diacritics left out. A suggestion
// for a person to look at, never applied.
import { foldText } from '../text/fold.ts';
import { withoutTrailing } from '../text/trailing.ts';
import type { Directory } from './directory.ts';

interface Candidate {
  readonly folded: string;
  readonly letters: number;
  readonly name: string;
}

interface Index {
  /** A name whose first word is right is sought among those that begin with it, any other among all of its length. */
  readonly byFirstWord: ReadonlyMap<string, readonly Candidate[]>;
  readonly byLength: ReadonlyMap<number, readonly Candidate[]>;
}

const indexes = new WeakMap<Directory, Index>();

function addTo<Key>(groups: Map<Key, Candidate[]>, key: Key, candidate: Candidate): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [candidate]);
  else group.push(candidate);
}

const firstWord = (folded: string): string => folded.split(' ', 1)[0] ?? '';

function indexOf(directory: Directory): Index {
  const known = indexes.get(directory);
  if (known) return known;
  const byLength = new Map<number, Candidate[]>();
  const byFirstWord = new Map<string, Candidate[]>();
  for (const { text } of directory.names) {
    const folded = foldText(text);
    if (folded.length < 6) continue;
    const candidate = { folded, letters: lettersOf(folded), name: text };
    addTo(byLength, folded.length, candidate);
    addTo(byFirstWord, firstWord(folded), candidate);
  }
  const index: Index = { byFirstWord, byLength };
  indexes.set(directory, index);
  return index;
}

const LONGEST_NAME = 80;
const CLOSING_MARKS: ReadonlySet<string> = new Set('.,;:');

/** Letters that may differ: one in short names, two in longer ones. */
const budgetFor = (length: number): number => (length < 6 ? 0 : length < 12 ? 1 : 2);

/**
 * The nearest name to a text, or null.
 * @param prefix the word that a list shares ("Sở"), when the text is one of its items
 */
export function nearestName(directory: Directory, text: string, prefix: string | undefined): string | null {
  const asked = prefix === undefined ? text : `${prefix} ${text}`;
  return nearest(indexOf(directory), withoutTrailing(foldText(asked), CLOSING_MARKS));
}

function nearest(index: Index, folded: string): string | null {
  const budget = budgetFor(folded.length);
  if (budget === 0 || folded.length > LONGEST_NAME) return null;
  let best: string | null = null;
  let least = budget + 1;
  const letters = lettersOf(folded);
  for (const { folded: other, letters: others, name } of candidatesFor(index, folded, budget)) {
    if (Math.abs(other.length - folded.length) >= least || other.charCodeAt(0) !== folded.charCodeAt(0)) continue;
    if (bits(letters & ~others) >= least || bits(others & ~letters) >= least) continue;
    const far = distance(folded, other, least - 1);
    if (far >= least) continue;
    least = far;
    best = name;
  }
  return best;
}

/** Which letters and figures a text holds, a bit each (a few share one): each edit brings or takes one at most. */
function lettersOf(folded: string): number {
  let letters = 0;
  for (let at = 0; at < folded.length; at++) letters |= 1 << (folded.charCodeAt(at) & 31);
  return letters;
}

/** How many bits are set. */
function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function candidatesFor({ byFirstWord, byLength }: Index, folded: string, budget: number): readonly Candidate[] {
  const alike = byFirstWord.get(firstWord(folded));
  if (alike) return alike;
  const lengths = Array.from({ length: budget * 2 + 1 }, (_unused, step) => folded.length - budget + step);
  return lengths.flatMap((length) => byLength.get(length) ?? []);
}

/** Edit distance with neighbouring letters swapped as one edit; more than `limit` is given as limit + 1. */
export function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_unused, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[other.length] ?? limit + 1, limit + 1);
}
