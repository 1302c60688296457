// Groups findings, the worst groups first, and collects the repairs that can be applied together.
import type { AnnexDocument } from '#shared/annex/model.ts';
import { editsOfFixes } from '#shared/check/annexRepairs.ts';
import { bySeverity, type CellEdit, type Finding, type Severity } from '#shared/check/finding.ts';

export interface FindingGroup {
  readonly group: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Groups sorted by severity, then by their first place in the annex. */
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
    .toSorted(bySeverity);
}

/** A replacement that all findings of a group offer. */
interface CommonChoice {
  readonly label: string;
  readonly scope?: string;
  readonly edits: readonly CellEdit[];
}

/** The choices that all findings have in common, so that one applies to all of them, such as the successors of a unit. */
export function commonChoices(findings: readonly Finding[]): CommonChoice[] {
  const [first] = findings;
  return (first?.choices ?? []).flatMap(({ label, scope }) => {
    const matching = findings.map((finding) => finding.choices?.find((choice) => choice.label === label && choice.scope === scope));
    if (!matching.every((choice) => choice !== undefined)) return [];
    return [{ label, ...(scope === undefined ? {} : { scope }), edits: onePerCell(matching.flatMap((choice) => choice.edits)) }];
  });
}

/** Keeps the first edit of each cell; other findings of the cell are reported again after the repair. */
function onePerCell(edits: readonly CellEdit[]): CellEdit[] {
  const byCell = new Map<string, CellEdit>();
  for (const edit of edits) {
    const key = `${edit.rowId}|${edit.columnId}`;
    if (!byCell.has(key)) byCell.set(key, edit);
  }
  return [...byCell.values()];
}

/** The repairs of these findings, at most one per cell. */
export const editsOf = (findings: readonly Finding[], document: AnnexDocument): CellEdit[] => onePerCell(editsOfFixes(findings, document));

/** Whether repairing all of these needs more than one edit; estimated without computing the edits. */
export const areManyToFix = (findings: readonly Finding[]): boolean => {
  let edits = 0;
  return findings.some(({ fix }) => {
    if (fix === undefined) return false;
    if ('repair' in fix) return true;
    edits += fix.edits.length;
    return edits > 1;
  });
};

/** The finding after (1) or before (-1) the cell at `active`, ordered by row, then column; wraps around. */
export function neighbour(
  findings: readonly Finding[],
  order: readonly string[],
  columnIds: readonly string[],
  active: { readonly rowId: string; readonly columnId: string } | undefined,
  step: 1 | -1,
): Finding | undefined {
  const rows = new Map(order.map((id, index) => [id, index]));
  const placeIn = (rowId: string | undefined, columnId: string | undefined): number =>
    (rows.get(rowId ?? '') ?? -1) * (columnIds.length + 1) + columnIds.indexOf(columnId ?? '') + 1;
  const placed = findings
    .filter((finding) => finding.rowId !== undefined && rows.has(finding.rowId))
    .map((finding) => ({ finding, place: placeIn(finding.rowId, finding.columnId ?? columnIds[0]) }))
    .toSorted((one, other) => (one.place - other.place) * step);
  const current = active && placeIn(active.rowId, active.columnId);
  const next = current === undefined ? undefined : placed.find(({ place }) => (place - current) * step > 0);
  return (next ?? placed[0])?.finding;
}
