// Edits without regard to sense: any text in any cell of any row, rows copied, taken out and moved. What is written must be sound all
// the same; what detection makes of it is not asked.
import type { AnnexDocument } from '#shared/annex/model.ts';
import type { Pick } from './annexInFile.ts';

const TEXTS = [
  '',
  'Một',
  'dòng 1\ndòng 2',
  '1. một\n2. hai\n3. ba',
  'ô\tô',
  'Sở Nội vụ; Sở Tài chính',
  '<&>"\u0001',
  'Rà soát, tham mưu. '.repeat(30),
];

export function anyEdits(document: AnnexDocument, pick: Pick, steps = 8): AnnexDocument {
  let rows = [...document.rows];
  const text = (): string => TEXTS[pick(TEXTS.length)] ?? '';
  for (let step = 0; step < steps; step += 1) {
    const at = pick(rows.length);
    const row = rows[at];
    const column = document.columns[pick(document.columns.length)];
    if (!row || !column) break;
    const before = row.cells[column.id] ?? '';
    const edited = { ...row, cells: { ...row.cells, [column.id]: pick(3) === 0 ? `${before}\n${text()}`.trim() : text() } };
    const action = pick(6);
    if (action < 3) rows = rows.with(at, edited);
    else if (action === 3) rows = rows.toSpliced(pick(rows.length), 0, { ...edited, id: `any${step}` });
    else if (action === 4) rows = rows.toSpliced(at, 1).toSpliced(pick(rows.length), 0, row);
    else if (rows.length > 2) rows = rows.toSpliced(at, 1);
  }
  return { ...document, rows };
}
