// Which tasks are due when, for filters. A task is due on the last day that its cells of time name; what comes back is never over.
import type { Row } from '#shared/annex/model.ts';
import { cellText, rowOf, type AnnexState } from '#shared/annex/state.ts';
import { lastOfMonth, monthOf, yearOf } from '#shared/time/calendar.ts';
import type { TimeValue } from '#shared/time/value.ts';

export type Due = 'thisQuarter' | 'overdue';

/** Ids of the tasks due in the quarter of `today` (ISO date), or before `today`; `read` gives what a cell means. */
export function dueTasks(state: AnnexState, read: (cell: string) => TimeValue, today: string, due: Due): ReadonlySet<string> {
  const columns = state.head.columns.filter(({ role }) => role === 'time' || role === 'end');
  const lastMonth = Math.ceil(monthOf(today) / 3) * 3;
  const to = lastOfMonth(yearOf(today), lastMonth);
  const from = `${today.slice(0, 4)}-${String(lastMonth - 2).padStart(2, '0')}-01`;
  const wanted = (end: string): boolean => (due === 'overdue' ? end < today : end >= from && end <= to);
  const deadline = (row: Row): string | null => {
    const values = columns.map(({ id }) => read(cellText(row, id)));
    if (values.some(({ recurrence, openEnd }) => recurrence !== 'none' || openEnd)) return null;
    return (
      values
        .flatMap(({ end }) => end ?? [])
        .toSorted()
        .at(-1) ?? null
    );
  };
  const tasks = state.order.map((id) => rowOf(state, id)).filter(({ kind }) => kind === 'task');
  return new Set(tasks.filter((row) => wanted(deadline(row) ?? '9999-12-31')).map(({ id }) => id));
}
