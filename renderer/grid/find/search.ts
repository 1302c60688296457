// Finding text in cells, with or without regard to diacritics and case, and replacing it. Pure. Positions refer to the text as typed, also if
// it is decomposed (NFD) or a letter is folded to another length.

export interface SearchOptions {
  readonly text: string;
  /** Diacritics must match: "Sở" does not find "so". */
  readonly matchMarks: boolean;
  readonly matchCase: boolean;
  readonly wholeCell: boolean;
}

export interface Match {
  readonly start: number;
  readonly end: number;
}

export interface Search {
  /** Searches with the same key fold texts in the same way. */
  readonly foldKey: string;
  /** The text in the form in which it is compared. */
  fold(text: string): string;
  /** Whether a folded text matches; fast enough for all cells of an annex. */
  foundIn(folded: string): boolean;
  found(text: string): boolean;
  matches(text: string): Match[];
  /** The text with every match replaced, and the number of matches. */
  replaced(text: string, by: string): { readonly text: string; readonly count: number };
}

const MARKS = /[\u0300-\u036f]/g;
const LETTERS = /\P{M}\p{M}*/gsu;

type Fold = (text: string) => string;

function folding({ matchMarks, matchCase }: SearchOptions): Fold {
  const marks: Fold = matchMarks
    ? (text) => text.normalize('NFC')
    : (text) => text.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  return matchCase ? marks : (text) => marks(text).toLowerCase();
}

/** Null if the text to find is empty. */
export function compileSearch(options: SearchOptions): Search | null {
  const fold = folding(options);
  const part = fold(options.text);
  if (part === '') return null;
  const foundIn = (folded: string): boolean => (options.wholeCell ? folded.trim() === part.trim() : folded.includes(part));
  const found = (text: string): boolean => foundIn(fold(text));
  const matches = (text: string): Match[] => {
    if (!found(text)) return [];
    return options.wholeCell ? [{ start: 0, end: text.length }] : occurrences(text, part, fold);
  };
  return {
    foldKey: `${options.matchMarks} ${options.matchCase}`,
    fold,
    foundIn,
    found,
    matches,
    replaced(text, by) {
      const all = matches(text);
      let result = '';
      let at = 0;
      for (const { start, end } of all) {
        result += text.slice(at, start) + by;
        at = end;
      }
      return { text: result + text.slice(at), count: all.length };
    },
  };
}

function occurrences(text: string, part: string, fold: Fold): Match[] {
  let folded = '';
  const origins: number[] = [];
  for (const letter of text.matchAll(LETTERS)) {
    const foldedLetter = fold(letter[0]);
    folded += foldedLetter;
    for (let index = 0; index < foldedLetter.length; index += 1) origins.push(letter.index);
  }
  const list: Match[] = [];
  for (let at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + part.length)) {
    const start = origins[at];
    if (start !== undefined) list.push({ start, end: origins[at + part.length] ?? text.length });
  }
  return list;
}
