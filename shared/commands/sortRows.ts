// Sorting rewrites the order as one undoable step. Each section keeps its rows; sub-items and continuations stay after their task.
import type { Row } from '../annex/model.ts';
import { rowOf } from '../annex/state.ts';
import type { Command } from './command.ts';
import { renumbered } from './renumbered.ts';

export interface SortArgs {
  /** As for Array.sort: negative if `a` is first. */
  readonly compare: (a: Row, b: Row) => number;
}

/** Sorts the tasks inside each section by `compare`; equal tasks keep their order. */
export const sortRows = {
  id: 'sortRows',
  run({ state }, { compare }) {
    const sorted: string[] = [];
    let groups: Row[][] = [];
    const flush = (): void => {
      groups.sort(([a], [b]) => (a && b ? compare(a, b) : 0));
      sorted.push(...groups.flat().map((row) => row.id));
      groups = [];
    };
    for (const id of state.order) {
      const row = rowOf(state, id);
      const group = groups.at(-1);
      if (row.kind === 'task' && (row.level === 1 || !group)) groups.push([row]);
      else if (row.kind === 'task' && group) group.push(row);
      else {
        flush();
        sorted.push(id);
      }
    }
    flush();
    if (sorted.every((id, index) => id === state.order[index])) return null;
    return { patch: renumbered(state, [{ type: 'reorderRows', before: state.order, after: sorted }]) };
  },
} as const satisfies Command<SortArgs>;
