// The annex as the public may have it: what the drafting office keeps for itself is taken out of the data, not only out of
// sight. Every way out that carries data starts from this copy when it issues.
import type { AnnexDocument, Column } from '../annex/model.ts';
import { isInternal } from '../paper/columnsOnPaper.ts';

export const isIssued = (column: Column): boolean => !isInternal(column) && column.hidden !== true;

/**
 * A copy without internal and hidden columns and their cells, without answers to findings, reasons and the file of origin.
 * May have no column left: emptyCopy.ts tells beforehand.
 */
export function issuedCopy(document: AnnexDocument): AnnexDocument {
  const { ignored: _ignored, issueApproval: _approval, source: _source, ...head } = document;
  const columns = document.columns.filter(isIssued);
  const ids = new Set(columns.map(({ id }) => id));
  const rows = document.rows.map((row) => ({ ...row, cells: Object.fromEntries(Object.entries(row.cells).filter(([id]) => ids.has(id))) }));
  return { ...head, columns, rows };
}
