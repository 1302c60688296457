// One worksheet of an .xlsx file, streamed: only cells with content are kept, so a million formatted empty rows cost time but
// no memory. Trusts no declared dimension and never loops over a range.
import { attributeOf, createXmlScanner, type XmlScanHandler } from '../../opc/scanXml.ts';
import { ImportError } from '../../source/importError.ts';
import type { RawCell, RawGrid, RawMerge } from '../../source/rawSource.ts';
import { columnOf, LAST_COLUMN, LAST_ROW, rangeOf } from './cellReference.ts';
import { type CellBudget, gridOf, type SheetRow } from './sheetGrid.ts';
import { buildRichText, type RichText } from './richText.ts';
import { type CellContext, showCell } from './sheetCell.ts';
import type { NoteCollector } from './sourceNotes.ts';
import type { WorkbookSheet } from './workbook.ts';
import { isTrue } from './workbook.ts';

/** Far more ranges than any sheet of an office holds. */
const MAX_MERGES = 500_000;

interface SheetReading {
  readonly context: CellContext;
  readonly notes: NoteCollector;
  readonly budget: CellBudget;
}

/**
 * Gives a receiver of the sheet's XML text, piece by piece, and after the last piece its grid.
 * Throws ImportError 'corrupt-container' ('xml', 'cell-reference', 'missing-shared-string'), 'forbidden-xml',
 * 'too-large' ('sheet-rows', 'sheet-cells', 'sheet-merges').
 */
export function readSheet(sheet: WorkbookSheet, reading: SheetReading): { push(text: string): void; finish(): RawGrid } {
  const { context, notes, budget } = reading;
  const rows: SheetRow[] = [];
  const merges: RawMerge[] = [];
  const widths: { from: number; to: number; width: number | undefined; hidden: boolean }[] = [];
  const breaksAfter: number[] = [];
  const inline = buildRichText();
  let place: 'outside' | 'data' | 'rowBreaks' = 'outside';
  let rowNumber = 0;
  let rowAttributes = '';
  let cells: RawCell[] = [];
  let column = 0;
  let cellAttributes = '';
  let value: string | undefined;
  let formula: string | undefined;
  let inlineText: RichText | undefined;
  let taking: 'v' | 'f' | 'is' | undefined;

  const openRow = (attributes: string): void => {
    const reference = referenceOf(attributes);
    rowNumber = reference === undefined ? rowNumber + 1 : Number(reference);
    if (!Number.isInteger(rowNumber) || rowNumber < 1 || rowNumber > LAST_ROW) throw new ImportError('corrupt-container', 'cell-reference');
    rowAttributes = attributes;
    if (cells.length > 0) cells = [];
    column = 0;
  };

  const openCell = (attributes: string): void => {
    const reference = referenceOf(attributes);
    column = reference === undefined ? column + 1 : columnOf(reference);
    if (column < 1 || column > LAST_COLUMN) throw new ImportError('corrupt-container', 'cell-reference');
    cellAttributes = attributes;
    value = formula = inlineText = undefined;
  };

  const closeCell = (): void => {
    if (value === undefined && formula === undefined && inlineText === undefined) return;
    const type = attributeOf(cellAttributes, 't') ?? '';
    const style = Number(attributeOf(cellAttributes, 's') ?? 0);
    const cell = showCell({ column, type, style, value, formula, inline: inlineText }, context);
    if (!cell) return;
    budget.spendCell();
    if (formula !== undefined && value === undefined && inlineText === undefined) {
      notes.add('formula-without-value', { sheet: sheet.name, row: rowNumber, column });
    }
    cells.push(cell);
  };

  const closeRow = (): void => {
    if (cells.length === 0) return;
    budget.spendRow();
    const hidden = isTrue(attributeOf(rowAttributes, 'hidden')) || Number(attributeOf(rowAttributes, 'ht') ?? 1) === 0;
    rows.push({ number: rowNumber, hidden, cells });
  };

  const openOutside = (name: string, attributes: string): void => {
    if (name === 'sheetData') place = 'data';
    else if (name === 'rowBreaks') place = 'rowBreaks';
    else if (name === 'brk' && place === 'rowBreaks') breaksAfter.push(Number(attributeOf(attributes, 'id')));
    else if (name === 'mergeCell') {
      const range = rangeOf(attributeOf(attributes, 'ref') ?? '');
      if (range) merges.push(range);
      if (merges.length > MAX_MERGES) throw new ImportError('too-large', 'sheet-merges');
    } else if (name === 'col') {
      const width = attributeOf(attributes, 'width');
      widths.push({
        from: Number(attributeOf(attributes, 'min')),
        to: Number(attributeOf(attributes, 'max')),
        width: width === undefined ? undefined : pixels(Number(width)),
        hidden: isTrue(attributeOf(attributes, 'hidden')) || Number(width) === 0,
      });
    }
  };

  const handler: XmlScanHandler = {
    wantsText: false,
    open(name, attributes) {
      if (place !== 'data') return openOutside(name, attributes);
      if (taking === 'is') inline.open(name, attributes);
      else if (name === 'c') openCell(attributes);
      else if (name === 'row') openRow(attributes);
      else if (name === 'v') {
        taking = 'v';
        value = '';
      } else if (name === 'f') {
        taking = 'f';
        formula = '';
      } else if (name === 'is') taking = 'is';
      handler.wantsText = taking === 'is' ? inline.wantsText : taking !== undefined;
    },
    text(text) {
      if (taking === 'v') value += text;
      else if (taking === 'f') formula += text;
      else inline.text(text);
    },
    close(name) {
      if (taking === 'is' && name !== 'is') {
        inline.close(name);
        handler.wantsText = inline.wantsText;
        return;
      }
      if (name === 'is' && taking === 'is') inlineText = inline.take();
      if (name === 'c' && place === 'data') closeCell();
      else if (name === 'row' && place === 'data') closeRow();
      else if (name === 'sheetData' || name === 'rowBreaks') place = 'outside';
      taking = undefined;
      handler.wantsText = false;
    },
  };
  const scanner = createXmlScanner(handler);
  return {
    push: scanner.push,
    finish() {
      scanner.finish();
      return gridOf({ sheet: sheet.name, rows, merges, widths, breaksAfter, titleRows: sheet.titleRows }, notes);
    },
  };
}

/** The attribute `r`, which nearly all programs write first: millions of empty cells may carry it. */
function referenceOf(attributes: string): string | undefined {
  if (!attributes.startsWith(' r="')) return attributeOf(attributes, 'r');
  return attributes.slice(4, attributes.indexOf('"', 4));
}

/** Column width in characters of a 7-pixel digit, padding included (ECMA-376 part 1, 18.3.1.13). */
function pixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7);
}
