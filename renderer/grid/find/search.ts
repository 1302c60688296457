// Finding text in cells, with or without diacritics and case, and replacing it. Pure. Positions are those of the text as typed,
// also where it is spelt in parts (NFD) or a letter folds to another length.

export interface SearchOptions {
  readonly text: string;
  /** "Sở" finds "so" only when this is off. */
  readonly matchMarks: boolean;
  readonly matchCase: boolean;
  readonly wholeCell: boolean;
}

export interface Match {
  readonly start: number;
  readonly end: number;
}

export interface Search {
  /** Searches of the same way fold alike. */
  readonly way: string;
  /** The text as it is compared. */
  fold(text: string): string;
  /** Whether a text that was folded holds what is looked for; quick enough for a whole annex. */
  foundIn(folded: string): boolean;
  found(text: string): boolean;
  matches(text: string): Match[];
  /** The text with every match replaced, and how many there were. */
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

/** Null where there is nothing to look for. */
export function compileSearch(options: SearchOptions): Search | null {
  const fold = folding(options);
  const wanted = fold(options.text);
  if (wanted === '') return null;
  const foundIn = (folded: string): boolean => (options.wholeCell ? folded.trim() === wanted.trim() : folded.includes(wanted));
  const found = (text: string): boolean => foundIn(fold(text));
  const matches = (text: string): Match[] => {
    if (!found(text)) return [];
    return options.wholeCell ? [{ start: 0, end: text.length }] : occurrences(text, wanted, fold);
  };
  return {
    way: `${options.matchMarks} ${options.matchCase}`,
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

function occurrences(text: string, wanted: string, fold: Fold): Match[] {
  let folded = '';
  const origins: number[] = [];
  for (const letter of text.matchAll(LETTERS)) {
    const own = fold(letter[0]);
    folded += own;
    for (let index = 0; index < own.length; index += 1) origins.push(letter.index);
  }
  const list: Match[] = [];
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const start = origins[at];
    if (start !== undefined) list.push({ start, end: origins[at + wanted.length] ?? text.length });
  }
  return list;
}
