// Undo and redo as two stacks of patches. Nothing here knows the screen; steps carry the selection so that the user lands where they were.
import type { Selection } from '../annex/selection.ts';
import type { Patch } from './patch.ts';

/** How a change came about. */
export type SessionCause = 'run' | 'undo' | 'redo';

/** Steps kept; Excel keeps 100, officials who merge files want more. */
export const HISTORY_LIMIT = 500;

export interface HistoryStep {
  readonly commandId: string;
  readonly patch: Patch;
  readonly before: Selection;
  readonly after: Selection;
}

export interface History {
  readonly done: readonly HistoryStep[];
  readonly undone: readonly HistoryStep[];
}

export const EMPTY_HISTORY: History = { done: [], undone: [] };

/** Adds a step; what was undone can no longer be redone, and the oldest step beyond the limit is forgotten. */
export const record = (history: History, step: HistoryStep): History => ({
  done: [...history.done, step].slice(-HISTORY_LIMIT),
  undone: [],
});

/** The step to take back and the history after it; null when there is none. */
export function stepBack(history: History): { step: HistoryStep; history: History } | null {
  const step = history.done.at(-1);
  return step ? { step, history: { done: history.done.slice(0, -1), undone: [...history.undone, step] } } : null;
}

/** The step to do again and the history after it; null when there is none. */
export function stepForward(history: History): { step: HistoryStep; history: History } | null {
  const step = history.undone.at(-1);
  return step ? { step, history: { done: [...history.done, step], undone: history.undone.slice(0, -1) } } : null;
}

/** The history that a list of causes leaves behind; `step` comes with 'run' only. What the list no longer reaches is forgotten. */
export function replay(entries: Iterable<{ readonly cause: SessionCause; readonly step?: HistoryStep }>): History {
  let history = EMPTY_HISTORY;
  for (const { cause, step } of entries) {
    if (cause === 'run' && step) history = record(history, step);
    else history = (cause === 'undo' ? stepBack(history) : stepForward(history))?.history ?? history;
  }
  return history;
}
