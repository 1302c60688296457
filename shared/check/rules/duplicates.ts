// The same task twice: the same words, or all but a word or two the same. Tasks that differ in a number or a year are
// different tasks. Candidates share a few words picked at random, so that ten thousand rows stay quick.
import { subjectColumn, cellText } from '../../annex/state.ts';
import type { Row } from '../../annex/model.ts';
import { foldText } from '../../text/fold.ts';
import { foldWord } from '../../units/foldWord.ts';
import { rowFact } from '../rowFact.ts';
import type { AnnexRule, Found } from '../rule.ts';
import type { AnnexView } from '../view.ts';

interface TaskWords {
  readonly row: Row;
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** Tasks with a key in common may be nearly the same; none for short tasks. */
  readonly keys: readonly string[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const FEWEST_WORDS = 8;
const MOST_DIFFERING = 2;
const LARGEST_BUCKET = 20;

const wordsOf = rowFact((row, { document }): TaskWords => {
  const columnId = subjectColumn(document).id;
  const list = (cellText(row, columnId).match(WORD) ?? []).map(foldWord);
  const words = new Set(list);
  return { row, text: list.join(' '), words, keys: words.size < FEWEST_WORDS ? [] : keysOf(words) };
});

/** An order of words that has nothing to do with their meaning: what comes first in two tasks is rarely chance. */
function hash(word: string): number {
  let value = 17;
  for (let at = 0; at < word.length; at++) value = (Math.imul(value, 31) + word.charCodeAt(at)) | 0;
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
}

/**
 * Two keys of a set of words: its two first and its two last by their hash, of which near twins mostly share one pair,
 * and its numbers, which they always share.
 */
function keysOf(words: ReadonlySet<string>): string[] {
  const ranked: { readonly word: string; readonly rank: number }[] = [];
  const numbers: string[] = [];
  for (const word of words) {
    if (NUMBER.test(word)) numbers.push(word);
    else ranked.push({ word, rank: hash(word) });
  }
  ranked.sort((one, other) => one.rank - other.rank);
  const key = (pair: typeof ranked): string => [...pair.map(({ word }) => word), ...numbers.sort()].join(' ');
  return [`first ${key(ranked.slice(0, KEY_WORDS))}`, `last ${key(ranked.slice(-KEY_WORDS))}`];
}

const KEY_WORDS = 2;

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

const tasksOf = (annex: AnnexView): TaskWords[] =>
  annex.document.rows.flatMap((row) => {
    const task = row.kind === 'task' ? wordsOf(row, annex) : undefined;
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
    return tasksOf(annex).flatMap((task) => {
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
    return nearTwins(tasksOf(annex)).map(([task, twin]) => ({
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
