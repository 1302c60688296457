// An annex back into the very file that it came from.
import type { AnnexDocument } from '../../annex/model.ts';
import { patchDocx } from '../../docx/template/patchDocx.ts';
import type { WordTableRow } from '../../docx/template/patchTable.ts';
import { patchWorkbook, type PatchWarning } from '../../xlsx/template/patchWorkbook.ts';
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
 * `heightOf`: points that a row of a worksheet needs for its new text, by physical column; undefined leaves its height.
 * Throws TemplateError ('noRows' where the annex has no row left in a region) and ImportError.
 */
export function exportToTemplate(
  bytes: Uint8Array,
  link: TemplateLink,
  document: AnnexDocument,
  heightOf: (set: ReadonlyMap<number, string>) => number | undefined = () => undefined,
): FilledTemplate {
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
    rows: (regions[index] ?? []).map((row) => sheetRow(row, heightOf)),
  }));
  return patchWorkbook(bytes, edits);
}

const wordRow = (row: PlannedRow): WordTableRow => ({
  ...('source' in row ? { source: row.source } : { model: row.model }),
  ...(row.set.size > 0 ? { set: Object.fromEntries(row.set) } : {}),
});

function sheetRow(row: PlannedRow, heightOf: (set: ReadonlyMap<number, string>) => number | undefined): TableRow {
  const place = 'source' in row ? { source: row.source } : { model: row.model };
  if (row.set.size === 0) return place;
  const set = Object.fromEntries([...row.set].map(([column, text]) => [columnName(column), cellValue(text, row.numeric.has(column))]));
  const height = heightOf(row.set);
  return { ...place, set, ...(height === undefined ? {} : { height }) };
}

/** What was a number in the file stays one where the new text still is a plain one. */
const cellValue = (text: string, numeric: boolean): string | number =>
  numeric && /^-?\d{1,15}(?:\.\d+)?$/.test(text) ? Number(text) : text;
