// Whether anybody has written anything into an annex yet. Numbers of rows are given, not written.
import { type AnnexState, cellText } from './state.ts';

/** True while every cell outside the columns of numbers is empty. */
export function hasNoText({ rows, head }: AnnexState): boolean {
  const columns = head.columns.filter(({ role }) => role !== 'order');
  for (const row of rows.values()) if (columns.some(({ id }) => cellText(row, id).trim() !== '')) return false;
  return true;
}
