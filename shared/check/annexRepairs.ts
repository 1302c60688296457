// Repairs that reach over the whole annex, worked out when they are wanted. A finding only names its repair: ten thousand
// findings that each held the edits of ten thousand rows could not be sent or printed.
import type { AnnexDocument } from '../annex/model.ts';
import { expectedNumbers } from '../annex/renumber.ts';
import { cellText, columnOfRole } from '../annex/state.ts';
import type { AnnexRepair, CellEdit, Finding } from './finding.ts';

/** Numbering everything again; nothing where tasks carry numbers like "1.2", which renumbering does not keep. */
function renumbering({ rows, ...head }: AnnexDocument): readonly CellEdit[] {
  const order = columnOfRole(head, 'order');
  if (order === undefined) return [];
  if (rows.some((row) => row.kind === 'task' && row.level === 1 && cellText(row, order.id).includes('.', 1))) return [];
  return [...expectedNumbers(head, rows)].map(([rowId, text]) => ({ rowId, columnId: order.id, text }));
}

const REPAIRS: Readonly<Record<AnnexRepair, (document: AnnexDocument) => readonly CellEdit[]>> = { renumber: renumbering };

/** What a repair would do to an annex as it stands; empty where it would do nothing. */
export const editsOfRepair = (repair: AnnexRepair, document: AnnexDocument): readonly CellEdit[] => REPAIRS[repair](document);

/** The edits of all fixes of these findings in their order, those of one repair once. The annex is the one that they speak of. */
export function editsOfFixes(findings: readonly Finding[], document: AnnexDocument): CellEdit[] {
  const repaired = new Set<AnnexRepair>();
  return findings.flatMap(({ fix }) => {
    if (fix === undefined) return [];
    if ('edits' in fix) return fix.edits;
    if (repaired.has(fix.repair)) return [];
    repaired.add(fix.repair);
    return editsOfRepair(fix.repair, document);
  });
}
