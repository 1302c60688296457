// A new annex out of one that stays: a sample, a snapshot, one table of an import.
import { keyWithRowIds } from './findingKey.ts';
import type { NewId } from '../util/ids.ts';
import type { AnnexDocument, IgnoredFinding } from './model.ts';

/**
 * The same annex under ids of its own, so that it can lie in storage beside the one it was made from. What was answered of
 * a row is answered of its copy.
 */
export function freshCopy(document: AnnexDocument, newId: NewId): AnnexDocument {
  const newIds = new Map(document.rows.map((row) => [row.id, newId()]));
  const idOf = (rowId: string): string => newIds.get(rowId) ?? rowId;
  const { ignored, issueApproval } = document;
  const ofCopy = (finding: IgnoredFinding): IgnoredFinding => ({
    ...finding,
    key: keyWithRowIds(finding.key, newIds),
    ...(finding.rowId === undefined ? {} : { rowId: idOf(finding.rowId) }),
  });
  return {
    ...document,
    id: newId(),
    rows: document.rows.map((row) => ({ ...row, id: idOf(row.id) })),
    ...(ignored ? { ignored: ignored.map(ofCopy) } : {}),
    ...(issueApproval
      ? { issueApproval: { ...issueApproval, obstacles: issueApproval.obstacles.map((key) => keyWithRowIds(key, newIds)) } }
      : {}),
  };
}
