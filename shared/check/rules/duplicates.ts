// The same task twice: the same words, or all but a word or two the same. Tasks that differ in a number or a year are
// different tasks. Candidates share their rarest words, so that ten thousand rows stay quick.
import { subjectColumn, cellText } from '../../annex/state.ts';
import type { Row } from '../../annex/model.ts';
import { foldText } from '../../text/fold.ts';
import type { AnnexRule, Found } from '../rule.ts';
import type { AnnexView } from '../view.ts';

interface TaskWords {
  readonly row: Row;
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly leads: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
const FEWEST_WORDS = 8;
const MOST_DIFFERING = 2;
const RARE_WORDS = 3;
const LARGEST_BUCKET = 40;

function tasksOf(annex: AnnexView): TaskWords[] {
  const column = subjectColumn(annex.document);
  const leads = annex.columns('lead');
  return annex.document.rows.flatMap((row) => {
    if (row.kind !== 'task') return [];
    const words = foldText(cellText(row, column.id)).match(WORD) ?? [];
    if (words.length < 2) return [];
    const lead = leads.map((other) => foldText(cellText(row, other.id))).join('|');
    return [{ row, text: words.join(' '), words: new Set(words), leads: lead }];
  });
}

/** Words that are in one of two tasks only. */
function differing(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  const mine = [...one].filter((word) => !other.has(word));
  const theirs = [...other].filter((word) => !one.has(word));
  return [...mine, ...theirs];
}

function isNear(one: TaskWords, other: TaskWords): boolean {
  if (Math.min(one.words.size, other.words.size) < FEWEST_WORDS) return false;
  if (Math.abs(one.words.size - other.words.size) > MOST_DIFFERING) return false;
  const words = differing(one.words, other.words);
  return words.length <= MOST_DIFFERING && !words.some((word) => /\d/.test(word));
}

/** The earlier task that is nearly the same, among those that share a rare word. */
function nearTwins(tasks: readonly TaskWords[]): [TaskWords, TaskWords][] {
  const frequency = new Map<string, number>();
  for (const task of tasks) for (const word of task.words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const buckets = new Map<string, TaskWords[]>();
  const pairs: [TaskWords, TaskWords][] = [];
  for (const task of tasks) {
    if (task.words.size < FEWEST_WORDS) continue;
    const rare = [...task.words].sort((one, other) => (frequency.get(one) ?? 0) - (frequency.get(other) ?? 0)).slice(0, RARE_WORDS);
    const twin = rare.flatMap((word) => buckets.get(word) ?? []).find((other) => other.text !== task.text && isNear(task, other));
    if (twin) pairs.push([task, twin]);
    for (const word of rare) {
      const bucket = buckets.get(word) ?? [];
      if (bucket.length < LARGEST_BUCKET) bucket.push(task);
      buckets.set(word, bucket);
    }
  }
  return pairs;
}

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
      const otherLead = twin.leads !== task.leads;
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
