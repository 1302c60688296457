// The words of tasks as numbers, for comparing ten thousand of them: each word is folded once an annex and tasks keep
// their words in one order, so that two tasks are compared in one walk. Nothing here is shown.
import { foldWord } from '../../units/foldWord.ts';
import type { CheckMemo } from '../view.ts';

export interface Word {
  readonly form: string;
  /** An order of words that has nothing to do with their meaning: what comes first in two tasks is rarely chance. */
  readonly rank: number;
  readonly isNumber: boolean;
}

export interface TaskWords {
  /** The words as they follow each other. */
  readonly text: string;
  /** Each once, by rank. */
  readonly distinct: readonly Word[];
  /** Tasks with a key in common may be nearly the same; none for short tasks. */
  readonly keys: readonly string[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const FEWEST_WORDS = 8;
const MOST_DIFFERING = 2;
const KEY_WORDS = 2;

/** Words that begin with a digit: a folded word may end with one, for its tone. */
const NUMBER = /^\d/;

const vocabularies = new WeakMap<CheckMemo, Map<string, Word>>();

/** The words of a task's text. */
export function taskWords(text: string, memo: CheckMemo): TaskWords {
  const vocabulary = vocabularies.get(memo) ?? new Map<string, Word>();
  vocabularies.set(memo, vocabulary);
  const list = (text.match(WORD) ?? []).map((typed) => wordOf(typed, vocabulary));
  const distinct = list.toSorted(byRank).filter((word, index, sorted) => word !== sorted[index - 1]);
  return { text: list.map(({ form }) => form).join(' '), distinct, keys: distinct.length < FEWEST_WORDS ? [] : keysOf(distinct) };
}

const byRank = (one: Word, other: Word): number => one.rank - other.rank || (one.form < other.form ? -1 : Number(one.form > other.form));

/** However it was typed, a word is one object. */
function wordOf(typed: string, vocabulary: Map<string, Word>): Word {
  const known = vocabulary.get(typed);
  if (known) return known;
  const form = foldWord(typed);
  const word = vocabulary.get(form) ?? { form, rank: hash(form), isNumber: NUMBER.test(form) };
  vocabulary.set(form, word);
  vocabulary.set(typed, word);
  return word;
}

function hash(word: string): number {
  let value = 17;
  for (let at = 0; at < word.length; at++) value = (Math.imul(value, 31) + word.charCodeAt(at)) | 0;
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
}

/**
 * Two keys of a set of words: its two first and its two last by their rank, of which near twins mostly share one pair,
 * and its numbers, which they always share.
 */
function keysOf(words: readonly Word[]): string[] {
  const ranked = words.filter(({ isNumber }) => !isNumber);
  const numbers = words.filter(({ isNumber }) => isNumber);
  const key = (pair: readonly Word[]): string => [...pair, ...numbers].map(({ form }) => form).join(' ');
  return [`first ${key(ranked.slice(0, KEY_WORDS))}`, `last ${key(ranked.slice(-KEY_WORDS))}`];
}

/** Whether two tasks differ in a word or two, none of them a number. */
export function isNear({ distinct: one }: TaskWords, { distinct: other }: TaskWords): boolean {
  if (Math.abs(one.length - other.length) > MOST_DIFFERING) return false;
  let differing = 0;
  let here = 0;
  let there = 0;
  for (;;) {
    const left = one[here];
    const right = other[there];
    if (left === undefined && right === undefined) return true;
    if (left === right) {
      here += 1;
      there += 1;
      continue;
    }
    const fromLeft = right === undefined || (left !== undefined && byRank(left, right) < 0);
    differing += 1;
    if (differing > MOST_DIFFERING || (fromLeft ? left : right)?.isNumber) return false;
    if (fromLeft) here += 1;
    else there += 1;
  }
}
