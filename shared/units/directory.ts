// The directory compiled for matching: names and aliases as a tree of folded words. Compiled once a set of own entries.
import data from '../data/units.json' with { type: 'json' };
import type { UnitEntry } from './entry.ts';
import { provinceEntries } from './provinceEntries.ts';
import { unitTokens, type UnitToken } from './unitTokens.ts';

export interface NameNode {
  readonly next: Map<string, NameNode>;
  /** Entries whose name ends here: several when a name was borne at different times. */
  readonly entries: UnitEntry[];
}

export interface NameText {
  readonly text: string;
  readonly entry: UnitEntry;
}

export interface Directory {
  readonly root: NameNode;
  readonly byId: ReadonlyMap<string, UnitEntry>;
  /** Every name and alias, for finding near ones. */
  readonly names: readonly NameText[];
}

const node = (): NameNode => ({ next: new Map(), entries: [] });

function insert(root: NameNode, text: string, entry: UnitEntry): void {
  let at = root;
  for (const token of unitTokens(text.normalize('NFC'))) {
    if (token.type === 'hard' || token.type === 'soft') continue;
    let child = at.next.get(token.form);
    if (child === undefined) {
      child = node();
      at.next.set(token.form, child);
    }
    at = child;
  }
  if (!at.entries.includes(entry)) at.entries.push(entry);
}

/** A directory of these entries; where two bear one name, the earlier in the list is preferred. */
export function compileDirectory(entries: readonly UnitEntry[]): Directory {
  const root = node();
  const names = entries.flatMap((entry) => [entry.name, ...(entry.aliases ?? [])].map((text) => ({ text, entry })));
  for (const { text, entry } of names) insert(root, text, entry);
  return { root, byId: new Map(entries.map((entry) => [entry.id, entry])), names };
}

/** The entries that come with the program. */
export const standardEntries = (): readonly UnitEntry[] => [...(data.entries as readonly UnitEntry[]), ...provinceEntries()];

const compiled = new WeakMap<object, Directory>();
const NO_OWN_ENTRIES: readonly UnitEntry[] = [];

/** The standard directory with a house's own entries before it. Compiling takes some milliseconds, once an array. */
export function directoryWith(own: readonly UnitEntry[] = NO_OWN_ENTRIES): Directory {
  const known = compiled.get(own);
  if (known) return known;
  const directory = compileDirectory([...own, ...standardEntries()]);
  compiled.set(own, directory);
  return directory;
}

export interface NameMatch {
  /** Index of the token behind the name. */
  readonly end: number;
  readonly entries: readonly UnitEntry[];
}

/** The name nodes reached by a token; a comma of the name may be left out in the text. */
function step(at: NameNode, token: UnitToken): NameNode | undefined {
  const child = at.next.get(token.form);
  if (child || token.type === 'comma') return child;
  return at.next.get(',')?.next.get(token.form);
}

/** The longest name that begins at a token, or null. */
export function longestName(root: NameNode, tokens: readonly UnitToken[], from: number): NameMatch | null {
  let at: NameNode | undefined = root;
  let best: NameMatch | null = null;
  for (let index = from; index < tokens.length && at; index++) {
    const token = tokens[index];
    if (token === undefined || token.type === 'hard' || token.type === 'open' || token.type === 'colon') break;
    if (token.type === 'soft') continue;
    at = step(at, token);
    if (at && at.entries.length > 0) best = { end: index + 1, entries: at.entries };
  }
  return best;
}

/** The node reached by the words of a prefix ("Bộ"), from which the rest of a distributed name goes on. */
export function nodeOf(root: NameNode, forms: readonly string[]): NameNode | undefined {
  return forms.reduce<NameNode | undefined>((at, form) => at?.next.get(form), root);
}
