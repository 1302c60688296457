// OpenDocument styles as far as an annex needs them: fonts, weight, hidden text, column widths, list numbers.
import { type XmlAttributes, readXml } from '../../opc/readXml.ts';
import { formatNumber } from './numberFormats.ts';

export interface OdfLook {
  font?: string;
  bold?: boolean;
  italic?: boolean;
  hidden?: boolean;
}

interface OdfStyle {
  parent?: string;
  listStyle?: string;
  look: OdfLook;
  /** CSS pixels. */
  width?: number;
}

interface ListLevel {
  readonly start: number;
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly shownLevels: number;
  readonly bullet?: string;
}

export interface OdfStyles {
  /** `family`: "paragraph", "text". */
  look(family: string, name: string | undefined): OdfLook;
  columnWidth(name: string | undefined): number | undefined;
  listStyleOf(paragraphStyle: string | undefined): string | undefined;
  /** `counts`: the numbers reached on the levels, outermost first; the last one is shown. */
  listLabel(listStyle: string | undefined, counts: readonly number[]): string;
  listStart(listStyle: string | undefined, level: number): number;
}

const FORMATS: Readonly<Record<string, string>> = { '1': 'decimal', i: 'lowerRoman', I: 'upperRoman', a: 'lowerLetter', A: 'upperLetter' };
const PIXELS: Readonly<Record<string, number>> = { in: 96, cm: 96 / 2.54, mm: 96 / 25.4, pt: 96 / 72, px: 1 };
const MAX_PARENTS = 20;

/** From content.xml and styles.xml, in the order in which they may override each other (automatic styles last). */
export function readOdfStyles(parts: readonly string[]): OdfStyles {
  const fonts = new Map<string, string>();
  const styles = new Map<string, OdfStyle>();
  const lists = new Map<string, Map<number, ListLevel>>();
  for (const xml of parts) takeStyles(xml, fonts, styles, lists);

  const inherit = <Value>(family: string, name: string | undefined, pick: (style: OdfStyle) => Value | undefined): Value[] => {
    const found: Value[] = [];
    let at = name;
    for (let depth = 0; at !== undefined && depth < MAX_PARENTS; depth++) {
      const style: OdfStyle | undefined = styles.get(`${family}/${at}`);
      const value = style && pick(style);
      if (value !== undefined) found.unshift(value);
      at = style?.parent;
    }
    return found;
  };
  const defaults = (family: string): OdfLook => styles.get(`${family}/`)?.look ?? {};
  return {
    look: (family, name) => Object.assign({}, defaults(family), ...inherit(family, name, (style) => style.look)),
    columnWidth: (name) => inherit('table-column', name, (style) => style.width).at(-1),
    listStyleOf: (name) => inherit('paragraph', name, (style) => style.listStyle).at(-1),
    listLabel: (name, counts) => labelOf(lists.get(name ?? ''), counts),
    listStart: (name, level) => lists.get(name ?? '')?.get(level)?.start ?? 1,
  };
}

function takeStyles(
  xml: string,
  fonts: Map<string, string>,
  styles: Map<string, OdfStyle>,
  lists: Map<string, Map<number, ListLevel>>,
): void {
  let style: OdfStyle | undefined;
  let list: Map<number, ListLevel> | undefined;
  readXml(xml, {
    open(local, attributes) {
      const name = attributes.get('style:name') ?? '';
      if (local === 'font-face') fonts.set(name, (attributes.get('font-family') ?? name).replace(/["']/g, ''));
      else if (local === 'style' || local === 'default-style') {
        const parent = attributes.get('parent-style-name');
        const listStyle = attributes.get('list-style-name');
        style = { look: {}, ...(parent === undefined ? {} : { parent }), ...(listStyle ? { listStyle } : {}) };
        styles.set(`${attributes.get('family') ?? ''}/${name}`, style);
      } else if (local === 'text-properties' && style) Object.assign(style.look, lookOf(attributes, fonts));
      else if (local === 'table-column-properties' && style) {
        const width = pixels(attributes.get('column-width'));
        if (width !== undefined) style.width = width;
      } else if (local === 'list-style') lists.set(name, (list = new Map()));
      else if (local.startsWith('list-level-style-') && list) list.set((Number(attributes.get('level')) || 1) - 1, levelOf(attributes));
    },
    close(local) {
      if (local === 'style' || local === 'default-style') style = undefined;
      else if (local === 'list-style') list = undefined;
    },
  });
}

function lookOf(attributes: XmlAttributes, fonts: ReadonlyMap<string, string>): OdfLook {
  const named = attributes.get('style:font-name');
  const font = named === undefined ? attributes.get('fo:font-family')?.replace(/["']/g, '') : (fonts.get(named) ?? named);
  const weight = attributes.get('fo:font-weight');
  const slant = attributes.get('fo:font-style');
  const display = attributes.get('text:display');
  return {
    ...(font === undefined ? {} : { font }),
    ...(weight === undefined ? {} : { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(slant === undefined ? {} : { italic: slant !== 'normal' }),
    ...(display === undefined ? {} : { hidden: display === 'none' }),
  };
}

function levelOf(attributes: XmlAttributes): ListLevel {
  const bullet = attributes.get('bullet-char');
  return {
    start: Number(attributes.get('start-value') ?? '1') || 1,
    format: FORMATS[attributes.get('num-format') ?? ''] ?? 'none',
    prefix: attributes.get('num-prefix') ?? '',
    suffix: attributes.get('num-suffix') ?? '',
    shownLevels: Number(attributes.get('display-levels') ?? '1') || 1,
    ...(bullet === undefined ? {} : { bullet: bullet.replace(/[\ue000-\uf8ff]/g, '•') }),
  };
}

function labelOf(levels: ReadonlyMap<number, ListLevel> | undefined, counts: readonly number[]): string {
  const level = levels?.get(counts.length - 1);
  if (!level) return '';
  if (level.bullet !== undefined) return `${level.bullet} `;
  const numbers = counts.slice(-level.shownLevels).map((count, index, shown) => {
    return formatNumber(count, levels?.get(counts.length - shown.length + index)?.format ?? 'decimal');
  });
  const number = numbers.filter((part) => part !== '').join('.');
  return number === '' ? '' : `${level.prefix}${number}${level.suffix} `;
}

function pixels(length: string | undefined): number | undefined {
  const parts = /^([\d.]+)(in|cm|mm|pt|px)$/.exec(length ?? '');
  return parts ? Math.round(Number(parts[1]) * (PIXELS[parts[2] ?? ''] ?? 0)) : undefined;
}
