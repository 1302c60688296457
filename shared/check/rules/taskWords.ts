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
  /** As they follow each other. */
  readonly sequence: readonly Word[];
  /** Each once, by rank. */
  readonly distinct: readonly Word[];
  /** Equal for equal sequences, and by chance for others. */
  readonly mark: number;
  /** Tasks with a key in common may be nearly the same; none for short tasks. */
  readonly keys: readonly number[];
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
  const sequence = (text.match(WORD) ?? []).map((typed) => wordOf(typed, vocabulary));
  const distinct = inOrder(sequence);
  return { sequence, distinct, mark: markOf(0, sequence), keys: distinct.length < FEWEST_WORDS ? [] : keysOf(distinct) };
}

/** Whether two tasks have the same words in the same order. */
export const areSame = (one: TaskWords, other: TaskWords): boolean =>
  one.sequence.length === other.sequence.length && one.sequence.every((word, index) => word === other.sequence[index]);

/** A number of 30 bits for words in their order: small numbers are the quickest keys. */
const markOf = (start: number, words: readonly Word[]): number =>
  words.reduce((mark, { rank }) => Math.imul((mark ^ rank) + 0x9e3779b9, 0x2c1b3c6d) >>> 2, start);

const byRank = (one: Word, other: Word): number => one.rank - other.rank || (one.form < other.form ? -1 : Number(one.form > other.form));

/** Each word once, by rank. A sentence is sorted quicker by hand than through a comparing function. */
function inOrder(words: readonly Word[]): Word[] {
  const sorted: Word[] = [];
  for (const word of words) {
    let at = sorted.length;
    for (let before = sorted[at - 1]; before !== undefined && byRank(before, word) > 0; before = sorted[at - 1]) at -= 1;
    if (sorted[at - 1] !== word) sorted.splice(at, 0, word);
  }
  return sorted;
}

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
function keysOf(distinct: readonly Word[]): readonly number[] {
  const words = distinct.filter(({ isNumber }) => !isNumber);
  const numbers = distinct.filter(({ isNumber }) => isNumber);
  return [markOf(1, [...words.slice(0, KEY_WORDS), ...numbers]), markOf(2, [...words.slice(-KEY_WORDS), ...numbers])];
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
