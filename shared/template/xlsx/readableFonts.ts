// Fonts of the time before Unicode (.VnTime, VNI-Times) show Unicode letters as other ones. Text that is written into a cell of such a
// font gets a copy of the cell's style in Times New Roman; the styles that are there keep their numbers (docs/decisions/0016).
import { orderedFont } from '../../opc/fontOrder.ts';
import { attribute, pattern, withAttribute } from '../../opc/xmlText.ts';

export interface ReadableFonts {
  /** The style for Unicode text in a cell of this style: the same one unless its font is a legacy one. */
  styleFor(style: number): number;
  /** The styles part with what was added; the very same text if nothing was. */
  toXml(): string;
}

const LEGACY_NAME = /^(?:\.Vn|VNI[- ])/i;
const READABLE_NAME = 'Times New Roman';

export function openReadableFonts(xml: string): ReadableFonts {
  const prefix = /<(\w+:)?styleSheet\b/.exec(xml)?.[1] ?? '';
  const fonts = itemsOf(xml, prefix, 'fonts', 'font');
  const styles = itemsOf(xml, prefix, 'cellXfs', 'xf');
  const newFonts: string[] = [];
  const newStyles: string[] = [];
  const styleOf = new Map<number, number>();
  const fontOf = new Map<number, number>();

  function fontFor(font: number): number {
    const known = fontOf.get(font);
    if (known !== undefined) return known;
    const own = fonts[font] ?? '';
    const name = pattern(`<${prefix}name\\b([^>]*?)/?>`).exec(own)?.[1];
    const isLegacy = name !== undefined && LEGACY_NAME.test(attribute(name, 'val') ?? '');
    const readable = own
      .replace(pattern(`<${prefix}(?:charset|scheme|family)\\b[^>]*?/>`, 'g'), '')
      .replace(name ?? '', () => withAttribute(name ?? '', 'val', READABLE_NAME));
    const index = isLegacy ? fonts.length + newFonts.push(orderedFont(readable)) - 1 : font;
    fontOf.set(font, index);
    return index;
  }

  return {
    styleFor(style) {
      const known = styleOf.get(style);
      if (known !== undefined) return known;
      const own = styles[style];
      const [, attributes = ''] = /^<[\w:]+\b([^>]*?)\/?>/.exec(own ?? '') ?? [];
      const font = Number(attribute(attributes, 'fontId') ?? 0);
      const readable = own === undefined ? font : fontFor(font);
      let index = style;
      if (own !== undefined && readable !== font) {
        const changed = withAttribute(withAttribute(attributes, 'fontId', String(readable)), 'applyFont', '1');
        index = styles.length + newStyles.push(own.replace(attributes, () => changed)) - 1;
      }
      styleOf.set(style, index);
      return index;
    },
    toXml: () =>
      newStyles.length === 0 ? xml : withItems(withItems(xml, prefix, 'fonts', 'font', newFonts), prefix, 'cellXfs', 'xf', newStyles),
  };
}

const listPattern = (prefix: string, list: string): RegExp => pattern(`<${prefix}${list}\\b([^>]*)>([\\s\\S]*?)</${prefix}${list}>`);

function itemsOf(xml: string, prefix: string, list: string, item: string): string[] {
  const inner = listPattern(prefix, list).exec(xml)?.[2] ?? '';
  return inner.match(pattern(`<${prefix}${item}\\b[^>]*?(?:/>|>[\\s\\S]*?</${prefix}${item}>)`, 'g')) ?? [];
}

function withItems(xml: string, prefix: string, list: string, item: string, added: readonly string[]): string {
  const count = itemsOf(xml, prefix, list, item).length + added.length;
  return xml.replace(
    listPattern(prefix, list),
    (_whole, attributes: string, inner: string) =>
      `<${prefix}${list}${withAttribute(attributes, 'count', String(count))}>${inner}${added.join('')}</${prefix}${list}>`,
  );
}
