// The look of text in binary Word files: font, weight, hidden, deleted; from the style sheet and from the runs' own modifiers.
import { type DocFile, locate } from './docFile.ts';
import { eachModifier, type PropertyRun, slice } from './docProperties.ts';

export interface DocLook {
  font?: string;
  bold?: boolean;
  italic?: boolean;
  hidden?: boolean;
  deleted?: boolean;
  /** A character of a symbol font stands for the one in the text. */
  symbol?: { readonly font: string | undefined; readonly code: number };
}

export interface DocLooks {
  /** `paragraphStyle`: index of the paragraph's style. */
  of(run: PropertyRun | undefined, paragraphStyle: number): DocLook;
  /** Modifiers of paragraphs that a style carries, its bases first. */
  paragraphModifiers(style: number): readonly DataView[];
}

interface Style {
  readonly base: number;
  readonly characters: DataView | null;
  readonly paragraphs: DataView | null;
}

const STYLES = 1;
const FONTS = 15;
const NO_STYLE = 0xfff;
const MAX_BASES = 12;
const PARAGRAPH_STYLE = 1;
const CHARACTER_STYLE = 2;
const CODES = {
  bold: 0x0835,
  italic: 0x0836,
  hidden: 0x083c,
  deleted: 0x0800,
  asciiFont: 0x4a4f,
  otherFont: 0x4a51,
  style: 0x4a30,
  symbol: 0x6a09,
};

export function readLooks(file: DocFile): DocLooks {
  const fonts = readFonts(file);
  const styles = readStyles(file);
  const chain = (index: number): Style[] => {
    const found: Style[] = [];
    for (let style = styles[index]; style && found.length < MAX_BASES; style = styles[style.base]) found.unshift(style);
    return found;
  };
  const take = (look: DocLook, modifiers: DataView | null): void => {
    if (modifiers) eachModifier(file, modifiers, (code, operand) => takeModifier(look, code, operand, fonts, (index) => styleLook(index)));
  };
  const known = new Map<number, DocLook>();
  const styleLook = (index: number): DocLook => {
    const ready = known.get(index);
    if (ready) return ready;
    const look: DocLook = {};
    known.set(index, look);
    for (const style of chain(index)) take(look, style.characters);
    return look;
  };
  return {
    of(run, paragraphStyle) {
      const look = { ...styleLook(paragraphStyle) };
      take(look, run?.modifiers ?? null);
      return look;
    },
    paragraphModifiers: (index) => chain(index).flatMap((style) => (style.paragraphs ? [style.paragraphs] : [])),
  };
}

function takeModifier(
  look: DocLook,
  code: number,
  operand: DataView,
  fonts: readonly string[],
  styleLook: (index: number) => DocLook,
): void {
  const fontOf = (): string | undefined => fonts[operand.getUint16(0, true)];
  if (code === CODES.asciiFont || code === CODES.otherFont) {
    const font = fontOf();
    if (font !== undefined) look.font = font;
  } else if (code === CODES.style) Object.assign(look, styleLook(operand.getUint16(0, true)));
  else if (code === CODES.symbol) look.symbol = { font: fontOf(), code: operand.getUint16(2, true) };
  else if (code === CODES.bold) look.bold = switched(operand, look.bold);
  else if (code === CODES.italic) look.italic = switched(operand, look.italic);
  else if (code === CODES.hidden) look.hidden = switched(operand, look.hidden);
  else if (code === CODES.deleted) look.deleted = switched(operand, look.deleted);
}

/** 0 off, 1 on, 128 as in the style, 129 the other way. */
function switched(operand: DataView, style: boolean | undefined): boolean {
  const value = operand.getUint8(0);
  if (value === 128) return style ?? false;
  return value === 129 ? !style : value === 1;
}

function readFonts(file: DocFile): string[] {
  const { start, length } = locate(file, FONTS);
  if (length < 4) return [];
  const fonts: string[] = [];
  const end = Math.min(file.table.byteLength, start + length);
  const count = file.table.getUint16(start, true);
  let at = start + 4;
  for (let index = 0; index < count && at < end; index++) {
    const size = file.table.getUint8(at) + 1;
    let name = '';
    for (let place = at + 40; place + 1 < Math.min(end, at + size); place += 2) {
      const character = file.table.getUint16(place, true);
      if (character === 0) break;
      name += String.fromCharCode(character);
    }
    fonts.push(name);
    at += size;
  }
  return fonts;
}

function readStyles(file: DocFile): (Style | undefined)[] {
  const { start, length } = locate(file, STYLES);
  if (length < 6) return [];
  const { table } = file;
  const headLength = table.getUint16(start, true);
  const count = table.getUint16(start + 2, true);
  const baseLength = table.getUint16(start + 4, true);
  const styles: (Style | undefined)[] = [];
  let at = start + 2 + headLength;
  for (let index = 0; index < count && at + 2 <= start + length; index++) {
    const size = table.getUint16(at, true);
    styles.push(size === 0 ? undefined : readStyle(slice(table, at + 2, size), baseLength));
    at += 2 + size;
  }
  return styles;
}

function readStyle(style: DataView, baseLength: number): Style {
  const kind = style.getUint16(2, true) & 0xf;
  const base = style.getUint16(2, true) >> 4;
  const blocks: DataView[] = [];
  let at = baseLength + 2 + style.getUint16(baseLength, true) * 2 + 2;
  for (let index = 0; index < 2 && at + 2 <= style.byteLength; index++) {
    const size = style.getUint16(at, true);
    if (at + 2 + size > style.byteLength) break;
    blocks.push(slice(style, at + 2, size));
    at += 2 + size + (size % 2);
  }
  const [first = null, second = null] = blocks;
  return {
    base: base === NO_STYLE ? -1 : base,
    characters: kind === PARAGRAPH_STYLE ? second : kind === CHARACTER_STYLE ? first : null,
    paragraphs: kind === PARAGRAPH_STYLE && first && first.byteLength > 2 ? slice(first, 2, first.byteLength - 2) : null,
  };
}
