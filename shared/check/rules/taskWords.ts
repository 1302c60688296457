// Which tasks say the same, or nearly: by a few numbers drawn from the words of each, and then by the words themselves.
import { isNumber, mixed, wordsOf } from '../foldedWords.ts';

export interface TaskWords {
  /** Equal for texts of the same words in the same order, and by chance for others. */
  readonly mark: number;
  /** Tasks with a key in common may be nearly the same; none for short tasks. */
  readonly keys: readonly number[];
  /** How many words there are. */
  readonly count: number;
}

const FEWEST_WORDS = 8;
const MOST_DIFFERING = 2;
/**
 * What tells a task's words from those of others. The keys are drawn from its two least and its two greatest words, of
 * which near twins mostly share one pair, and from its numbers, which they always share.
 */
export function taskWords(text: string): TaskWords {
  let [mark, count, numbers] = [0, 0, 0];
  let [least, second] = [Infinity, Infinity];
  let [greatest, nextGreatest] = [-1, -1];
  for (const word of wordsOf(text)) {
    count += 1;
    mark = mixed(mark, word);
    if (isNumber(word)) numbers = (numbers + mixed(7, word)) | 0;
    else {
      if (word < least) [second, least] = [least, word];
      else if (word > least && word < second) second = word;
      if (word > greatest) [nextGreatest, greatest] = [greatest, word];
      else if (word < greatest && word > nextGreatest) nextGreatest = word;
    }
  }
  const key = (start: number, one: number, other: number): number => mixed(mixed(mixed(start, one), other), numbers);
  return { mark, count, keys: count < FEWEST_WORDS ? [] : [key(1, least, second), key(2, greatest, nextGreatest)] };
}

/** Whether two texts have the same words in the same order. */
export function areSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [here, there] = [wordsOf(one).slice(), wordsOf(other)];
  return here.length === there.length && here.every((word, index) => word === there[index]);
}

/** Each word once, least first. */
const distinct = (text: string): readonly number[] => [...new Set(wordsOf(text))].sort((one, other) => one - other);

/** Whether two tasks of enough words differ in a word or two, none of them a number. */
export function areNear(one: string, other: string): boolean {
  const [here, there] = [distinct(one), distinct(other)];
  if (Math.min(here.length, there.length) < FEWEST_WORDS || Math.abs(here.length - there.length) > MOST_DIFFERING) return false;
  const [ofOne, ofOther] = [new Set(here), new Set(there)];
  const differing = [...here.filter((word) => !ofOther.has(word)), ...there.filter((word) => !ofOne.has(word))];
  return differing.length <= MOST_DIFFERING && !differing.some(isNumber);
}
