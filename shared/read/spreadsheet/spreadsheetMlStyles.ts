// The styles of an XML Spreadsheet 2003: fonts and number formats by style name.
import { attributeOf, createXmlScanner, type XmlScanHandler } from '../../opc/scanXml.ts';
import { numberFormat, type NumberFormat } from './numberFormat.ts';
import type { CellFont } from './styles.ts';

export interface SheetMlStyle {
  readonly font: CellFont;
  readonly format: NumberFormat;
}

/** Formats that have names instead of codes. */
const NAMED: Readonly<Record<string, string>> = {
  'General Number': 'General',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Currency: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
  'General Date': 'dd/mm/yyyy h:mm',
  'Long Date': 'dd/mm/yyyy',
  'Medium Date': 'dd/mm/yyyy',
  'Short Date': 'dd/mm/yyyy',
  'Long Time': 'h:mm:ss',
  'Medium Time': 'h:mm',
  'Short Time': 'h:mm',
};

/** The styles by their IDs, each with what it takes from its parent. Throws as the scanner. */
export function readSheetMlStyles(xml: string): Map<string, SheetMlStyle> {
  const styles = new Map<string, SheetMlStyle>();
  let id: string | undefined;
  const change = (part: { font?: CellFont; format?: NumberFormat }): void => {
    const style = id === undefined ? undefined : styles.get(id);
    if (id !== undefined && style) styles.set(id, { ...style, ...part });
  };
  const handler: XmlScanHandler = {
    wantsText: false,
    open(name, attributes) {
      if (name === 'Style') {
        id = attributeOf(attributes, 'ID') ?? '';
        const parent = styles.get(attributeOf(attributes, 'Parent') ?? 'Default');
        styles.set(id, parent ?? { font: {}, format: numberFormat(0) });
      } else if (name === 'Font' && id !== undefined) {
        const font = attributeOf(attributes, 'FontName');
        change({
          font: {
            ...(font !== undefined && { font }),
            ...(attributeOf(attributes, 'Bold') === '1' && { bold: true }),
            ...(attributeOf(attributes, 'Italic') === '1' && { italic: true }),
          },
        });
      } else if (name === 'NumberFormat') {
        const code = attributeOf(attributes, 'Format') ?? 'General';
        change({ format: numberFormat(0, NAMED[code] ?? code) });
      }
    },
    text() {},
    close(name) {
      if (name === 'Style') id = undefined;
    },
  };
  const end = xml.search(/<\/(?:\w+:)?Styles\s*>/);
  if (end < 0) return styles;
  // Only the head of the document: the scanner is not asked to finish.
  createXmlScanner(handler).push(xml.slice(0, end));
  return styles;
}

export function isRareSheetMlFormat(styles: ReadonlyMap<string, SheetMlStyle>): boolean {
  return [...styles.values()].some((style) => style.format.rare);
}
