// Texts that would fall under a merge. A merge shows one text for all its rows: where rows of the annex now say different things,
// the merge ends before the row that differs, and what is under a merge that still says the same is not written.
import type { RawMerge } from '../source/rawSource.ts';
import type { PlannedRow } from './plannedRow.ts';
import type { Region, TemplateLink } from './templateLink.ts';

/** The rows with `set` and `apart` made right for every merge that they stand in. */
export function withMergesApart(link: TemplateLink, region: Region, rows: PlannedRow[]): PlannedRow[] {
  if (rows.every((row) => row.set.size === 0 && 'source' in row.at)) return rows;
  const byOrigin = new Map<number, number[]>();
  rows.forEach((row, index) => {
    const origin = 'source' in row.at ? row.at.source : row.at.model;
    const list = byOrigin.get(origin);
    if (list) list.push(index);
    else byOrigin.set(origin, [index]);
  });
  for (const merge of region.merges) {
    const members = membersOf(merge, rows, byOrigin, link.format);
    if (merge.top === merge.bottom) for (const member of members) settle(region, merge, rows, [member]);
    else for (const piece of runsOf(members)) settle(region, merge, rows, piece);
  }
  return rows;
}

/** Indexes of the rows that the merge will cover, as the writers of the format decide it. */
function membersOf(
  { top, bottom }: RawMerge,
  rows: readonly PlannedRow[],
  byOrigin: ReadonlyMap<number, readonly number[]>,
  format: TemplateLink['format'],
): number[] {
  const members: number[] = [];
  for (let origin = top; origin <= bottom; origin += 1) members.push(...(byOrigin.get(origin) ?? []));
  members.sort((one, other) => one - other);
  if (format === 'xlsx' || top === bottom) return members;
  // In Word a new row joins a merge only between two rows of it, whatever it was cloned from.
  const own = new Set(members.filter((index) => 'source' in (rows[index]?.at ?? {})));
  const joined = rows.flatMap((row, index) => ('model' in row.at && own.has(index - 1) && own.has(index + 1) ? [index] : []));
  return [...own, ...joined].toSorted((one, other) => one - other);
}

function runsOf(members: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const member of members) {
    const run = runs.at(-1);
    if (run && run.at(-1) === member - 1) run.push(member);
    else runs.push([member]);
  }
  return runs;
}

/** One piece of a merge: the text of its first column, and of the columns that it covers. */
function settle(region: Region, merge: RawMerge, rows: readonly PlannedRow[], piece: readonly number[]): void {
  const planned = piece.flatMap((index) => rows[index] ?? []);
  const columns = Object.entries(region.columns).filter(([, home]) => merge.left <= home && home <= merge.right);
  for (const [id, home] of columns) {
    if (home === merge.left) {
      if (merge.bottom > merge.top) settleDown(planned, home, id, shownBy(rows, merge, id));
    } else settleAcross(planned, merge, home, id);
  }
  const covered = planned.flatMap((row) => [...row.set.keys()].filter((column) => merge.left < column && column <= merge.right));
  for (const column of new Set(covered)) {
    if (columns.some(([, home]) => home === column)) continue;
    for (const row of planned) if (row.set.get(column) === '') row.set.delete(column);
  }
}

/** What the merge shows before the edit. */
function shownBy(rows: readonly PlannedRow[], merge: RawMerge, id: string): string {
  const top = rows.find((row) => 'source' in row.at && row.at.source === merge.top)?.linked;
  const inside = rows.find((row) => row.linked && 'source' in row.at && merge.top <= row.at.source && row.at.source <= merge.bottom);
  return top?.cells[id] ?? inside?.linked?.cells[id] ?? '';
}

/** Only a task takes over what a merge shows in its row; sections, and rows that are none of the annex, go along with any text. */
function settleDown(planned: readonly PlannedRow[], column: number, id: string, before: string): void {
  let shown = before;
  planned.forEach((row, index) => {
    const text = row.set.get(column);
    if (row.row === null || (index > 0 && row.row.kind !== 'task' && text === undefined)) return;
    const isUnchanged = text === undefined && row.linked !== null;
    const wanted = isUnchanged ? before : (text ?? row.row.cells[id] ?? '');
    if (wanted === shown) {
      row.set.delete(column);
      return;
    }
    row.set.set(column, wanted);
    if (index > 0) row.apart.add(column);
    shown = wanted;
  });
}

/** A column that the merge covers sideways has no text of its own; once it gets one, the merge ends before that column. */
function settleAcross(planned: readonly PlannedRow[], merge: RawMerge, column: number, id: string): void {
  const isTall = merge.bottom > merge.top;
  const gets = planned.some((row) => {
    const text = row.set.get(column) ?? '';
    return row.row !== null && text !== '' && !(isTall && row.set.get(merge.left) === text);
  });
  for (const row of planned) {
    if (!gets) row.set.delete(column);
    else {
      if (row.row !== null && isTall) row.set.set(column, row.row.cells[id] ?? '');
      row.apart.add(column);
    }
  }
}
