// How many rows of each kind an annex has. An open annex keeps its counts with every change, so that nobody counts 50,000 rows an edit.
import type { Row } from './model.ts';

export interface RowCounts {
  readonly sections: number;
  /** Tasks of level 1; sub-items are parts of theirs. */
  readonly tasks: number;
}

const countsTask = (row: Pick<Row, 'kind' | 'level'>): boolean => row.kind === 'task' && row.level === 1;

/** The counts with these rows added (1) or taken away (-1). */
export function countedWith(counts: RowCounts, rows: Iterable<Pick<Row, 'kind' | 'level'>>, step: 1 | -1): RowCounts {
  let { sections, tasks } = counts;
  for (const row of rows) {
    if (row.kind === 'section') sections += step;
    else if (countsTask(row)) tasks += step;
  }
  return { sections, tasks };
}

/** Counts these rows. */
export const countRows = (rows: Iterable<Pick<Row, 'kind' | 'level'>>): RowCounts => countedWith({ sections: 0, tasks: 0 }, rows, 1);
