// Findings as marks on cells: the worst of each cell.
import type { Finding, Severity } from '#shared/check/finding.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1 };

export interface Marks {
  at(rowId: string, columnId: string): Severity | undefined;
  readonly version: number;
}

/** `version` must differ whenever the findings do. */
export function marksOf(findings: readonly Finding[], version: number): Marks {
  const worst = new Map<string, Severity>();
  for (const { rowId, columnId, severity } of findings) {
    const key = `${rowId ?? ''}|${columnId ?? ''}`;
    const known = worst.get(key);
    if (!known || WEIGHT[severity] > WEIGHT[known]) worst.set(key, severity);
  }
  return { at: (rowId, columnId) => worst.get(`${rowId}|${columnId}`), version };
}
