// Reads "XML Spreadsheet 2003", the plain XML that Excel 2003 and many reporting programs write, often under the name .xls.
import { decodeXml } from '../../opc/decodeXml.ts';
import { attributeOf, createXmlScanner, type XmlScanHandler } from '../../opc/scanXml.ts';
import { ImportError } from '../../source/importError.ts';
import type { RawSheet, RawSource } from '../../source/rawSource.ts';
import { cleanCellText } from './cellText.ts';
import { loadForeignFormat, plainFormat } from './foreignFormat.ts';
import type { ForeignFormat, NumberFormat } from './numberFormat.ts';
import { shownDate } from './numberFormat.ts';
import type { RichRun } from './richText.ts';
import { dateToSerial, parseIsoDate } from './serialDate.ts';
import type { CellContent } from './sheetCell.ts';
import { countOf, draftSheet, type SheetDraft } from './sheetDraft.ts';
import { cellBudget } from './sheetGrid.ts';
import { collectNotes } from './sourceNotes.ts';
import { isRareSheetMlFormat, readSheetMlStyles, type SheetMlStyle } from './spreadsheetMlStyles.ts';
import type { CellFont } from './styles.ts';

const WHOLE_DATE = { day: true, month: true, year: true, time: true };

/** Throws ImportError 'corrupt-container' ('xml', 'xml-encoding'), 'forbidden-xml', 'too-large', 'not-a-spreadsheet' ('no-sheets'). */
export async function readSpreadsheetMl(bytes: Uint8Array): Promise<RawSource> {
  const xml = decodeXml(bytes);
  const styles = readSheetMlStyles(xml);
  const foreign = isRareSheetMlFormat(styles) ? await loadForeignFormat() : plainFormat;
  const notes = collectNotes();
  const sheets = readSheets(xml, styles, foreign, notes);
  if (sheets.length === 0) throw new ImportError('not-a-spreadsheet', 'no-sheets');
  return { format: 'spreadsheetml', sheets, notes: notes.list() };
}

