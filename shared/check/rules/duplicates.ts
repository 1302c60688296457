// The same task twice: the same words, or all but a word or two the same. Tasks that differ in a number or a year are
// different tasks. Candidates share a few words picked at random, so that ten thousand rows stay quick.
import { subjectColumn, cellText } from '../../annex/state.ts';
import type { Row } from '../../annex/model.ts';
import { foldText } from '../../text/fold.ts';
import { foldWord } from '../../units/foldWord.ts';
import type { AnnexRule, Found } from '../rule.ts';
import type { AnnexView } from '../view.ts';

interface TaskWords {
  readonly row: Row;
  readonly columnId: string;
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** Tasks with a key in common may be nearly the same; none for short tasks. */
  readonly keys: readonly string[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const FEWEST_WORDS = 8;
const MOST_DIFFERING = 2;
const LARGEST_BUCKET = 20;

const known = new WeakMap<Row, TaskWords>();

/** The words of a task; rows never change, so each is read once. */
function wordsOf(row: Row, columnId: string): TaskWords {
  const before = known.get(row);
  if (before?.columnId === columnId) return before;
  const list = (cellText(row, columnId).match(WORD) ?? []).map(foldWord);
  const words = new Set(list);
  const keys = words.size < FEWEST_WORDS ? [] : SEEDS.map((seed) => keyOf(words, seed));
  const task: TaskWords = { row, columnId, text: list.join(' '), words, keys };
  known.set(row, task);
  return task;
}

/** Two orders of words that have nothing to do with their meaning: what is first in both of two tasks is rarely chance. */
const SEEDS = [17, 8191];

function hash(word: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < word.length; at++) value = (Math.imul(value, 31) + word.charCodeAt(at)) | 0;
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
}

/**
 * The three least words of a set in the order of a seed, which near twins mostly share, and its numbers, which they
 * always do.
 */
function keyOf(words: ReadonlySet<string>, seed: number): string {
  const least: { readonly word: string; readonly rank: number }[] = [];
  const parts: string[] = [];
  for (const word of words) {
    if (NUMBER.test(word)) parts.push(word);
    else {
      const rank = hash(word, seed);
      const at = least.findIndex((other) => rank < other.rank);
      if (at >= 0) least.splice(at, 0, { word, rank });
      else if (least.length < LEAST_WORDS) least.push({ word, rank });
      if (least.length > LEAST_WORDS) least.pop();
    }
  }
  return [seed, ...[...parts, ...least.map(({ word }) => word)].sort()].join(' ');
}

const LEAST_WORDS = 3;

/** Words that begin with a digit: a folded word may end with one, for its tone. */
const NUMBER = /^\d/;

function isNear(one: TaskWords, other: TaskWords): boolean {
  if (Math.abs(one.words.size - other.words.size) > MOST_DIFFERING) return false;
  let differing = 0;
  for (const [here, there] of [
    [one.words, other.words],
    [other.words, one.words],
  ] as const) {
    for (const word of here) {
      if (there.has(word)) continue;
      differing += 1;
      if (differing > MOST_DIFFERING || NUMBER.test(word)) return false;
    }
  }
  return true;
}

/** Each task with an earlier one that is nearly the same. */
function nearTwins(tasks: readonly TaskWords[]): [TaskWords, TaskWords][] {
  const buckets = new Map<string, TaskWords[]>();
  const pairs: [TaskWords, TaskWords][] = [];
  for (const task of tasks) {
    let twin: TaskWords | undefined;
    for (const key of task.keys) {
      const bucket = buckets.get(key);
      twin ??= bucket?.find((other) => other.text !== task.text && isNear(task, other));
      if (bucket === undefined) buckets.set(key, [task]);
      else if (bucket.length < LARGEST_BUCKET) bucket.push(task);
    }
    if (twin) pairs.push([task, twin]);
  }
  return pairs;
}

const tasksOf = (annex: AnnexView, columnId: string): TaskWords[] =>
  annex.document.rows.flatMap((row) => {
    const task = row.kind === 'task' ? wordsOf(row, columnId) : undefined;
    return task !== undefined && task.words.size > 1 ? [task] : [];
  });

const leadsOf = (annex: AnnexView, row: Row): string =>
  annex
    .columns('lead')
    .map((column) => foldText(cellText(row, column.id)))
    .join('|');

export const duplicateTask = {
  id: 'duplicateTask',
  severity: 'warning',
  scope: 'annex',
  run(annex): readonly Found[] {
    const column = subjectColumn(annex.document);
    const first = new Map<string, TaskWords>();
    return tasksOf(annex, column.id).flatMap((task) => {
      const twin = first.get(task.text);
      if (twin === undefined) {
        first.set(task.text, task);
        return [];
      }
      const otherLead = leadsOf(annex, twin.row) !== leadsOf(annex, task.row);
      return [
        {
          rowId: task.row.id,
          columnId: column.id,
          relatedRowIds: [twin.row.id],
          ...(otherLead ? { severity: 'hint' } : {}),
          values: { row: numberOf(annex, twin.row), otherLead: otherLead ? 1 : 0 },
        },
      ];
    });
  },
} as const satisfies AnnexRule;

export const nearDuplicateTask = {
  id: 'nearDuplicateTask',
  severity: 'hint',
  scope: 'annex',
  run(annex): readonly Found[] {
    const column = subjectColumn(annex.document);
    return nearTwins(tasksOf(annex, column.id)).map(([task, twin]) => ({
      rowId: task.row.id,
      columnId: column.id,
      relatedRowIds: [twin.row.id],
      values: { row: numberOf(annex, twin.row) },
    }));
  },
} as const satisfies AnnexRule;

const numberOf = (annex: AnnexView, row: Row): string => {
  const [order] = annex.columns('order');
  return order ? cellText(row, order.id).trim() : '';
};
