// Texts of findings: title, sentence and place.
import { positionIn } from '#shared/annex/positions.ts';
import { cellText, columnOfRole, type AnnexState } from '#shared/annex/state.ts';
import { bySeverity, type Finding } from '#shared/check/finding.ts';
import type { Text } from '../../i18n/index.ts';
import { findingsByRow } from '../../state/findingsByRow.ts';

type Message = Text['check'][keyof Text['check']];

/** The texts of a rule; undefined for an unknown rule. */
export function messageOf({ ruleId }: Pick<Finding, 'ruleId'>, text: Text): Message | undefined {
  const messages: Readonly<Record<string, Message>> = text.check;
  return messages[ruleId];
}

export const titleOf = (finding: Pick<Finding, 'ruleId'>, text: Text): string => messageOf(finding, text)?.title ?? finding.ruleId;

export const sentenceOf = (finding: Finding, text: Text): string => messageOf(finding, text)?.text(finding.values) ?? finding.ruleId;

/** "II.4": numbers of section and row; "1.2" if the row number includes the section; otherwise the position of the row. */
export function placeOf(state: AnnexState, rowId: string | undefined, text: Text): string {
  const row = rowId === undefined ? undefined : state.rows.get(rowId);
  const order = columnOfRole(state.head, 'order');
  if (!row) return text.findings.wholeAnnex;
  const at = positionIn(state.order, row.id);
  const number = order ? cellText(row, order.id).trim() : '';
  if (row.kind !== 'task' || !order) return number || text.findings.row(String(at + 1));
  for (let above = at - 1; above >= 0; above -= 1) {
    const other = state.rows.get(state.order[above] ?? '');
    if (other?.kind !== 'section') continue;
    const section = cellText(other, order.id).trim().replace(/\.$/u, '');
    if (section === '' || number.startsWith(`${section}.`)) break;
    return `${section}.${number || '?'}`;
  }
  return number || text.findings.row(String(at + 1));
}

/** Returns the findings of a cell, the worst first, then those of its row. */
export type FindingsAt = (rowId: string, columnId: string) => readonly Finding[];

export function findingsByCell(findings: readonly Finding[]): FindingsAt {
  const rows = findingsByRow(findings);
  const sorted = (rowId: string, columnId: string | undefined): Finding[] =>
    (rows.get(rowId) ?? []).filter((finding) => finding.columnId === columnId).sort(bySeverity);
  return (rowId, columnId) => [...sorted(rowId, columnId), ...sorted(rowId, undefined)];
}
