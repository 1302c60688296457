// Spellings of official style: slips in which every syllable is a word, and words written twice.
import style from '../../data/styleRules.json' with { type: 'json' };
import type { TextFault } from '../rule.ts';
import { Sign } from '../textSigns.ts';
import { textRule } from './textRule.ts';

const SPELLINGS: ReadonlyMap<string, string> = new Map(Object.entries(style.spellings));
const WRONG = new RegExp(
  String.raw`(?<!\p{L})(?:${[...SPELLINGS.keys()].map((wrong) => wrong.replaceAll(' ', String.raw`\s+`)).join('|')})(?!\p{L})`,
  'giu',
);

/** The right words in the dress of the wrong ones: all capitals, a capital first, or neither. */
function dressedLike(right: string, wrong: string): string {
  if (wrong === wrong.toUpperCase()) return right.toUpperCase();
  const [first = ''] = wrong;
  return first === first.toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

const rightFor = (wrong: string): string => dressedLike(SPELLINGS.get(wrong.toLowerCase().replace(/\s+/g, ' ')) ?? wrong, wrong);

export const spelling = textRule({
  id: 'spelling',
  severity: 'warning',
  signs: Sign.misspelt,
  find: (text) =>
    [...text.matchAll(WRONG)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      values: { right: rightFor(match[0]) },
    })),
  mend: (text) => text.replace(WRONG, rightFor),
  group: (fault) => String(fault.values?.['right'] ?? '').toLowerCase(),
});

const REPEATABLE: ReadonlySet<string> = new Set(style.repeatable);
const DOUBLED = /(?<!\p{L})(\p{L}{2,})\s+\1(?!\p{L})/giu;

/** Words that say nothing alone: twice in a row they are a slip wherever they stand. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(style.functionWords);
/** A cell of fewer words may be a name ("Chôm chôm", "Sến bo bo"). */
const SENTENCE_WORDS = 5;

/** Tells the doubled words of a text that are a fault there. */
function faultsIn(text: string): (word: string, whole: string) => boolean {
  const isSentence = text.trim().split(/\s+/, SENTENCE_WORDS).length === SENTENCE_WORDS;
  return (word, whole) => {
    const lower = word.toLowerCase();
    return FUNCTION_WORDS.has(lower) || (isSentence && !REPEATABLE.has(lower) && !isName(whole));
  };
}

/** Two capitals, as in names of places ("Pa Pa"). */
const isName = (whole: string): boolean => {
  const [first = '', second = ''] = whole.split(/\s+/);
  return first === second && first !== first.toUpperCase() && first.charAt(0) !== first.charAt(0).toLowerCase();
};

export const doubledWord = textRule({
  id: 'doubledWord',
  severity: 'warning',
  signs: Sign.doubledWord,
  find(text): TextFault[] {
    const isFault = faultsIn(text);
    return [...text.matchAll(DOUBLED)]
      .filter(([whole, word = '']) => isFault(word, whole))
      .map((match) => ({ start: match.index, end: match.index + match[0].length, values: { word: match[1] ?? '' } }));
  },
  mend(text) {
    const isFault = faultsIn(text);
    return text.replace(DOUBLED, (whole: string, word: string) => (isFault(word, whole) ? word : whole));
  },
});
