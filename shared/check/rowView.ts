// Rows with what matters of their neighbours: the row that a sub-item stands under, and whether sub-items follow.
import type { Row } from '../annex/model.ts';

export interface RowView {
  readonly row: Row;
  /** The row that this sub-item stands under. */
  readonly parent: Row | undefined;
  /** Whether sub-items stand under this row. */
  readonly isParent: boolean;
}

/** Every row with its place, in one pass: `visit` is called in the order of the rows. */
export function eachRowView(rows: readonly Row[], visit: (view: RowView, index: number) => void): void {
  /** The tasks that the next row may stand under, the nearest last. */
  const above: Row[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.kind !== 'task') above.length = 0;
    while (above.length > 0 && (above.at(-1)?.level ?? 0) >= row.level) above.pop();
    const next = rows[index + 1];
    const isParent = row.kind === 'task' && next?.kind === 'task' && next.level > row.level;
    visit({ row, parent: row.kind === 'task' && row.level > 1 ? above.at(-1) : undefined, isParent }, index);
    if (row.kind === 'task') above.push(row);
  }
}
