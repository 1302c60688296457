// Gives rows and columns of an annex other ids, in every place that names them.
import { keyWithNewIds, type NewIds } from './findingKey.ts';
import type { AnnexDocument, IgnoredFinding } from './model.ts';

/** Ids that `newIds` does not name stay as they are. */
export function withNewIds(document: AnnexDocument, newIds: NewIds): AnnexDocument {
  const rowId = (id: string): string => newIds.rows.get(id) ?? id;
  const columnId = (id: string): string => newIds.columns.get(id) ?? id;
  const { ignored, issueApproval } = document;
  const renamed = (finding: IgnoredFinding): IgnoredFinding => ({
    ...finding,
    key: keyWithNewIds(finding.key, newIds),
    ...(finding.rowId === undefined ? {} : { rowId: rowId(finding.rowId) }),
    ...(finding.columnId === undefined ? {} : { columnId: columnId(finding.columnId) }),
  });
  return {
    ...document,
    columns: document.columns.map((column) => ({ ...column, id: columnId(column.id) })),
    rows: document.rows.map((row) => ({
      ...row,
      id: rowId(row.id),
      cells: Object.fromEntries(Object.entries(row.cells).map(([id, text]) => [columnId(id), text])),
    })),
    ...(ignored ? { ignored: ignored.map(renamed) } : {}),
    ...(issueApproval
      ? { issueApproval: { ...issueApproval, obstacles: issueApproval.obstacles.map((key) => keyWithNewIds(key, newIds)) } }
      : {}),
  };
}
