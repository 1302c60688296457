// The few properties of Word runs and paragraphs that an annex needs: font, weight, hidden, style, numbering, page break.
// Reads single elements; which of them win over which is decided by wordStyles.ts and wordBody.ts.
import type { XmlAttributes } from '../../opc/readXml.ts';

export interface RunProperties {
  style?: string;
  font?: string;
  bold?: boolean;
  italic?: boolean;
  hidden?: boolean;
}

export interface ParagraphProperties {
  style?: string;
  numbering?: { id?: string; level?: number };
  pageBreakBefore?: boolean;
}

/** Fonts that a theme gives under the names "majorHAnsi", "minorHAnsi" and the like. */
export interface ThemeFonts {
  readonly major?: string;
  readonly minor?: string;
}

/** A switch such as w:b: on without a value, off with "0", "false", "off". */
export const isOn = (attributes: XmlAttributes): boolean => !['0', 'false', 'off'].includes(attributes.get('val') ?? '1');

/** Takes one child element of w:rPr into `properties`; knows which elements matter. */
export function takeRunProperty(properties: RunProperties, local: string, attributes: XmlAttributes, theme: ThemeFonts): void {
  if (local === 'rStyle') setIfGiven(properties, 'style', attributes.get('val'));
  else if (local === 'rFonts') setIfGiven(properties, 'font', fontOf(attributes, theme));
  else if (local === 'b') properties.bold = isOn(attributes);
  else if (local === 'i') properties.italic = isOn(attributes);
  else if (local === 'vanish') properties.hidden = isOn(attributes);
}

/** Takes one child element of w:pPr (or of its w:numPr). */
export function takeParagraphProperty(properties: ParagraphProperties, local: string, attributes: XmlAttributes): void {
  if (local === 'pStyle') setIfGiven(properties, 'style', attributes.get('val'));
  else if (local === 'pageBreakBefore') properties.pageBreakBefore = isOn(attributes);
  else if (local === 'numId') properties.numbering = { ...properties.numbering, id: attributes.get('val') ?? '0' };
  else if (local === 'ilvl') properties.numbering = { ...properties.numbering, level: Number(attributes.get('val')) || 0 };
}

/** Letters beyond ASCII, the only ones that legacy fonts differ in, are drawn in `hAnsi`. A theme's font wins over a named one. */
function fontOf(attributes: XmlAttributes, theme: ThemeFonts): string | undefined {
  const themed = attributes.get('hAnsiTheme') ?? attributes.get('asciiTheme');
  if (themed) return themed.startsWith('major') ? theme.major : theme.minor;
  return attributes.get('hAnsi') ?? attributes.get('ascii');
}

function setIfGiven<Key extends 'style' | 'font'>(properties: Partial<Record<Key, string>>, key: Key, value: string | undefined): void {
  if (value !== undefined) properties[key] = value;
}
