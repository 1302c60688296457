// The workbook's string table: new strings go behind the old ones, which keep their numbers. Not inline strings,
// because many home-made importers of agencies do not read those.
import { attribute, escapeCellText, pattern, unescapeXml, withAttribute } from '../../opc/xmlText.ts';

/** A stretch of text with its run properties as XML (`<rPr>…</rPr>`), as read from the file. */
export interface RichRun {
  readonly text: string;
  readonly properties?: string;
}

export interface SharedStrings {
  /** Index of a string, added if need be. */
  plain(text: string): number;
  rich(runs: readonly RichRun[]): number;
  /** The part with what was added; the very same text if nothing was. */
  toXml(): string;
}

/** An unsigned integer of 32 bits. Some files state more, which says nothing. */
const MAX_COUNT = 0xffff_ffff;

export function openSharedStrings(xml: string): SharedStrings {
  const prefix = /<(\w+:)?sst\b/.exec(xml)?.[1] ?? '';
  const present = (xml.match(pattern(`<${prefix}si[ >/]`, 'g')) ?? []).length;
  const indexes = new Map<string, number>();

  function indexOf(item: string): number {
    const index = indexes.get(item) ?? present + indexes.size;
    indexes.set(item, index);
    return index;
  }

  return {
    plain: (text) => indexOf(`<${prefix}si><${prefix}t${preserve(text)}>${escapeCellText(text)}</${prefix}t></${prefix}si>`),
    rich: (runs) => indexOf(`<${prefix}si>${runs.map((run) => richRunXml(prefix, run)).join('')}</${prefix}si>`),
    toXml() {
      if (indexes.size === 0) return xml;
      const opened = xml.replace(/(<(?:\w+:)?sst\b[^>]*?)\s*\/>/, (_whole, start: string) => `${start}></${prefix}sst>`);
      const counted = opened.replace(/<((?:\w+:)?sst)\b([^>]*)>/, (_whole, name: string, attributes: string) => {
        const unique = present + indexes.size;
        const stated = Number(attribute(attributes, 'count') ?? 0);
        const used = Math.max(unique, stated <= MAX_COUNT ? stated + indexes.size : 0);
        return `<${name}${withAttribute(withAttribute(attributes, 'uniqueCount', String(unique)), 'count', String(used))}>`;
      });
      const end = counted.lastIndexOf(`</${prefix}sst>`);
      return counted.slice(0, end) + [...indexes.keys()].join('') + counted.slice(end);
    },
  };
}

/** The texts of a string table without their looks and without the readings of East Asian words, by index. */
export function sharedTexts(xml: string): string[] {
  const prefix = /<(\w+:)?sst\b/.exec(xml)?.[1] ?? '';
  const items = xml.match(pattern(`<${prefix}si\\b[^>]*?(?:/>|>[\\s\\S]*?</${prefix}si>)`, 'g')) ?? [];
  return items.map((item) => {
    const spoken = item.replace(pattern(`<${prefix}rPh\\b[\\s\\S]*?</${prefix}rPh>`, 'g'), '');
    return [...spoken.matchAll(pattern(`<${prefix}t\\b[^>]*>([^<]*)<`, 'g'))].map(([, text = '']) => unescapeXml(text)).join('');
  });
}

export const preserve = (text: string): string => (/^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : '');

export const richRunXml = (prefix: string, { text, properties = '' }: RichRun): string =>
  `<${prefix}r>${properties}<${prefix}t xml:space="preserve">${escapeCellText(text)}</${prefix}t></${prefix}r>`;
