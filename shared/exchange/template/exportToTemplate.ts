// An annex back into the very file that it came from.
import type { AnnexDocument } from '../../annex/model.ts';
import { readDocx } from '../../docx/readDocx.ts';
import { patchDocx } from '../../docx/template/patchDocx.ts';
import type { WordTableRow } from '../../docx/template/patchTable.ts';
import { patchWorkbook, type PatchWarning } from '../../xlsx/template/patchWorkbook.ts';
import type { CellValue } from '../../xlsx/template/cellValue.ts';
import { columnName } from '../../xlsx/template/references.ts';
import type { TableRow } from '../../xlsx/template/writeRows.ts';
import { PLAIN_NUMBER } from './plainNumber.ts';
import { planRows, type PlannedRow } from './planRows.ts';
import { createRowHeights, type RowHeights } from './rowHeights.ts';
import type { Region, TemplateLink } from './templateLink.ts';

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  readonly warnings: readonly PatchWarning[];
}

/**
 * The file's `bytes` with the annex in place of the table that was read from them. An annex that was not edited gives the same bytes.
 * Throws TemplateError and ImportError.
 */
export function exportToTemplate(bytes: Uint8Array, link: TemplateLink, document: AnnexDocument): FilledTemplate {
  const regions = planRows(document, link);
  if (link.format === 'docx') return { bytes: fillWord(bytes, link, regions), warnings: [] };
  const heights = createRowHeights(bytes);
  const edits = link.regions.map((region, index) => ({
    sheet: region.sheet ?? '',
    firstRow: region.first,
    lastRow: region.last,
    rows: (regions[index] ?? []).map((row) => sheetRow(row, region, heights)),
  }));
  // From the bottom up: rows that one table adds shift what stands below it on the same sheet.
  return patchWorkbook(
    bytes,
    edits.toSorted((one, other) => other.firstRow - one.firstRow),
  );
}

/** Rows that Word numbers itself get their numbers as text where Word would count otherwise than the annex does. */
function fillWord(bytes: Uint8Array, link: TemplateLink, regions: readonly (readonly PlannedRow[])[]): Uint8Array {
  const edits = link.regions.map(({ table = 0, first, last }, index) => ({
    table,
    firstRow: first,
    lastRow: last,
    rows: (regions[index] ?? []).map(wordRow),
  }));
  const filled = patchDocx(bytes, edits);
  const id = link.sections.number;
  if (filled === bytes || id === undefined || numbersAgree(filled, link, regions, id)) return filled;
  const literal = edits.map((edit, index) => {
    const column = link.regions[index]?.columns[id];
    const numbered = edit.rows.map((row, at) => {
      const text = regions[index]?.[at]?.row?.cells[id];
      return column === undefined || text === undefined ? row : { ...row, set: { [column]: text, ...row.set } };
    });
    return { ...edit, rows: numbered, literal: column };
  });
  return patchDocx(bytes, literal);
}

/** Whether the number cells of the written file show what the annex says. Tables that were left without a row are gone from it. */
function numbersAgree(bytes: Uint8Array, link: TemplateLink, regions: readonly (readonly PlannedRow[])[], id: string): boolean {
  const grids = readDocx(bytes).sheets.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'grid'));
  return link.regions.every(({ table = 0, first, columns }, index) => {
    const rows = new Map(grids[table]?.rows.map((row) => [row.number, row.cells]));
    return (regions[index] ?? []).every(({ row }, at) => {
      const cell = rows.get(first + at)?.find(({ column }) => column === columns[id]);
      return row?.kind !== 'task' || cell === undefined || cell.text.trim() === (row.cells[id] ?? '').trim();
    });
  });
}

const wordRow = ({ at, set, apart }: PlannedRow): WordTableRow => ({
  ...at,
  ...(set.size > 0 ? { set: Object.fromEntries(set) } : {}),
  ...(apart.size > 0 ? { apart: [...apart] } : {}),
});

function sheetRow(planned: PlannedRow, region: Region, heights: RowHeights): TableRow {
  const { at, set, apart, numeric, counted } = planned;
  const height = heights.of(planned, region);
  const cells = [...set].map(([column, text]): [string, CellValue] => [columnName(column), cellValue(text, numeric.has(column))]);
  return {
    ...at,
    ...(cells.length > 0 ? { set: Object.fromEntries(cells) } : {}),
    ...(apart.size > 0 ? { apart: [...apart].map(columnName) } : {}),
    ...(height === undefined ? {} : { height }),
    ...(counted ? { counted: { [columnName(counted[0])]: counted[1] } } : {}),
  };
}

/** What was a number in the file stays one where the new text still is a plain one. */
const cellValue = (text: string, numeric: boolean): string | number => (numeric && PLAIN_NUMBER.test(text) ? Number(text) : text);
