// The rows of the annex as rows of paper: one for one, never more and never fewer. A heading row's title runs over the
// empty cells beside it; where a heading row has other filled cells, they keep their columns.
import { cellText, subjectColumn } from '../annex/state.ts';
import type { AnnexDocument, Column, Row } from '../annex/model.ts';
import { traitsOf } from '../annex/roles.ts';
import type { PaperCell, PaperRow } from './paper.ts';
import { printableText } from './printableText.ts';
import type { PrintSettings } from './settings.ts';

const plainCell = (row: Row, column: Column, index: number): PaperCell => ({
  text: printableText(cellText(row, column.id)),
  column: index,
  columnSpan: 1,
  rowSpan: 1,
  align: traitsOf(column.role).align,
});

/** Cells of a section, band or total row: the title over the empty cells to its right, a row without number also to its left. */
function headingCells(row: Row, columns: readonly Column[], subject: number): PaperCell[] {
  const isEmpty = (index: number): boolean => {
    const column = columns[index];
    return column !== undefined && cellText(row, column.id).trim() === '';
  };
  let first = subject;
  if (row.kind !== 'section') while (first > 0 && isEmpty(first - 1)) first -= 1;
  let end = subject + 1;
  while (isEmpty(end)) end += 1;
  return columns.flatMap((column, index): PaperCell[] => {
    if (index > first && index < end) return [];
    if (index !== first) return [plainCell(row, column, index)];
    const title = columns[subject] ?? column;
    const align = row.kind === 'section' ? 'left' : 'center';
    return [{ ...plainCell(row, title, index), columnSpan: end - first, align }];
  });
}

function subjectIndex(document: AnnexDocument, columns: readonly Column[]): number {
  const subject = columns.indexOf(subjectColumn(document));
  return subject === -1 ? Math.min(columns.length - 1, columns[0]?.role === 'order' ? 1 : 0) : subject;
}

/** Rows on paper, one for each row of the document, in its order. `columns`: those that reach the paper. */
export function bodyRows(document: AnnexDocument, columns: readonly Column[], settings: PrintSettings): PaperRow[] {
  const subject = subjectIndex(document, columns);
  return document.rows.map((row, index) => {
    const heading = row.kind !== 'task';
    return {
      id: row.id,
      kind: row.kind,
      level: row.level,
      bold: heading,
      cells: heading ? headingCells(row, columns, subject) : columns.map((column, at) => plainCell(row, column, at)),
      breakBefore: settings.breakBeforeSection && index > 0 && row.kind === 'section' && row.level === 1,
      keepWithNext: row.kind === 'section' || row.kind === 'band',
    };
  });
}
