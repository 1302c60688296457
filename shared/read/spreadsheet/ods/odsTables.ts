// The body of an OpenDocument spreadsheet: tables, columns, rows and cells as events from the scanner, grids as result.
import { attributeOf, type XmlScanHandler } from '../../../opc/scanXml.ts';
import type { RawSheet } from '../../../source/rawSource.ts';
import { LAST_COLUMN, LAST_ROW } from '../cellReference.ts';
import { shownDate, showGeneral } from '../numberFormat.ts';
import type { RichText } from '../richText.ts';
import { parseIsoDate } from '../serialDate.ts';
import type { CellContent } from '../sheetCell.ts';
import { countOf, draftSheet, type SheetDraft } from '../sheetDraft.ts';
import type { CellBudget } from '../sheetGrid.ts';
import type { NoteCollector } from '../sourceNotes.ts';
import type { CellFont } from '../styles.ts';
import type { OdsFormats } from './odsFormats.ts';
import { gatherOdsText } from './odsText.ts';

interface OdsReading {
  readonly formats: OdsFormats;
  readonly fontOf: (family: string, style: string | undefined) => CellFont;
  readonly widthOf: (columnStyle: string | undefined) => number | undefined;
  readonly budget: CellBudget;
  readonly notes: NoteCollector;
}

const WHOLE_DATE = { day: true, month: true, year: true, time: true };

/** A handler for the scanner, and the sheets once it has seen the whole document. Throws ImportError 'too-large'. */
export function readOdsTables(reading: OdsReading): { handler: XmlScanHandler; sheets: () => RawSheet[] } {
  const sheets: RawSheet[] = [];
  const text = gatherOdsText((style) => reading.fontOf('text', style));
  let depth = 0;
  let draft: SheetDraft | undefined;
  let sheet = { name: '', hidden: false };
  let row = 0;
  let rowAttributes = '';
  let column = 0;
  let cellAttributes: string | undefined;
  let headerRows = 0;
  let columnStyles: { to: number; style: string | undefined }[] = [];

  const openTable = (attributes: string): void => {
    if (depth++ > 0) return;
    sheet = { name: attributeOf(attributes, 'name') ?? '', hidden: reading.formats.isHiddenTable(attributeOf(attributes, 'style-name')) };
    draft = draftSheet(sheet.name, reading.budget);
    row = 1;
    column = 1;
    columnStyles = [];
  };

  const takeColumn = (attributes: string): void => {
    const repeated = countOf(attributeOf(attributes, 'number-columns-repeated'));
    const to = column + repeated - 1;
    columnStyles.push({ to, style: attributeOf(attributes, 'default-cell-style-name') });
    draft?.columns({
      from: column,
      to,
      width: reading.widthOf(attributeOf(attributes, 'style-name')),
      hidden: isCollapsed(attributes),
    });
    column = to + 1;
  };

  const closeCell = (attributes: string): void => {
    const repeated = countOf(attributeOf(attributes, 'number-columns-repeated'));
    const style = attributeOf(attributes, 'style-name') ?? columnStyles.find((span) => span.to >= column)?.style;
    const formula = attributeOf(attributes, 'formula')?.replace(/^(?:[\w.-]+:)?=/, '');
    const content = cellContent(attributes, text.take(), reading.formats.datesOf(style));
    draft?.cell({ column, repeated, content, font: reading.fontOf('table-cell', style), formula });
    const right = column + countOf(attributeOf(attributes, 'number-columns-spanned')) - 1;
    const bottom = row + countOf(attributeOf(attributes, 'number-rows-spanned')) - 1;
    if (right > column || bottom > row) draft?.merge({ top: row, left: column, bottom, right });
    column = Math.min(column + repeated, LAST_COLUMN + 1);
  };

  const closeRow = (): void => {
    const repeated = countOf(attributeOf(rowAttributes, 'number-rows-repeated'));
    draft?.row({
      number: row,
      repeated,
      hidden: isCollapsed(rowAttributes),
      header: headerRows > 0,
      breakBefore: reading.formats.breaksBefore(attributeOf(rowAttributes, 'style-name')),
    });
    row = Math.min(row + repeated, LAST_ROW + 1);
  };

  const handler: XmlScanHandler = {
    wantsText: false,
    open(name, attributes) {
      if (cellAttributes !== undefined) text.open(name, attributes);
      else if (name === 'table') openTable(attributes);
      else if (depth !== 1) return;
      else if (name === 'table-column') takeColumn(attributes);
      else if (name === 'table-header-rows') headerRows++;
      else if (name === 'table-row') {
        rowAttributes = attributes;
        column = 1;
      } else if (name === 'table-cell' || name === 'covered-table-cell') cellAttributes = attributes;
      handler.wantsText = text.wantsText;
    },
    text: text.text,
    close(name) {
      if (cellAttributes !== undefined && name !== 'table-cell' && name !== 'covered-table-cell') text.close(name);
      else if (cellAttributes !== undefined) {
        closeCell(cellAttributes);
        cellAttributes = undefined;
      } else if (name === 'table' && depth > 0) {
        if (--depth === 0 && draft) {
          sheets.push({ name: sheet.name, visibility: sheet.hidden ? 'hidden' : 'visible', blocks: [draft.grid(reading.notes)] });
        }
      } else if (name === 'table-row' && depth === 1) closeRow();
      else if (name === 'table-header-rows') headerRows--;
      handler.wantsText = text.wantsText;
    },
  };
  return { handler, sheets: () => sheets };
}

function isCollapsed(attributes: string): boolean {
  const visibility = attributeOf(attributes, 'visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

function cellContent(attributes: string, rich: RichText, dates: ReturnType<OdsFormats['datesOf']>): CellContent {
  const type = attributeOf(attributes, 'value-type');
  switch (type) {
    case 'date': {
      const date = parseIsoDate(attributeOf(attributes, 'date-value') ?? '');
      if (!date) return { text: rich.text, kind: 'text', rich };
      const shown = shownDate(date, dates === 'as-shown' || !dates ? WHOLE_DATE : dates);
      return dates === 'as-shown' && rich.text !== '' ? { ...shown, text: rich.text } : shown;
    }
    case 'float':
    case 'percentage':
    case 'currency': {
      const value = Number(attributeOf(attributes, 'value'));
      return { text: rich.text === '' && Number.isFinite(value) ? showGeneral(value) : rich.text, kind: 'number' };
    }
    case 'boolean':
      return { text: attributeOf(attributes, 'boolean-value') === 'true' ? 'TRUE' : 'FALSE', kind: 'boolean' };
    case undefined:
    case 'string':
      return { text: rich.text, kind: isError(attributes) ? 'error' : 'text', rich };
    default:
      return { text: rich.text, kind: 'number' };
  }
}

function isError(attributes: string): boolean {
  return attributes.includes('"error"');
}
