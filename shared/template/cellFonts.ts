// Sizes and weights of the fonts of a workbook's cell styles; nothing else of a style is of use for measuring.
import { attribute, pattern } from '../opc/xmlText.ts';

export interface CellFont {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

export interface CellFonts {
  /** By number of the cell style. */
  of(style: number): CellFont;
  /** Size of the font that column widths count in. */
  readonly normalSize: number;
}

const USUAL: CellFont = { size: 11, bold: false };

export function createCellFonts(styles: string): CellFonts {
  const prefix = /<(\w+:)?styleSheet\b/.exec(styles)?.[1] ?? '';
  const inside = (list: string): string => pattern(`<${prefix}${list}\\b[^>]*>([\\s\\S]*?)</${prefix}${list}>`).exec(styles)?.[1] ?? '';
  const fonts = (inside('fonts').match(pattern(`<${prefix}font\\b[^>]*?(?:/>|>[\\s\\S]*?</${prefix}font>)`, 'g')) ?? []).map(
    (xml): CellFont => {
      const bold = pattern(`<${prefix}b\\b([^>]*?)/?>`).exec(xml);
      const size = pattern(`<${prefix}sz\\b([^>]*?)/?>`).exec(xml)?.[1] ?? '';
      return { size: Number(attribute(size, 'val') ?? USUAL.size), bold: bold !== null && !/val="(?:0|false)"/.test(bold[1] ?? '') };
    },
  );
  const used = [...inside('cellXfs').matchAll(pattern(`<${prefix}xf\\b([^>]*)`, 'g'))].map(([, attributes = '']) =>
    Number(attribute(attributes, 'fontId') ?? 0),
  );
  return { of: (style) => fonts[used[style] ?? 0] ?? USUAL, normalSize: fonts[0]?.size ?? USUAL.size };
}
