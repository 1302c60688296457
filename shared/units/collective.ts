// Collectives: "các sở, ban, ngành, địa phương liên quan" is one phrase with commas inside it.
import { longestName, type Directory } from './directory.ts';
import { isCollectiveAt, typedOpenerAt } from './openers.ts';
import type { UnitText } from './unitText.ts';
import type { UnitToken } from './unitTokens.ts';
import { CLOSED_KINDS, CONCERNED } from './words.ts';

/** Whether a unit of its own begins behind a comma in a collective: another "các", or a name with a capital. */
function endsCollective(tokens: readonly UnitToken[], at: number, directory: Directory): boolean {
  const token = tokens[at];
  if (token === undefined || token.type === 'hard') return true;
  if (isCollectiveAt(tokens, at)) return true;
  if (!token.capital) {
    const name = longestName(directory.root, tokens, at);
    return name?.entries.some((entry) => entry.kind !== 'phrase' && entry.kind !== 'tinh') ?? false;
  }
  return CLOSED_KINDS.has(token.form) || typedOpenerAt(tokens, at) !== null || longestName(directory.root, tokens, at) !== null;
}

/** Index of the token behind the collective that begins at `from`. */
export function collectiveEnd({ tokens, ahead, directory }: UnitText, from: number): number {
  let index = from + 1;
  for (; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.type === 'hard' || token.type === 'open' || token.type === 'close') break;
    if (token.type === 'word' || token.type === 'colon') continue;
    if (endsCollective(tokens, ahead[index + 1] ?? tokens.length, directory)) break;
  }
  return index;
}

/** "… liên quan": whoever is concerned. */
export function isVague(tokens: readonly UnitToken[], from: number, to: number): boolean {
  const [first, second] = CONCERNED;
  for (let index = from; index + 1 < to; index++) {
    if (tokens[index]?.form === first && tokens[index + 1]?.form === second) return true;
  }
  return false;
}
