// The mark of a cell: the severity of its worst finding.
import type { Finding, Severity } from '#shared/check/finding.ts';
import { findingsByRow } from './findingsByRow.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 3, warning: 2, hint: 1 };

export interface Marks {
  at(rowId: string, columnId: string): Severity | undefined;
}

export function marksOf(findings: readonly Finding[]): Marks {
  const rows = findingsByRow(findings);
  return {
    at(rowId, columnId) {
      let worst: Severity | undefined;
      for (const finding of rows.get(rowId) ?? [])
        if (finding.columnId === columnId && (!worst || WEIGHT[finding.severity] > WEIGHT[worst])) worst = finding.severity;
      return worst;
    },
  };
}
