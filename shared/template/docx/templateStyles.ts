// What the styles of a Word file mean for text that is written into it: whether they number paragraphs, and whether they name
// fonts in which Unicode letters would show as others.
import { readWordStyles } from '../../read/document/wordStyles.ts';
import { withoutChanges } from './elements.ts';

export interface TemplateStyles {
  /** Some style names a font of TCVN3 or VNI letters: a run that names no font itself may stand in it. */
  readonly legacyFont: boolean;
  /** Ids of the styles in which Word shows the prompt of an empty content control. */
  readonly prompts: ReadonlySet<string>;
  /** Whether Word puts a number or a bullet before a paragraph of these properties. */
  numbers(paragraphProperties: string): boolean;
}

const LEGACY_NAME = /^(?:\.Vn|VNI[- ])/i;
const READABLE = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';

const PROMPT = /<w:style\b[^>]*?w:styleId="([^"]*)"[^>]*>\s*<w:name w:val="Placeholder Text"\s*\/>/gi;

/** From styles.xml, if the file has it. */
export function templateStyles(xml: string | undefined): TemplateStyles {
  const styles = readWordStyles(xml, {});
  const isCounted = (id: string | undefined): boolean => id !== undefined && id !== '0';
  return {
    legacyFont: /w:(?:ascii|hAnsi|cs|name)="(?:\.Vn|VNI[- ])/i.test(xml ?? ''),
    prompts: new Set([...(xml ?? '').matchAll(PROMPT)].map(([, id = '']) => id)),
    numbers(properties) {
      const own = /<w:numPr>(?:(?!<\/w:numPr>).)*<w:numId\b[^>]*w:val="([^"]*)"/s.exec(withoutChanges(properties))?.[1];
      if (own !== undefined) return isCounted(own);
      const style = /<w:pStyle\b[^>]*w:val="([^"]*)"/.exec(properties)?.[1] ?? styles.normal;
      return isCounted(styles.resolve(style).paragraph.numbering?.id);
    },
  };
}

const fontNames = (look: string): string[] =>
  [...(/<w:rFonts\b[^>]*?\/>/.exec(look)?.[0] ?? '').matchAll(/w:(?:ascii|hAnsi|cs)="([^"]*)"/g)].map((match) => match[1] ?? '');

/** Whether letters of this look may be those of a font from before Unicode. */
export const isLegacyLook = (look: string, styles: TemplateStyles): boolean =>
  fontNames(look).some((name) => LEGACY_NAME.test(name)) || (styles.legacyFont && !look.includes('<w:rFonts'));

/** Run properties without the style of prompts. */
export function withoutPrompt(look: string, { prompts }: TemplateStyles): string {
  const style = /<w:rStyle\b[^>]*w:val="([^"]*)"[^>]*?\/>/.exec(look);
  return style && prompts.has(style[1] ?? '') ? look.replace(style[0], '').replace(/^<w:rPr>\s*<\/w:rPr>$/, '') : look;
}

/** Run properties in which Unicode letters show. rFonts stands behind rStyle and before the rest (ISO/IEC 29500-1, 17.3.2). */
export function readableLook(look: string, styles: TemplateStyles): string {
  if (!isLegacyLook(look, styles)) return look;
  if (look.includes('<w:rFonts')) return look.replace(/<w:rFonts\b[^>]*?\/>/, READABLE);
  const style = /<w:rStyle\b[^>]*?\/>/.exec(look)?.[0] ?? '';
  return `<w:rPr>${style}${READABLE}${insideOf(look).replace(style, '')}</w:rPr>`;
}

const insideOf = (look: string): string => /^<w:rPr>([\s\S]*)<\/w:rPr>$/.exec(look)?.[1] ?? '';
