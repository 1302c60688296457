// Findings of one kind together, worst kinds first, and what may be repaired at once.
import type { AnnexDocument } from '#shared/annex/model.ts';
import { editsOfFixes } from '#shared/check/annexRepairs.ts';
import { bySeverity, type CellEdit, type Finding, type Severity } from '#shared/check/finding.ts';

export interface FindingGroup {
  readonly group: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

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
    .toSorted(bySeverity);
}

/** One replacement that every finding of a kind offers. */
interface CommonChoice {
  readonly label: string;
  readonly scope?: string;
  readonly edits: readonly CellEdit[];
}

/** The choices that all findings share, so that they can be made at once: the successors of one unit. */
export function commonChoices(findings: readonly Finding[]): CommonChoice[] {
  const [first] = findings;
  return (first?.choices ?? []).flatMap(({ label, scope }) => {
    const same = findings.map((finding) => finding.choices?.find((choice) => choice.label === label && choice.scope === scope));
    if (!same.every((choice) => choice !== undefined)) return [];
    return [{ label, ...(scope === undefined ? {} : { scope }), edits: onePerCell(same.flatMap((choice) => choice.edits)) }];
  });
}

/** Where two edits speak of one cell the first stands; the other is found again afterwards. */
function onePerCell(edits: readonly CellEdit[]): CellEdit[] {
  const taken = new Map<string, CellEdit>();
  for (const edit of edits) {
    const key = `${edit.rowId}|${edit.columnId}`;
    if (!taken.has(key)) taken.set(key, edit);
  }
  return [...taken.values()];
}

/** The repairs of these findings as one list, one a cell. */
export const editsOf = (findings: readonly Finding[], document: AnnexDocument): CellEdit[] => onePerCell(editsOfFixes(findings, document));

/** Whether repairing all of these is more than one edit, as far as can be told without working it out. */
export const areManyToFix = (findings: readonly Finding[]): boolean => {
  let edits = 0;
  return findings.some(({ fix }) => {
    if (fix === undefined) return false;
    if ('repair' in fix) return true;
    edits += fix.edits.length;
    return edits > 1;
  });
};

/** The finding after (1) or before (-1) the cell at `active`, by rows, then columns, and round the end. */
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
  const here = active && placeIn(active.rowId, active.columnId);
  const next = here === undefined ? undefined : placed.find(({ place }) => (place - here) * step > 0);
  return (next ?? placed[0])?.finding;
}
