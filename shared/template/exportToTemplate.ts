// Annexes back into the very file that they came from.
import type { AnnexDocument } from '../annex/model.ts';
import { readDocx } from '../read/document/readDocx.ts';
import { patchDocx, type DocxEdit } from './docx/patchDocx.ts';
import type { WordTableRow } from './docx/writeRow.ts';
import { patchWorkbook, type PatchWarning } from './xlsx/patchWorkbook.ts';
import type { CellValue } from './xlsx/cellValue.ts';
import { columnName } from './xlsx/references.ts';
import type { TableRow } from './xlsx/writeRows.ts';
import { PLAIN_NUMBER } from './plainNumber.ts';
import { planRows } from './planRows.ts';
import type { PlannedRow } from './plannedRow.ts';
import { createRowHeights, type RowHeights } from './rowHeights.ts';
import type { Region, TemplateLink } from './templateLink.ts';

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  readonly warnings: readonly PatchWarning[];
}

/** One annex of a file, and where in the file it belongs. */
export interface TemplatePart {
  readonly link: TemplateLink;
  readonly document: AnnexDocument;
}

interface PlannedPart {
  readonly link: TemplateLink;
  readonly regions: readonly (readonly PlannedRow[])[];
}

/**
 * The file's `bytes` with each annex in place of the tables that were read from them; tables of no part stay as they are.
 * Annexes that were not edited give the same bytes. Throws TemplateError and ImportError.
 */
export function exportToTemplate(bytes: Uint8Array, parts: readonly TemplatePart[]): FilledTemplate {
  const planned = parts.map(({ link, document }) => ({ link, regions: planRows(document, link) }));
  if (parts.some(({ link }) => link.format === 'docx')) return { bytes: fillWord(bytes, planned), warnings: [] };
  const heights = createRowHeights(bytes);
  const edits = planned.flatMap(({ link, regions }) =>
    link.regions.map((region, index) => ({
      sheet: region.sheet ?? '',
      firstRow: region.first,
      lastRow: region.last,
      rows: (regions[index] ?? []).map((row) => sheetRow(row, region, heights)),
    })),
  );
  // From the bottom up: rows that one table adds shift what stands below it on the same sheet.
  return patchWorkbook(
    bytes,
    edits.toSorted((one, other) => other.firstRow - one.firstRow),
  );
}

/** Rows that Word numbers itself get their numbers as text where Word would count otherwise than the annex does. */
function fillWord(bytes: Uint8Array, parts: readonly PlannedPart[]): Uint8Array {
  const edits = parts.map(wordEdits);
  const filled = patchDocx(bytes, edits.flat());
  if (filled === bytes) return filled;
  const disagree = parts.map(({ link, regions }) => {
    const id = link.sections.number;
    return id !== undefined && !numbersAgree(filled, link, regions, id) ? id : undefined;
  });
  if (disagree.every((id) => id === undefined)) return filled;
  const literal = parts.map(({ link, regions }, index) => {
    const [id, plain = []] = [disagree[index], edits[index]];
    return id === undefined ? plain : withLiteralNumbers(plain, link, regions, id);
  });
  return patchDocx(bytes, literal.flat());
}

const wordEdits = ({ link, regions }: PlannedPart): DocxEdit[] =>
  link.regions.map(({ table = 0, first, last }, index) => ({
    table,
    firstRow: first,
    lastRow: last,
    rows: (regions[index] ?? []).map(wordRow),
    kinds: kindsIn(link, index),
  }));

/** Which rows of a region look alike: by kind and level, bands as sections. */
const kindsIn = (link: TemplateLink, region: number): Map<number, string> =>
  new Map(
    Object.values(link.rows).flatMap(({ kind, level, places }) =>
      places.filter((place) => place.region === region).map(({ row }) => [row, `${kind === 'band' ? 'section' : kind}:${level}`] as const),
    ),
  );

function withLiteralNumbers(edits: readonly DocxEdit[], link: TemplateLink, regions: PlannedPart['regions'], id: string): DocxEdit[] {
  return edits.map((edit, index) => {
    const column = link.regions[index]?.columns[id];
    if (column === undefined) return edit;
    const numbered = edit.rows.map((row, at) => {
      const text = regions[index]?.[at]?.row?.cells[id];
      return text === undefined ? row : { ...row, set: { [column]: text, ...row.set } };
    });
    return { ...edit, rows: numbered, literal: column };
  });
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
