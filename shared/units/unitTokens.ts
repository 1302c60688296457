// Cuts a unit cell into words and marks. Abbreviations that can mean one thing only stand as the words they are short
// for, so that "Sở GD&ĐT" and "Sở Giáo dục và Đào tạo" are one and the same further on.
import abbreviations from '../data/abbreviations.json' with { type: 'json' };
import { foldWord } from '../text/foldWord.ts';

/** comma, and, soft (line break): may part two units; hard: always parts them. */
export type UnitTokenType = 'word' | 'comma' | 'and' | 'soft' | 'hard' | 'colon' | 'open' | 'close';

export interface UnitToken {
  readonly type: UnitTokenType;
  /** Folded word, or "," for a comma inside a name. */
  readonly form: string;
  /** Offsets in the text as given. */
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Typed as capitals only: "TCCB". */
  readonly short: boolean;
}

const PIECE =
  /(["“«])|(\p{Lu}[\p{Lu}\p{N}]*(?:[&-]\p{Lu}[\p{Lu}\p{N}]*)+(?!\p{Ll}))|([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)|(\r?\n)|([,;:()&.+/•*]|(?<=\s)[-–—](?=\s))/gu;
const CLOSING_QUOTE = /["”»]/g;
const AND = foldWord('và');
const SHORT_WORD = /^(?:\p{Lu}[\p{Lu}\p{N}]{0,3}|ThS|Th)$/u;

const EXPANDED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(abbreviations.units).map(([short, long]) => [
    short,
    [...long.matchAll(/[\p{L}\p{M}\p{N}]+|,/gu)].map(([word]) => foldWord(word)),
  ]),
);

const MARKS: Readonly<Record<string, UnitTokenType>> = {
  ',': 'comma',
  ';': 'hard',
  ':': 'colon',
  '(': 'open',
  ')': 'close',
  '&': 'and',
  '+': 'soft',
  '-': 'soft',
  '–': 'soft',
  '—': 'soft',
  '•': 'hard',
  '*': 'hard',
  '/': 'comma',
};

type WordForm = Pick<UnitToken, 'type' | 'form' | 'capital' | 'short'>;

/** Words met before, with what they stand for; emptied when it grows past use. */
const known = new Map<string, readonly WordForm[]>();
const KNOWN_LIMIT = 20_000;

function formsOf(word: string): readonly WordForm[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const capital = /^\p{Lu}/u.test(word);
  const short = /^[\p{Lu}\p{N}&-]+$/u.test(word) && word.length > 1;
  const letters = word.replace(/[&-]/g, '');
  const expanded = EXPANDED.get(letters) ?? (letters.toLowerCase() === 'tp' ? EXPANDED.get('TP') : undefined);
  const forms = (expanded ?? [foldWord(letters)]).map((form): WordForm => {
    const type = form === AND ? 'and' : form === ',' ? 'comma' : 'word';
    return { type, form, capital, short };
  });
  known.set(word, forms);
  return forms;
}

/** Index behind the quoted title that opens at `from`; 0 where its quote is never closed. */
function quotedEnd(text: string, from: number): number {
  CLOSING_QUOTE.lastIndex = from + 1;
  return CLOSING_QUOTE.test(text) ? CLOSING_QUOTE.lastIndex : 0;
}

/** Tokens of a composed (NFC) text. A quoted title is one word that no name contains; a quote that is never closed is none. */
export function unitTokens(text: string): UnitToken[] {
  const tokens: UnitToken[] = [];
  let mayClose = true;
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match !== null; match = PIECE.exec(text)) {
    const [whole, opening, joined, word, lineBreak] = match;
    const start = match.index;
    const end = start + whole.length;
    if (opening !== undefined) {
      const behind: number = mayClose ? quotedEnd(text, start) : 0;
      mayClose = behind > 0;
      if (!mayClose) continue;
      tokens.push({ type: 'word', form: '"', start, end: behind, capital: false, short: false });
      PIECE.lastIndex = behind;
    } else if (joined !== undefined || word !== undefined) {
      for (const { type, form, capital, short } of formsOf(whole)) tokens.push({ type, form, start, end, capital, short });
    } else if (lineBreak !== undefined) tokens.push({ type: 'soft', form: '\n', start, end, capital: false, short: false });
    else if (whole === '.') {
      const before = tokens.at(-1);
      const abbreviates = before !== undefined && before.end === start && SHORT_WORD.test(text.slice(before.start, before.end));
      if (!abbreviates) tokens.push({ type: 'hard', form: '.', start, end, capital: false, short: false });
    } else tokens.push({ type: MARKS[whole] ?? 'soft', form: whole === '&' ? AND : whole, start, end, capital: false, short: false });
  }
  return tokens;
}
