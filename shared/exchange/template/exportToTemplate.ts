// An annex back into the very file that it came from.
import type { AnnexDocument } from '../../annex/model.ts';
import { patchDocx } from '../../docx/template/patchDocx.ts';
import type { WordTableRow } from '../../docx/template/patchTable.ts';
import { patchWorkbook, type PatchWarning } from '../../xlsx/template/patchWorkbook.ts';
import type { CellValue } from '../../xlsx/template/cellValue.ts';
import { columnName } from '../../xlsx/template/references.ts';
import type { TableRow } from '../../xlsx/template/writeRows.ts';
import { planRows, type PlannedRow } from './planRows.ts';
import type { TemplateLink } from './templateLink.ts';

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
  if (link.format === 'docx') {
    const edits = link.regions.map(({ table = 0, first, last }, index) => ({
      table,
      firstRow: first,
      lastRow: last,
      rows: (regions[index] ?? []).map(wordRow),
    }));
    return { bytes: patchDocx(bytes, edits), warnings: [] };
  }
  const edits = link.regions.map(({ sheet = '', first, last }, index) => ({
    sheet,
    firstRow: first,
    lastRow: last,
    rows: (regions[index] ?? []).map(sheetRow),
  }));
  // From the bottom up: rows that one table adds shift what stands below it on the same sheet.
  return patchWorkbook(
    bytes,
    edits.toSorted((one, other) => other.firstRow - one.firstRow),
  );
}

const wordRow = ({ at, set, apart }: PlannedRow): WordTableRow => ({
  ...at,
  ...(set.size > 0 ? { set: Object.fromEntries(set) } : {}),
  ...(apart.size > 0 ? { apart: [...apart] } : {}),
});

function sheetRow({ at, set, apart, numeric }: PlannedRow): TableRow {
  const cells = [...set].map(([column, text]): [string, CellValue] => [columnName(column), cellValue(text, numeric.has(column))]);
  return {
    ...at,
    ...(cells.length > 0 ? { set: Object.fromEntries(cells) } : {}),
    ...(apart.size > 0 ? { apart: [...apart].map(columnName) } : {}),
  };
}

/** What was a number in the file stays one where the new text still is a plain one. */
const cellValue = (text: string, numeric: boolean): string | number =>
  numeric && /^-?(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
