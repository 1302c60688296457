// The findings sorted out by rows, once for all who look them up cell by cell: there may be more of them than rows, and they come anew
// with every edit.
import type { Finding } from '#shared/check/finding.ts';

export type FindingsByRow = ReadonlyMap<string, readonly Finding[]>;

const made = new WeakMap<readonly Finding[], FindingsByRow>();

/** The findings of each row in their order; those of the annex as a whole are left out. */
export function findingsByRow(findings: readonly Finding[]): FindingsByRow {
  const known = made.get(findings);
  if (known) return known;
  const rows = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.rowId === undefined) continue;
    const own = rows.get(finding.rowId);
    if (own) own.push(finding);
    else rows.set(finding.rowId, [finding]);
  }
  made.set(findings, rows);
  return rows;
}
