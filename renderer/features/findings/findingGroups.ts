// Findings of one kind together, worst kinds first, and what may be repaired at once.
import type { CellEdit, Finding, Severity } from '#shared/check/finding.ts';

export interface FindingGroup {
  readonly group: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Groups in the order of their severity, then in the order in which the annex meets them. */
export function groupFindings(findings: readonly Finding[], severity: Severity | 'all'): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (severity !== 'all' && finding.severity !== severity) continue;
    const group = groups.get(finding.group);
    if (group) group.push(finding);
    else groups.set(finding.group, [finding]);
  }
  return [...groups]
    .flatMap(([group, members]) => {
      const first = members[0];
      return first ? [{ group, ruleId: first.ruleId, severity: first.severity, findings: members }] : [];
    })
    .toSorted((one, other) => RANK[one.severity] - RANK[other.severity]);
}

/** The repairs of these findings as one list; where two speak of one cell the first stands, the other is found again afterwards. */
export function editsOf(findings: readonly Finding[]): CellEdit[] {
  const taken = new Map<string, CellEdit>();
  for (const { fix } of findings) {
    for (const edit of fix?.edits ?? []) {
      const key = `${edit.rowId}|${edit.columnId}`;
      if (!taken.has(key)) taken.set(key, edit);
    }
  }
  return [...taken.values()];
}

/** The finding after (1) or before (-1) the one at `at`, by the rows of the annex and round the end. */
export function neighbour(
  findings: readonly Finding[],
  order: readonly string[],
  at: string | undefined,
  step: 1 | -1,
): Finding | undefined {
  const places = new Map(order.map((id, index) => [id, index]));
  const placed = findings
    .filter((finding) => finding.rowId !== undefined)
    .map((finding) => ({ finding, place: places.get(finding.rowId ?? '') ?? 0 }))
    .toSorted((one, other) => (one.place - other.place) * step);
  const here = at === undefined ? -1 : (places.get(at) ?? -1);
  const next = at === undefined ? undefined : placed.find(({ place }) => (place - here) * step > 0);
  return (next ?? placed[0])?.finding;
}
