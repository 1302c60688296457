// The few facts of styles.xml that matter for reading: each cell style's font, weight and number format.
import { readXml, type XmlAttributes } from '../../opc/readXml.ts';
import { isTrue } from './workbook.ts';
import { numberFormat, type NumberFormat } from './numberFormat.ts';

export interface CellFont {
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface CellStyle extends CellFont {
  readonly format: NumberFormat;
}

interface Font {
  name?: string;
  bold?: boolean;
  italic?: boolean;
}

/** The style of a cell without style, in a workbook without styles. */
export const PLAIN_STYLE: CellStyle = { format: numberFormat(0) };

/** The cell styles by index (attribute `s` of a cell), at least one. */
export function readStyles(xml: string): CellStyle[] {
  const fonts: Font[] = [];
  const codes = new Map<number, string>();
  const styles: { fontId: number; formatId: number }[] = [];
  const path: string[] = [];
  readXml(xml, {
    open(local, attributes) {
      const parent = path.at(-1);
      path.push(local);
      if (local === 'font' && parent === 'fonts') fonts.push({});
      else if (parent === 'font' && path.at(-3) === 'fonts') setFont(fonts.at(-1), local, attributes);
      else if (local === 'numFmt' && parent === 'numFmts') {
        codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      } else if (local === 'xf' && parent === 'cellXfs') {
        styles.push({ fontId: Number(attributes.get('fontId') ?? 0), formatId: Number(attributes.get('numFmtId') ?? 0) });
      }
    },
    close() {
      path.pop();
    },
  });
  const formats = new Map<number, NumberFormat>();
  const formatOf = (id: number): NumberFormat => {
    const known = formats.get(id) ?? numberFormat(id, codes.get(id));
    formats.set(id, known);
    return known;
  };
  const found = styles.map(({ fontId, formatId }) => cellStyle(fonts[fontId], formatOf(formatId)));
  return found.length > 0 ? found : [PLAIN_STYLE];
}

function setFont(font: Font | undefined, property: string, attributes: XmlAttributes): void {
  if (!font) return;
  const value = attributes.get('val');
  if (property === 'name' && value !== undefined) font.name = value;
  if (property === 'b') font.bold = value === undefined || isTrue(value);
  if (property === 'i') font.italic = value === undefined || isTrue(value);
}

function cellStyle(font: Font | undefined, format: NumberFormat): CellStyle {
  return {
    format,
    ...(font?.name !== undefined && { font: font.name }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
  };
}
