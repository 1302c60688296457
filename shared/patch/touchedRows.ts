// The rows that one change after another touched. A row that was changed and then removed counts as removed, one that was removed and then
// inserted again as changed.

export interface TouchedRows {
  /** Ids of rows whose cells or shape changed or that are new. */
  readonly changed: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
}

export interface TouchedRowsCollector extends TouchedRows {
  change(rowId: string): void;
  remove(rowId: string): void;
  /** Adds the rows of a later change. */
  add(later: TouchedRows): void;
}

/** Collects touched rows, beginning with none. */
export function collectTouchedRows(): TouchedRowsCollector {
  const changed = new Set<string>();
  const removed = new Set<string>();
  const change = (rowId: string): void => {
    changed.add(rowId);
    removed.delete(rowId);
  };
  const remove = (rowId: string): void => {
    removed.add(rowId);
    changed.delete(rowId);
  };
  return {
    changed,
    removed,
    change,
    remove,
    add(later) {
      for (const id of later.changed) change(id);
      for (const id of later.removed) remove(id);
    },
  };
}
