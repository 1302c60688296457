// Which tasks are due when, for filters. A task is due on the last day that its cells of time name; what comes back is never over.
import type { Row } from '#shared/annex/model.ts';
import { cellText, rowOf, type AnnexState } from '#shared/annex/state.ts';
import { timeColumns } from '#shared/annex/timeColumns.ts';
import { addDays, firstOfMonth, lastOfMonth, monthOf, yearOf } from '#shared/time/calendar.ts';
import type { TimeValue } from '#shared/time/value.ts';

/** Days from which and to which, ISO, both included, null: without end. Or the tasks that name no day and no recurrence. */
export type Due = { readonly from: string | null; readonly to: string | null } | 'unclear';

/** The days before `today` (ISO). */
export const overdueAt = (today: string): Due => ({ from: null, to: addDays(today, -1) });

/** The quarter of the year that `today` (ISO) lies in. */
export function quarterOf(today: string): Due {
  const lastMonth = Math.ceil(monthOf(today) / 3) * 3;
  return { from: firstOfMonth(yearOf(today), lastMonth - 2), to: lastOfMonth(yearOf(today), lastMonth) };
}

/** Ids of the tasks that are due so; `read` gives what a cell means. */
export function dueTasks(state: AnnexState, read: (cell: string) => TimeValue, due: Due): ReadonlySet<string> {
  const { times, ends } = timeColumns(state.head);
  const columns = [...times, ...ends];
  const deadline = (row: Row): string | 'none' | 'unclear' => {
    const values = columns.map(({ id }) => read(cellText(row, id)));
    if (values.some(({ recurrence, openEnd }) => recurrence !== 'none' || openEnd)) return 'none';
    const days = values.flatMap(({ end }) => end ?? []).toSorted();
    return days.at(-1) ?? 'unclear';
  };
  const wanted = (row: Row): boolean => {
    const day = deadline(row);
    if (due === 'unclear' || day === 'none' || day === 'unclear') return day === due;
    return (due.from === null || day >= due.from) && (due.to === null || day <= due.to);
  };
  const tasks = state.order.map((id) => rowOf(state, id)).filter(({ kind }) => kind === 'task');
  return new Set(tasks.filter(wanted).map(({ id }) => id));
}
