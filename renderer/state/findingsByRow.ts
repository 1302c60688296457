// Findings grouped by row, cached by array: several components look them up cell by cell, and every edit produces a new array.
import type { Finding } from '#shared/check/finding.ts';

export type FindingsByRow = ReadonlyMap<string, readonly Finding[]>;

const cache = new WeakMap<readonly Finding[], FindingsByRow>();

/** The findings of each row in their order; findings without a row are left out. */
export function findingsByRow(findings: readonly Finding[]): FindingsByRow {
  const cached = cache.get(findings);
  if (cached) return cached;
  const rows = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.rowId === undefined) continue;
    const row = rows.get(finding.rowId);
    if (row) row.push(finding);
    else rows.set(finding.rowId, [finding]);
  }
  cache.set(findings, rows);
  return rows;
}
