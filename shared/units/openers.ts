// Where a new unit may begin. Separators part two units only when something that can be a unit stands behind them.
import { directoryWith, longestName, type Directory } from './directory.ts';
import type { UnitText } from './unitText.ts';
import { unitTokens, type UnitToken } from './unitTokens.ts';
import { CLOSED_KINDS, isCollectiveOpener, NOT_MINISTRIES, TYPED_OPENERS, type TypedOpener } from './words.ts';

export interface FoundOpener {
  readonly opener: TypedOpener;
  /** Index of the token behind its words. */
  readonly end: number;
}

export const isCollectiveAt = (tokens: readonly UnitToken[], at: number): boolean => {
  const token = tokens[at];
  return token?.type === 'word' && isCollectiveOpener(token.form, tokens[at + 1]?.form);
};

/** First words → openers, so that most tokens are dismissed by one lookup. */
const OPENERS_BY_WORD: ReadonlyMap<string, readonly TypedOpener[]> = (() => {
  const groups = new Map<string, TypedOpener[]>();
  for (const opener of TYPED_OPENERS) {
    const [first = ''] = opener.words;
    groups.set(first, [...(groups.get(first) ?? []), opener]);
  }
  return groups;
})();

/** The kind of body that the words at a token name, or null. */
export function typedOpenerAt(tokens: readonly UnitToken[], at: number): FoundOpener | null {
  const openers = OPENERS_BY_WORD.get(tokens[at]?.form ?? '') ?? [];
  const opener = openers.find(({ words }) => words.every((word, index) => tokens[at + index]?.form === word));
  return opener ? { opener, end: at + opener.words.length } : null;
}

/** "Bộ …" or "Sở …" with something behind it. */
const isClosedKindAt = (tokens: readonly UnitToken[], at: number): boolean =>
  CLOSED_KINDS.has(tokens[at]?.form ?? '') && tokens[at]?.capital === true && !NOT_MINISTRIES.has(tokens[at + 1]?.form ?? '');

/** Whether a unit can begin at a token. In lower case, only collectives and whole names of the directory do. */
export function canBegin(tokens: readonly UnitToken[], at: number, directory: Directory): boolean {
  const token = tokens[at];
  if (token?.type !== 'word') return false;
  if (isCollectiveAt(tokens, at)) return true;
  if (token.capital && (isClosedKindAt(tokens, at) || typedOpenerAt(tokens, at) !== null)) return true;
  const name = longestName(directory.root, tokens, at);
  if (name === null) return false;
  const behind = tokens[name.end];
  return token.capital || behind === undefined || behind.type !== 'word';
}

/** Whether a text begins with a unit: "Sở Y tế" does, "Thể thao và Du lịch" goes on with the name before it. By the standard directory. */
export const beginsUnit = (text: string): boolean => canBegin(unitTokens(text), 0, directoryWith());

/** Whether the separator at an index ends the unit before it. */
export function isBreak({ tokens, ahead, directory }: UnitText, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  switch (token.type) {
    case 'word':
      return false;
    case 'hard':
    case 'colon':
    case 'open':
    case 'close':
      return true;
    default: {
      const next = ahead[at + 1] ?? tokens.length;
      return tokens[next] === undefined || tokens[next]?.type === 'hard' || canBegin(tokens, next, directory);
    }
  }
}
