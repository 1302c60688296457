// Rows with the numbers that the annex's own way of counting gives them.
import type { AnnexDocument, Row } from '#shared/annex/model.ts';
import { expectedNumbers } from '#shared/annex/renumber.ts';
import { columnOfRole } from '#shared/annex/state.ts';

export function renumberedRows(document: AnnexDocument, rows: readonly Row[]): Row[] {
  const order = columnOfRole(document, 'order')?.id;
  const numbers = expectedNumbers(document, rows);
  return rows.map((row) => {
    const number = numbers.get(row.id);
    return order === undefined || number === undefined ? row : { ...row, cells: { ...row.cells, [order]: number } };
  });
}
