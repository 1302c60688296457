// Tasks by deadline, for filters. The deadline of a task is the last day named in its time cells; recurring tasks have none.
import type { Row } from '#shared/annex/model.ts';
import { cellText, rowOf, type AnnexState } from '#shared/annex/state.ts';
import { timeColumns } from '#shared/annex/timeColumns.ts';
import { addDays, firstOfMonth, lastOfMonth, monthOf, yearOf } from '#shared/time/calendar.ts';
import type { TimeValue } from '#shared/time/value.ts';

/** A range of ISO dates, both included, null: unbounded. Or 'unclear': tasks that name neither a day nor a recurrence. */
export type Due = { readonly from: string | null; readonly to: string | null } | 'unclear';

/** All days before `today` (ISO date). */
export const overdueAt = (today: string): Due => ({ from: null, to: addDays(today, -1) });

/** The quarter that contains `today` (ISO date). */
export function quarterOf(today: string): Due {
  const lastMonth = Math.ceil(monthOf(today) / 3) * 3;
  return { from: firstOfMonth(yearOf(today), lastMonth - 2), to: lastOfMonth(yearOf(today), lastMonth) };
}

/** Ids of the tasks with these deadlines. @param read parses a time cell */
export function dueTasks(state: AnnexState, read: (cell: string) => TimeValue, due: Due): ReadonlySet<string> {
  const { times, ends } = timeColumns(state.head);
  const columns = [...times, ...ends];
  const deadline = (row: Row): string | 'none' | 'unclear' => {
    const values = columns.map(({ id }) => read(cellText(row, id)));
    if (values.some(({ recurrence, openEnd }) => recurrence !== 'none' || openEnd)) return 'none';
    const days = values.flatMap(({ end }) => end ?? []).toSorted();
    return days.at(-1) ?? 'unclear';
  };
  const isDue = (row: Row): boolean => {
    const day = deadline(row);
    if (due === 'unclear' || day === 'none' || day === 'unclear') return day === due;
    return (due.from === null || day >= due.from) && (due.to === null || day <= due.to);
  };
  const tasks = state.order.map((id) => rowOf(state, id)).filter(({ kind }) => kind === 'task');
  return new Set(tasks.filter(isDue).map(({ id }) => id));
}
