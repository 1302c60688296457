// Which columns of an annex say when its tasks are to be done, and which say when they are to be reported.
import type { AnnexHead, Column } from './model.ts';
import type { Role } from './roles.ts';

export interface TimeColumns {
  readonly times: readonly Column[];
  readonly starts: readonly Column[];
  readonly ends: readonly Column[];
  readonly reports: readonly Column[];
}

/** Where no column is of times alone, the column of reports says them ("Thời gian, chế độ báo cáo"); all are empty where there is neither. */
export function timeColumns({ columns }: Pick<AnnexHead, 'columns'>): TimeColumns {
  const of = (wanted: Role): Column[] => columns.filter(({ role }) => role === wanted);
  const [times, starts, ends, reports] = [of('time'), of('start'), of('end'), of('report')];
  const saysTimes = times.length + starts.length + ends.length > 0;
  return saysTimes ? { times, starts, ends, reports } : { times: reports, starts, ends, reports: [] };
}
