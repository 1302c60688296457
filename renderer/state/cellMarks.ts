// Findings as marks on cells: the worst of each cell.
import type { Finding, Severity } from '#shared/check/finding.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1 };

export interface Marks {
  at(rowId: string, columnId: string): Severity | undefined;
  readonly version: number;
}

let lastVersion = 0;

/** Marks of these findings, under a version of their own. */
export function marksOf(findings: readonly Finding[]): Marks {
  lastVersion += 1;
  const version = lastVersion;
  const worst = new Map<string, Severity>();
  for (const { rowId, columnId, severity } of findings) {
    const key = `${rowId ?? ''}|${columnId ?? ''}`;
    const known = worst.get(key);
    if (!known || WEIGHT[severity] > WEIGHT[known]) worst.set(key, severity);
  }
  return { at: (rowId, columnId) => worst.get(`${rowId}|${columnId}`), version };
}
