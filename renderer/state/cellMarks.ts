// Findings as marks on cells: the worst of each cell.
import type { Finding, Severity } from '#shared/check/finding.ts';
import { findingsByRow } from './findingsByRow.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1 };

export interface Marks {
  at(rowId: string, columnId: string): Severity | undefined;
}

/** Marks of these findings. */
export function marksOf(findings: readonly Finding[]): Marks {
  const rows = findingsByRow(findings);
  return {
    at(rowId, columnId) {
      let worst: Severity | undefined;
      for (const { columnId: own, severity } of rows.get(rowId) ?? [])
        if (own === columnId && (!worst || WEIGHT[severity] > WEIGHT[worst])) worst = severity;
      return worst;
    },
  };
}
