// Word's styles: what a paragraph or character style says about font, weight, hidden text and numbering, with all it is based on.
import { type XmlAttributes, readXml } from '../../opc/readXml.ts';
import { type ParagraphProperties, type RunProperties, takeParagraphProperty, takeRunProperty, type ThemeFonts } from './runProperties.ts';

interface ResolvedStyle {
  readonly run: Readonly<RunProperties>;
  readonly paragraph: Readonly<ParagraphProperties>;
}

export interface WordStyles {
  readonly defaults: Readonly<RunProperties>;
  /** The paragraph style of text that names none. */
  readonly normal: string | undefined;
  resolve(style: string | undefined): ResolvedStyle;
}

interface Style {
  readonly basedOn?: string;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

const EMPTY: ResolvedStyle = { run: {}, paragraph: {} };
const MAX_BASES = 20;

/** From styles.xml; without it, styles that say nothing. */
export function readWordStyles(xml: string | undefined, theme: ThemeFonts): WordStyles {
  const styles = new Map<string, Style>();
  const defaults: RunProperties = {};
  let normal: string | undefined;
  let current: { id: string; basedOn?: string; run: RunProperties; paragraph: ParagraphProperties } | undefined;
  const path: string[] = [];
  if (xml !== undefined) {
    readXml(xml, {
      open(local, attributes) {
        const parent = path.at(-1);
        path.push(local);
        if (local === 'style') {
          current = { id: attributes.get('styleId') ?? '', run: {}, paragraph: {} };
          if (isDefaultParagraphStyle(attributes)) normal = current.id;
        } else if (local === 'basedOn' && current) current.basedOn = attributes.get('val') ?? '';
        else if (parent === 'rPr' && path.includes('rPrDefault')) takeRunProperty(defaults, local, attributes, theme);
        else if (parent === 'rPr' && current && path.at(-3) === 'style') takeRunProperty(current.run, local, attributes, theme);
        else if ((parent === 'pPr' || parent === 'numPr') && current) takeParagraphProperty(current.paragraph, local, attributes);
      },
      close(local) {
        path.pop();
        if (local !== 'style' || !current) return;
        styles.set(current.id, current);
        current = undefined;
      },
    });
  }
  const resolved = new Map<string, ResolvedStyle>();
  const resolve = (style: string | undefined): ResolvedStyle => {
    if (style === undefined) return EMPTY;
    const known = resolved.get(style);
    if (known) return known;
    const result = inherit(styles, style);
    resolved.set(style, result);
    return result;
  };
  return { defaults, normal, resolve };
}

const isDefaultParagraphStyle = (attributes: XmlAttributes): boolean =>
  attributes.get('type') === 'paragraph' && ['1', 'true', 'on'].includes(attributes.get('default') ?? '');

function inherit(styles: ReadonlyMap<string, Style>, id: string): ResolvedStyle {
  const chain: Style[] = [];
  for (let at = styles.get(id); at && chain.length < MAX_BASES; at = at.basedOn === undefined ? undefined : styles.get(at.basedOn)) {
    chain.unshift(at);
  }
  const run: RunProperties = {};
  const paragraph: ParagraphProperties = {};
  for (const style of chain) {
    Object.assign(run, style.run);
    const numbering = { ...paragraph.numbering, ...style.paragraph.numbering };
    Object.assign(paragraph, style.paragraph);
    if (Object.keys(numbering).length > 0) paragraph.numbering = numbering;
  }
  return { run, paragraph };
}

/** The Latin fonts of theme1.xml. */
export function readThemeFonts(xml: string | undefined): ThemeFonts {
  const fonts: { major?: string; minor?: string } = {};
  let scheme: 'major' | 'minor' | undefined;
  if (xml === undefined) return fonts;
  readXml(xml, {
    open(local, attributes) {
      if (local === 'majorFont') scheme = 'major';
      else if (local === 'minorFont') scheme = 'minor';
      const typeface = attributes.get('typeface');
      if (local === 'latin' && scheme && typeface) fonts[scheme] = typeface;
    },
    close(local) {
      if (local === 'majorFont' || local === 'minorFont') scheme = undefined;
    },
  });
  return fonts;
}
