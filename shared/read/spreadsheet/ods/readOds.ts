// Reads OpenDocument spreadsheets, zipped (.ods, .ots) and flat (.fods). Repeated empty rows and cells are counted, never spread out;
// formulas show what the file has stored. SheetJS loses hidden rows, fonts and rich text here.
import { readOdfStyles } from '../../document/odfStyles.ts';
import { decodeXml } from '../../../opc/decodeXml.ts';
import { type OfficePackage, openPackage } from '../../../opc/officePackage.ts';
import { createXmlScanner } from '../../../opc/scanXml.ts';
import { ImportError } from '../../../source/importError.ts';
import type { RawSource } from '../../../source/rawSource.ts';
import { cellBudget } from '../sheetGrid.ts';
import { collectNotes } from '../sourceNotes.ts';
import type { CellFont } from '../styles.ts';
import { readOdsFormats } from './odsFormats.ts';
import { readOdsTables } from './odsTables.ts';

/**
 * The tables of a spreadsheet in their order; a package, its bytes, or the bytes of a flat file.
 * Throws ImportError 'encrypted' ('password-needed'), 'corrupt-container', 'forbidden-xml', 'too-large', 'not-a-spreadsheet' ('no-sheets').
 */
export function readOds(input: Uint8Array | OfficePackage): RawSource {
  const flat = input instanceof Uint8Array && input[0] !== 0x50;
  const [content, common] = flat ? [decodeXml(input), ''] : packageTexts(input instanceof Uint8Array ? openPackage(input) : input);
  const styleParts = [...styleElements(common), ...styleElements(content)];
  const looks = readOdfStyles(styleParts);
  const fonts = new Map<string, CellFont>();
  const fontOf = (family: string, name: string | undefined): CellFont => {
    const key = `${family}/${name ?? ''}`;
    const known = fonts.get(key) ?? looks.look(family, name);
    fonts.set(key, known);
    return known;
  };
  const notes = collectNotes();
  const tables = readOdsTables({ formats: readOdsFormats(styleParts), fontOf, widthOf: looks.columnWidth, budget: cellBudget(), notes });
  const scanner = createXmlScanner(tables.handler);
  scanner.push(content);
  scanner.finish();
  const sheets = tables.sheets();
  if (sheets.length === 0) throw new ImportError('not-a-spreadsheet', 'no-sheets');
  return { format: 'ods', sheets, notes: notes.list() };
}

function packageTexts(parts: OfficePackage): [content: string, common: string] {
  const manifest = 'META-INF/manifest.xml';
  if (parts.has(manifest) && parts.text(manifest).includes('encryption-data')) throw new ImportError('encrypted', 'password-needed');
  return [parts.text('content.xml'), parts.has('styles.xml') ? parts.text('styles.xml') : ''];
}

/** The elements that hold styles, each a small document of its own: the body may be a hundred times larger. */
function styleElements(xml: string): string[] {
  return ['font-face-decls', 'styles', 'automatic-styles'].flatMap((element) => {
    const open = new RegExp(`<((?:[\\w.-]+:)?${element})(?:\\s[^>]*)?>`).exec(xml);
    if (!open || open[0].endsWith('/>')) return [];
    const close = `</${open[1]}>`;
    const end = xml.indexOf(close, open.index);
    return end < 0 ? [] : [xml.slice(open.index, end + close.length)];
  });
}
