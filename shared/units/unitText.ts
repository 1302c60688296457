// A text of units while it is parted into pieces: its tokens, and what is asked of them from many places, worked out once.
// Looking ahead from each separator anew would take the square of the time for a cell of ten thousand commas.
import type { Directory } from './directory.ts';
import { unitTokens, type UnitToken } from './unitTokens.ts';

export interface UnitText {
  readonly text: string;
  readonly tokens: readonly UnitToken[];
  /** For each token the index of the first word or hard separator from it on; the number of tokens where none follows. */
  readonly ahead: readonly number[];
  readonly directory: Directory;
}

/** A composed (NFC) text cut into tokens. */
export function unitText(text: string, directory: Directory): UnitText {
  const tokens = unitTokens(text);
  const ahead: number[] = tokens.map(() => 0);
  let next = tokens.length;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const type = tokens[at]?.type;
    if (type === 'word' || type === 'hard') next = at;
    ahead[at] = next;
  }
  return { text, tokens, ahead, directory };
}
