// exceljs 4.4.0 writes the children of a font in an order of its own (colour before size); Excel reads it, but the schema does not
// allow it (ISO/IEC 29500-1, CT_Font, in the order of Microsoft's Open XML SDK).
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

const placeOf = (element: string): number => ORDER.indexOf(/^<(\w+)/u.exec(element)?.[1] ?? '');

/** A styles part that exceljs has written, with the children of every font in the order of the schema. */
export const orderFonts = (styles: string): string =>
  styles.replace(/<font>(.*?)<\/font>/gsu, (_font, children: string) => {
    const elements = children.match(/<[^>]+\/>/gu) ?? [];
    return `<font>${elements.toSorted((one, other) => placeOf(one) - placeOf(other)).join('')}</font>`;
  });
