// The children of <font> in the order in which Excel writes them. ISO/IEC 29500-1 allows any order (CT_Font is a choice), Microsoft's
// Open XML SDK only this one; exceljs 4.4.0, openpyxl and others write the colour before the size.
const ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** Children that are not known stay last. */
function placeOf(element: string): number {
  const place = ORDER.indexOf(/^<(?:\w+:)?(\w+)/u.exec(element)?.[1] ?? '');
  return place === -1 ? ORDER.length : place;
}

/** One <font> element, of any namespace prefix, with its children in order. One with other content than empty elements stays as it is. */
export function orderedFont(font: string): string {
  const [, start, content, end] = /^(<(?:\w+:)?font\b[^>]*>)(.*)(<\/(?:\w+:)?font>)$/su.exec(font) ?? [];
  if (start === undefined || content === undefined || !/^(?:\s*<[^>]+\/>\s*)*$/u.test(content)) return font;
  const children = content.match(/<[^>]+\/>/gu) ?? [];
  return `${start}${children.toSorted((one, other) => placeOf(one) - placeOf(other)).join('')}${end ?? ''}`;
}

/** A styles part with every font in order. */
export const withOrderedFonts = (styles: string): string =>
  styles.replace(/<(?:\w+:)?font\b[^>/]*>.*?<\/(?:\w+:)?font>/gsu, (font) => orderedFont(font));
