// The same task twice: the same words, or all but a word or two the same. Tasks that differ in a number or a year are
// different tasks. Candidates share a few words picked at random, so that ten thousand rows stay quick.
import { subjectColumn, cellText } from '../../annex/state.ts';
import { foldText } from '../../text/fold.ts';
import type { Found } from '../finding.ts';
import { fromFacts, rowFacts } from '../rowFacts.ts';
import type { AnnexRule } from '../rule.ts';
import type { AnnexView } from '../view.ts';
import { rowName } from './blankCells.ts';
import { createBuckets } from './buckets.ts';
import { areNear, areSame, taskWords, type TaskWords } from './taskWords.ts';

interface Task {
  readonly typed: string;
  readonly words: TaskWords;
  /** The row's number, for sentences. */
  readonly number: string;
  /** As typed, lead by lead. */
  readonly leads: string;
}

interface Twins {
  readonly task: Task;
  readonly index: number;
  readonly twin: Task;
  readonly twinIndex: number;
}

const FEWEST_WORDS = 2;
const LARGEST_BUCKET = 20;

/** What is compared of each row; null where there is no task of two words or more. */
const tasks = rowFacts(
  (annex) => {
    const subject = subjectColumn(annex.document).id;
    const leadColumns = annex.columns('lead');
    return (row): Task | null => {
      if (row.kind !== 'task') return null;
      const typed = cellText(row, subject);
      const words = taskWords(typed);
      if (words.count < FEWEST_WORDS) return null;
      const leads = leadColumns.map((column) => cellText(row, column.id)).join('|');
      return { typed, words, number: rowName(annex, row.cells), leads };
    };
  },
  (one, other) => one === other || (one?.typed === other?.typed && one?.number === other?.number && one?.leads === other?.leads),
);

/** Each task with the first that has the same words. */
function sameTwins(list: readonly (Task | null)[]): Twins[] {
  const first = createBuckets(Infinity);
  const twins: Twins[] = [];
  for (const [index, task] of list.entries()) {
    if (task === null) continue;
    const { mark } = task.words;
    const twinIndex = first.find(mark, (other) => areSame(task.typed, list[other]?.typed ?? ''));
    if (twinIndex === undefined) first.add(mark, index);
    const twin = list[twinIndex ?? -1];
    if (twinIndex !== undefined && twin) twins.push({ task, index, twin, twinIndex });
  }
  return twins;
}

/** Each task with an earlier one that is nearly the same. */
function nearTwins(list: readonly (Task | null)[]): Twins[] {
  const buckets = createBuckets(LARGEST_BUCKET);
  const twins: Twins[] = [];
  for (const [index, task] of list.entries()) {
    if (task === null) continue;
    let twinIndex: number | undefined;
    for (const key of task.words.keys) {
      twinIndex ??= buckets.find(key, (other) => isNearTwin(task, list[other]));
      buckets.add(key, index);
    }
    const twin = list[twinIndex ?? -1];
    if (twinIndex !== undefined && twin) twins.push({ task, index, twin, twinIndex });
  }
  return twins;
}

const isNearTwin = (task: Task, other: Task | null | undefined): boolean =>
  other !== null && other !== undefined && task.words.mark !== other.words.mark && areNear(task.typed, other.typed);

/** The finding about the later of two tasks. */
function about({ index, twinIndex, twin }: Twins, annex: AnnexView): Found {
  const { rows } = annex.document;
  const [row, twinRow] = [rows[index], rows[twinIndex]];
  return {
    ...(row ? { rowId: row.id } : {}),
    columnId: subjectColumn(annex.document).id,
    ...(twinRow ? { relatedRowIds: [twinRow.id] } : {}),
    values: { row: twin.number },
  };
}

export const duplicateTask = {
  id: 'duplicateTask',
  severity: 'warning',
  spoils: ['task'],
  scope: 'annex',
  run: fromFacts(tasks, (list, annex): readonly Found[] =>
    sameTwins(list).map((twins): Found => {
      const found = about(twins, annex);
      const otherLead = foldText(twins.twin.leads) !== foldText(twins.task.leads);
      return { ...found, ...(otherLead ? { severity: 'hint' } : {}), values: { ...found.values, otherLead: otherLead ? 1 : 0 } };
    }),
  ),
} as const satisfies AnnexRule;

export const nearDuplicateTask = {
  id: 'nearDuplicateTask',
  severity: 'hint',
  scope: 'annex',
  run: fromFacts(tasks, (list, annex): readonly Found[] => nearTwins(list).map((twins) => about(twins, annex))),
} as const satisfies AnnexRule;