function readSheets(
  xml: string,
  styles: ReadonlyMap<string, SheetMlStyle>,
  foreign: ForeignFormat,
  notes: ReturnType<typeof collectNotes>,
): RawSheet[] {
  const budget = cellBudget();
  const sheets: { name: string; visibility: RawSheet['visibility']; draft: SheetDraft }[] = [];
  let draft: SheetDraft | undefined;
  let row = { number: 0, repeated: 1, attributes: '' };
  let cell = { column: 0, attributes: '', across: 0 };
  let columnAt = 1;
  let dataType: string | undefined;
  let runs: RichRun[] = [];
  let fonts: CellFont[] = [];
  let inVisible = false;
  let inComment = false;

  const styleOf = (): SheetMlStyle | undefined =>
    styles.get(attributeOf(cell.attributes, 'StyleID') ?? attributeOf(row.attributes, 'StyleID') ?? 'Default') ?? styles.get('Default');

  const closeCell = (): void => {
    const text = runs.map((run) => run.text).join('');
    const style = styleOf();
    const across = Number(attributeOf(cell.attributes, 'MergeAcross') ?? 0) || 0;
    const down = Number(attributeOf(cell.attributes, 'MergeDown') ?? 0) || 0;
    draft?.cell({
      column: cell.column,
      repeated: 1,
      content: contentOf(dataType ?? 'String', text, runs, style?.format, foreign),
      font: style?.font ?? {},
      formula: attributeOf(cell.attributes, 'Formula')?.replace(/^=/, ''),
    });
    if (across > 0 || down > 0) {
      draft?.merge({ top: row.number, left: cell.column, bottom: row.number + down, right: cell.column + across });
    }
    cell.across = Math.max(0, across);
  };

  const handler: XmlScanHandler = {
    wantsText: false,
    open(name, attributes) {
      if (dataType !== undefined) fonts.push(markUp(name, attributes, fonts.at(-1)));
      else if (name === 'Comment') inComment = true;
      else if (name === 'Worksheet') {
        draft = draftSheet(attributeOf(attributes, 'Name') ?? '', budget);
        sheets.push({ name: attributeOf(attributes, 'Name') ?? '', visibility: 'visible', draft });
        row = { number: 0, repeated: 1, attributes: '' };
        columnAt = 1;
      } else if (name === 'Column') {
        const from = countOf(attributeOf(attributes, 'Index') ?? String(columnAt));
        const to = from + (Number(attributeOf(attributes, 'Span') ?? 0) || 0);
        const width = attributeOf(attributes, 'Width');
        draft?.columns({
          from,
          to,
          // Points, unlike in .xlsx.
          width: width === undefined ? undefined : Math.round((Number(width) * 96) / 72),
          hidden: attributeOf(attributes, 'Hidden') === '1',
        });
        columnAt = to + 1;
      } else if (name === 'Row') {
        const index = attributeOf(attributes, 'Index');
        row = {
          number: index === undefined ? row.number + row.repeated : countOf(index),
          repeated: 1 + (Number(attributeOf(attributes, 'Span') ?? 0) || 0),
          attributes,
        };
        cell = { column: 0, attributes: '', across: 0 };
      } else if (name === 'Cell') {
        const index = attributeOf(attributes, 'Index');
        cell = { column: index === undefined ? cell.column + cell.across + 1 : countOf(index), attributes, across: 0 };
        runs = [];
      } else if (name === 'Data' && draft && !inComment) {
        dataType = attributeOf(attributes, 'Type') ?? 'String';
        runs = [];
        fonts = [];
      } else if (name === 'Visible') inVisible = true;
      handler.wantsText = dataType !== undefined || inVisible;
    },
    text(text) {
      const sheet = sheets.at(-1);
      if (inVisible && sheet) {
        if (text.trim() === 'SheetHidden') sheet.visibility = 'hidden';
        if (text.trim() === 'SheetVeryHidden') sheet.visibility = 'veryHidden';
      } else if (dataType !== undefined) {
        const font = fonts.at(-1);
        runs.push({ text: cleanCellText(text), font: font?.font, bold: font?.bold, italic: font?.italic });
      }
    },
    close(name) {
      if (name === 'Data' && fonts.length === 0) {
        closeCell();
        dataType = undefined;
        cell.attributes = '';
      } else if (dataType !== undefined) fonts.pop();
      else if (name === 'Cell' && cell.attributes !== '') {
        runs = [];
        closeCell();
      } else if (name === 'Row') {
        const hidden = attributeOf(row.attributes, 'Hidden') === '1';
        draft?.row({ number: row.number, repeated: 1, hidden, header: false, breakBefore: false });
      } else if (name === 'Worksheet') draft = undefined;
      else if (name === 'Visible') inVisible = false;
      else if (name === 'Comment') inComment = false;
      handler.wantsText = dataType !== undefined || inVisible;
    },
  };
  const scanner = createXmlScanner(handler);
  scanner.push(xml);
  scanner.finish();
  return sheets.map(({ name, visibility, draft: sheet }) => ({ name, visibility, blocks: [sheet.grid(notes)] }));
}

/** Rich text is HTML here: B, I and Font with a Face. */
function markUp(name: string, attributes: string, outer: CellFont | undefined): CellFont {
  const face = name === 'Font' ? attributeOf(attributes, 'Face') : undefined;
  return {
    ...outer,
    ...(name === 'B' && { bold: true }),
    ...(name === 'I' && { italic: true }),
    ...(face !== undefined && { font: face }),
  };
}

function contentOf(
  type: string,
  text: string,
  runs: readonly RichRun[],
  format: NumberFormat | undefined,
  foreign: ForeignFormat,
): CellContent {
  switch (type) {
    case 'Number': {
      const value = Number(text);
      return text.trim() === '' || Number.isNaN(value) || !format ? { text, kind: 'number' } : format.show(value, false, foreign);
    }
    case 'DateTime': {
      const date = parseIsoDate(text.trim());
      if (!date) return { text, kind: 'text' };
      const shown = format?.show(dateToSerial(date), false, foreign);
      // A date in a cell without date format is still a date here: the type says so.
      return shown && (shown.kind === 'date' || shown.text.includes(':')) ? shown : shownDate(date, WHOLE_DATE);
    }
    case 'Boolean':
      return { text: text.trim() === '1' ? 'TRUE' : 'FALSE', kind: 'boolean' };
    case 'Error':
      return { text, kind: 'error' };
    default:
      return { text, kind: 'text', rich: { text, runs } };
  }
}
